package dk.kreds.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class ProblemTest {

  static final Iterable<String> LANGUAGES = Sentences.LANGUAGES;

  @Test
  void idsAreThreeDigitsAndUsedOnce() {
    assertThat(Problem.values())
        .extracting(Problem::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("K\\d{3}"));
  }

  @Test
  void makesAnErrorAtAPlace() {
    Position position = new Position("group.yaml", 3, 7, 2);

    Diagnostic made = Problem.DUPLICATE_KEY.at(position, Map.of("key", "name", "line", 1));

    assertThat(made.id()).isEqualTo("K025");
    assertThat(made.isError()).isTrue();
    assertThat(made.position()).isEqualTo(position);
    assertThat(made.facts()).containsEntry("line", 1);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void hasASentenceAndAHintInEveryLanguageAndNoOthers(String language) {
    Set<String> wanted = new TreeSet<>();
    Arrays.stream(Problem.values()).map(it -> "problems." + it.id()).forEach(wanted::add);
    Arrays.stream(Problem.values()).map(it -> "problems." + it.id() + ".hint").forEach(wanted::add);

    Properties sentences = Sentences.of(language);

    assertThat(sentences.stringPropertyNames()).isEqualTo(wanted);
    assertThat(sentences.values()).allMatch(it -> !it.toString().isBlank());
  }

  @ParameterizedTest
  @EnumSource
  void namesTheSameFactsInEveryLanguage(Problem problem) {
    String what = "problems." + problem.id();
    for (String key : List.of(what, what + ".hint")) {
      Set<String> english = Sentences.placeholders(Sentences.of("en").getProperty(key));
      for (String language : Sentences.LANGUAGES) {
        assertThat(Sentences.placeholders(Sentences.of(language).getProperty(key)))
            .as(language + " " + key)
            .isEqualTo(english);
      }
    }
  }
}
