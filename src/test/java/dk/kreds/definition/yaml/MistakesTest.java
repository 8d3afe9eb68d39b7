package dk.kreds.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Sentences;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MistakesTest {

  static List<Mistake> mistakes() {
    return Mistake.all();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isFoundAtItsPlaceWithARemedy(Mistake mistake) {
    Diagnostic found = first(mistake);

    assertThat(found.id()).isEqualTo(mistake.id());
    assertThat(found.position().line() + ":" + found.position().column())
        .isEqualTo(mistake.place());
    mistake
        .remedy()
        .ifPresent(remedy -> assertThat(found.remedies().getFirst().write()).isEqualTo(remedy));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isTheOnlyThingSaidAboutThatLine(Mistake mistake) {
    List<Diagnostic> problems = YamlReader.read("group.yaml", mistake.bytes()).problems();

    assertThat(problems).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void bringsEveryFactThatItsSentencesName(Mistake mistake) {
    for (String language : Sentences.LANGUAGES) {
      assertThat(first(mistake).facts().keySet())
          .containsAll(Sentences.placeholders(language, mistake.id()));
    }
  }

  @Test
  void everyProblemOfFilesHasACase() {
    List<Problem> ofFiles =
        Arrays.stream(Problem.values()).filter(it -> it.id().compareTo("K030") < 0).toList();

    assertThat(Mistake.all()).extracting(Mistake::problem).containsAll(ofFiles);
    assertThat(Mistake.all()).hasSizeGreaterThan(80);
  }

  private static Diagnostic first(Mistake mistake) {
    return YamlReader.read("group.yaml", mistake.bytes()).problems().getFirst();
  }
}
