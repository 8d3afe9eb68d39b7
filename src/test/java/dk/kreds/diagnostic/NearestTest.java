package dk.kreds.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("name", "kind", "language", "organisation", "contact", "schedule", "support-group");

  @ParameterizedTest
  @CsvSource({
    "nmae, name",
    "Name, name",
    "knd, kind",
    "organization, organisation",
    "contakt, contact",
    "shcedule, schedule",
    "support_group, support-group",
    "support group, support-group",
    "supportgroup, support-group",
    "org, organisation",
    "lang, language",
    "sprog-language, ",
  })
  void findsTheWordThatWasMeant(String typed, String meant) {
    assertThat(Nearest.to(typed, KNOWN)).isEqualTo(java.util.Optional.ofNullable(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "x", "telefon", "deltagere"})
  void doesNotGuessWildly(String typed) {
    assertThat(Nearest.to(typed, KNOWN)).isEmpty();
  }

  @Test
  void givesNoWordWhenABeginningFitsSeveral() {
    assertThat(Nearest.to("conta", List.of("contact-person", "contact-phone"))).isEmpty();
  }

  @Test
  void doesNotDependOnTheOrderOfEquallyNearWords() {
    assertThat(Nearest.to("bat", List.of("hat", "cat"))).hasValue("cat");
    assertThat(Nearest.to("bat", List.of("cat", "hat"))).hasValue("cat");
  }

  @Test
  void isSoonDoneWithAnEndlessWord() {
    assertThat(Nearest.to("a".repeat(1_000_000), KNOWN)).isEmpty();
  }
}
