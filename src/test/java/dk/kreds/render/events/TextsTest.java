package dk.kreds.render.events;

import static dk.kreds.render.events.Samples.COPENHAGEN;
import static dk.kreds.render.events.Samples.STAMP;
import static dk.kreds.render.events.Samples.earlier;
import static dk.kreds.render.events.Samples.read;
import static dk.kreds.render.events.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.kreds.document.Events;
import dk.kreds.document.Events.Event;
import dk.kreds.render.plain.PlainText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever people write, it is text to the reader, and the same text.
class TextsTest {
  private static final String[] PIECES = {
    "\r\n",
    "\n",
    "\r",
    "\\",
    "\\n",
    ",",
    ";",
    ":",
    "\"",
    "^",
    "^n",
    "=",
    " ",
    "\t",
    "\u0000",
    "\u001B",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "æ",
    "å",
    "e\u0301",
    "👩‍👩‍👧",
    "🫶🏽",
    "中",
    "\uD83D",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "\r\nATTACH:file:///etc/passwd",
    "abc",
    "Ω"
  };

  static Stream<String> nasty() {
    Stream<String> known =
        Stream.of(
            "kl. 19, stuen; \"bagerst\": \\ ud",
            "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
            "a\nb\r\nc\rd",
            "\\n is not a line break, \\\\n neither",
            "x".repeat(1000),
            "å".repeat(1000),
            "👩‍👩‍👧".repeat(200),
            "ord ".repeat(250) + "slut",
            " foran og bagved ",
            "\u0000\u0001\u001B]0;titel\u0007\u007F");
    return Stream.concat(known, LongStream.range(0, 100).mapToObj(TextsTest::random));
  }

  private static String random(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static Events events(String text) {
    ZonedDateTime start = ZonedDateTime.of(2027, 1, 5, 19, 0, 0, 0, COPENHAGEN);
    Event event =
        new Event(
            "1@kreds" + text,
            start,
            start.plusHours(2),
            text,
            Optional.of(text),
            Optional.of(text),
            false,
            0,
            STAMP);
    LocalDate day = LocalDate.of(2027, 1, 5);
    return new Events("K" + text, COPENHAGEN, "da", day, day, List.of(event));
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void comeBackAsTheyWere(String text) {
    ICalendar read = read(Ics.render(events(text)));
    String plain = PlainText.of(text);
    assertThat(read.getNames().getFirst().getValue()).isEqualTo("K" + plain);
    assertThat(read.getExperimentalProperty("X-WR-CALNAME").getValue()).startsWith("K");
    assertThat(read.getEvents()).hasSize(1);
    VEvent event = read.getEvents().getFirst();
    assertThat(event.getUid().getValue()).isEqualTo("1@kreds" + plain);
    assertThat(event.getSummary().getValue()).isEqualTo(plain);
    if (!plain.isEmpty()) {
      assertThat(event.getLocation().getValue()).isEqualTo(plain);
      assertThat(event.getDescription().getValue()).isEqualTo(plain);
    }
    assertThat(event.getProperties().keySet())
        .noneMatch(c -> c.getSimpleName().equals("Attachment"));
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void changeNothingWhenTheyAreMergedWithThemselves(String text) {
    byte[] first = Ics.render(events(text));
    assertThat(text(Ics.render(events(text), earlier(first)))).isEqualTo(text(first));
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void areFoldedAt75OctetsBetweenCharacters(String text) throws CharacterCodingException {
    byte[] ics = Ics.render(events(text));
    int from = 0;
    for (int i = 0; i < ics.length; i++) {
      if (ics[i] == '\n') {
        assertThat(ics[i - 1]).isEqualTo((byte) '\r');
        assertThat(i - 1 - from).isLessThanOrEqualTo(75);
        ByteBuffer line = ByteBuffer.wrap(ics, from, i - 1 - from);
        String decoded = StandardCharsets.UTF_8.newDecoder().decode(line).toString();
        assertThat(decoded).doesNotContain("\r");
        from = i + 1;
      }
    }
    assertThat(from).isEqualTo(ics.length);
  }
}
