package dk.kreds.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pårørendegruppe i Vejen | paaroerendegruppe-i-vejen",
        "Ærø Øst Ålborg          | aeroe-oest-aalborg",
        "A\u030Alborg            | aalborg",
        "Café Zoë                | cafe-zoe",
        "Malmö & Göteborg        | malmo-goteborg",
        "Bálajohka / Láhpi       | balajohka-lahpi",
        "Straße                  | strasse",
        "İSTANBUL                | istanbul",
        "ﬁn ligatur              | fin-ligatur",
        "..  hej!?  ..           | hej",
        "../../etc/passwd        | etc-passwd",
        "C:\\Windows\\con        | c-windows-con",
        "con                     | con-x",
        "NUL                     | nul-x",
        "COM1                    | com1-x",
        "Lpt9                    | lpt9-x",
        "com10                   | com10",
        "console                 | console",
        "2027                    | 2027",
      })
  void isPlain(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void namesTheNameless(String name) {
    assertThat(Slug.of(name)).isEqualTo("unnamed");
  }

  @Test
  void tellsNamesWithoutLatinLettersApart() {
    assertThat(Slug.of("مجموعة")).startsWith("name-").isNotEqualTo(Slug.of("группа"));
    assertThat(Slug.of("...")).startsWith("name-");
  }

  @Test
  void isNeverLongerThanSixty() {
    assertThat(Slug.of("a".repeat(500))).isEqualTo("a".repeat(60));
    assertThat(Slug.of("a".repeat(59) + " b")).isEqualTo("a".repeat(59));
    assertThat(Slug.of("ø".repeat(500))).isEqualTo("oe".repeat(30));
  }

  @Test
  void isAlwaysSafe() {
    for (int seed = 0; seed < 5000; seed++) {
      Random random = new Random(seed);
      StringBuilder name = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        name.append((char) random.nextInt(random.nextBoolean() ? 0x180 : 0x10000));
      }
      String slug = Slug.of(name.toString());
      assertThat(slug).as("seed %s", seed).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeBetween(1, 60);
      assertThat(Slug.of(slug)).isEqualTo(slug);
    }
  }

  @Test
  void doesNotDependOnTheLanguageOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Slug.of("INDIVIDUEL")).isEqualTo("individuel");
    } finally {
      Locale.setDefault(before);
    }
  }
}
