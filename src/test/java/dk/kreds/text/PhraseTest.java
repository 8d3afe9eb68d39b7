package dk.kreds.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @Test
  void aTextWithoutGapsStaysAsItIs() {
    assertThat(fill("Ingen trin.", Map.of())).isEqualTo("Ingen trin.");
    assertThat(fill("", Map.of())).isEmpty();
  }

  @Test
  void everyGapTakesItsFact() {
    assertThat(fill("{a}{b} og {a}", Map.of("a", "x", "b", 2))).isEqualTo("x2 og x");
    assertThat(fill("{a}", Map.of("a", "{b}"))).isEqualTo("{b}");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 møder", "1, 1 møde", "2, 2 møder", "11, 11 møder", "21, 21 møder"})
  void oneIsOneAndEverythingElseIsMany(int count, String text) {
    assertThat(fill("{n} {n|møde|møder}", Map.of("n", count))).isEqualTo(text);
  }

  @Test
  void aChoiceMayBeEmpty() {
    assertThat(fill("{n} bord{n||e}", Map.of("n", 1))).isEqualTo("1 bord");
    assertThat(fill("{n} bord{n||e}", Map.of("n", 3))).isEqualTo("3 borde");
  }

  @ParameterizedTest
  @CsvSource({
    "4.150 kr., Vi har 4.150 kr.",
    "Hvad nu?, Vi har Hvad nu?",
    "Kaffe!, Vi har Kaffe!",
    "og så …, Vi har og så …",
    "kaffe, Vi har kaffe."
  })
  void aSentenceEndsOnce(String fact, String text) {
    assertThat(fill("Vi har {it}.", Map.of("it", fact))).isEqualTo(text);
  }

  @Test
  void whatIsNotAFullStopStaysAfterAFactThatEndsInOne() {
    assertThat(fill("{it}, tak", Map.of("it", "20 kr."))).isEqualTo("20 kr., tak");
    assertThat(fill("{it}?", Map.of("it", "20 kr."))).isEqualTo("20 kr.?");
  }

  @Test
  void aMissingFactIsTheProgramsMistake() {
    assertThatIllegalStateException()
        .isThrownBy(() -> fill("{name}", Map.of("nam", "x")))
        .withMessageContaining("{name}");
  }

  @ParameterizedTest
  @CsvSource({
    "da, 'Afbud fra A, B: Sig det, for de andre vil savne dem.'",
    "nb, 'Forfall fra A, B: Si det høyt, for de andre vil savne dem.'",
    "nn, 'Forfall frå A, B: Sei det høgt, for dei andre kjem til å sakne dei.'",
    "en, 'Apologies from A, B: say so, for the others will miss them.'"
  })
  void aListIsToldWithCommas(String language, String text) {
    assertThat(Language.of(language).say("agenda.apologies", Map.of("names", List.of("A", "B"))))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "da, 'Der er ikke noget møde tirsdag den 5. januar 2027.', 'Pause kl.\u00a020.05 i 10"
        + " minutter.'",
    "nb, 'Det er ikke noe møte tirsdag 5. januar 2027.', 'Pause kl.\u00a020.05 i 10 minutter.'",
    "nn, 'Det er ikkje noko møte tysdag 5. januar 2027.', 'Pause kl.\u00a020.05 i 10 minutt.'",
    "en, 'There is no meeting on Tuesday 5 January 2027.', 'Break at 20:05 for 10 minutes.'"
  })
  void datesAndTimesAreToldInTheLanguage(String tag, String date, String time) {
    Language language = Language.of(tag);
    assertThat(language.say("problems.K073", Map.of("date", LocalDate.of(2027, 1, 5))))
        .isEqualTo(date);
    assertThat(language.say("agenda.break-at", Map.of("time", LocalTime.of(20, 5), "minutes", 10)))
        .isEqualTo(time);
  }

  private static String fill(String text, Map<String, ?> facts) {
    return Phrase.fill(text, facts, Object::toString);
  }
}
