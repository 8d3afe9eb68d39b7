package dk.kreds.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At bede om hjælp | Næste gang: At bede om hjælp. Afbud til Karen.",
        "Hvad nu?         | Næste gang: Hvad nu? Afbud til Karen.",
        "Pas på jer!      | Næste gang: Pas på jer! Afbud til Karen.",
        "Og så …          | Næste gang: Og så … Afbud til Karen.",
        "kl. 19 f.m.      | Næste gang: kl. 19 f.m. Afbud til Karen.",
      })
  void aSentenceEndsOnce(String theme, String sentence) {
    assertThat(fill("Næste gang: {theme}. Afbud til Karen.", Map.of("theme", theme)))
        .isEqualTo(sentence);
  }

  @Test
  void aNumberChoosesItsWord() {
    String text = "{count} {count|møde|møder}";
    assertThat(fill(text, Map.of("count", 1))).isEqualTo("1 møde");
    assertThat(fill(text, Map.of("count", 0))).isEqualTo("0 møder");
    assertThat(fill(text, Map.of("count", 2))).isEqualTo("2 møder");
  }

  @Test
  void whatIsPutInIsNotFilledAgain() {
    assertThat(fill("{name} kommer", Map.of("name", "{name}"))).isEqualTo("{name} kommer");
  }

  @Test
  void aGapThatNothingFillsIsAMistakeInTheCode() {
    assertThatThrownBy(() -> fill("{name}", Map.of("nome", "a")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void everyFactIsShownInTheLanguagesWay() {
    assertThat(Phrase.fill("{a} {b}", Map.of("a", 1, "b", List.of()), fact -> "<" + fact + ">"))
        .isEqualTo("<1> <[]>");
  }

  private static String fill(String text, Map<String, ?> facts) {
    return Phrase.fill(text, facts, Object::toString);
  }
}
