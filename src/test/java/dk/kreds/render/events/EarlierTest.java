package dk.kreds.render.events;

import static dk.kreds.render.events.Samples.event;
import static dk.kreds.render.events.Samples.events;
import static dk.kreds.render.events.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlierTest {
  private static final byte[] ICS =
      Ics.render(events(event("a", "2027-01-05T19:00"), event("b", "2027-02-02T19:00")));

  private static boolean isTrusted(String ics) {
    return Earlier.read(ics.getBytes(StandardCharsets.UTF_8)).isPresent();
  }

  @Test
  void trustsItsOwn() {
    assertThat(isTrusted(text(ICS))).isTrue();
    assertThat(isTrusted(text(ICS).replace("\r\n", "\n"))).as("after a text editor").isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRODID:-//Kreds//Kreds//EN | PRODID:-//Google Inc//Google Calendar 70.9054//EN",
        "VERSION:2.0                | VERSION:1.0",
        "UID:a                      | UID:b",
        "UID:a                      | X-UID:a",
        "DTSTART;TZID=Europe/Copenhagen:20270105T190000 | DTSTART;TZID=Utopia:20270105T190000",
        "DTSTART;TZID=Europe/Copenhagen:20270105T190000 | DTSTART:20270105T190000",
        "DTSTART;TZID=Europe/Copenhagen:20270105T190000 | DTSTART;VALUE=DATE:20270105",
        "DTEND;TZID=Europe/Copenhagen:20270105T210000 |"
            + " DTEND;TZID=Europe/Copenhagen:20271305T210000",
        "SEQUENCE:0                 | SEQUENCE:-1",
        "SEQUENCE:0                 | SEQUENCE:2147483647",
        "SEQUENCE:0                 | SEQUENCE:zero",
        "STATUS:CONFIRMED           | STATUS:TENTATIVE",
        "STATUS:CONFIRMED           | nonsense",
        "DTSTAMP:20261101T120000Z   | DTSTAMP:20261101T120000",
        "END:VCALENDAR              | BEGIN:VEVENT",
      })
  void doesNotTrustWhatItWouldNotHaveWritten(String ours, String other) {
    assertThat(text(ICS)).contains(ours);
    assertThat(isTrusted(text(ICS).replaceFirst(ours, other))).isFalse();
  }

  @Test
  void doesNotTrustAPart() {
    int end = text(ICS).getBytes(StandardCharsets.UTF_8).length - "\r\n".length();
    for (int length = 0; length < end; length++) {
      assertThat(Earlier.read(Arrays.copyOf(ICS, length))).as("%s bytes", length).isEmpty();
    }
  }

  @Test
  void doesNotTrustTwoInOne() {
    assertThat(isTrusted(text(ICS) + text(ICS))).isFalse();
  }

  @Test
  void doesNotTrustBytesThatAreNoText() {
    byte[] broken = ICS.clone();
    broken[text(ICS).indexOf("SUMMARY") + 25] = (byte) 0xFF;
    assertThat(Earlier.read(broken)).isEmpty();
    assertThat(Earlier.read(new byte[0])).isEmpty();
    assertThat(Earlier.read(new byte[10_000])).isEmpty();
  }

  @Test
  void survivesAnyDamage() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      byte[] damaged = ICS.clone();
      for (int i = random.nextInt(5); i >= 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(0x80);
      }
      assertThatCode(
              () -> Earlier.read(damaged).ifPresent(earlier -> Ics.render(events(), earlier)))
          .as("seed %s", seed)
          .doesNotThrowAnyException();
    }
  }
}
