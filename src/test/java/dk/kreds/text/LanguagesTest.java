package dk.kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// All languages say the same things. Danish is the measure, because the others follow it.
class LanguagesTest {
  private static final String MEASURE = "da";

  static List<String> languages() {
    return Language.known();
  }

  @Test
  void thereAreFourOfThem() {
    assertThat(languages()).containsExactly("da", "nb", "nn", "en");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveTheSameFiles(String language) {
    assertThat(Bundles.files(language)).isEqualTo(Bundles.files(MEASURE)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveTheSameKeysInEachFile(String language) {
    for (String file : Bundles.files(MEASURE)) {
      assertThat(Bundles.texts(language, file).keySet())
          .as(language + "/" + file)
          .isEqualTo(Bundles.texts(MEASURE, file).keySet())
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void putEachKeyIntoTheFileThatItsFirstWordNames(String language) {
    for (String file : Bundles.files(language)) {
      String start = file.replaceFirst("\\.properties$", ".");
      assertThat(Bundles.texts(language, file).keySet())
          .as(language + "/" + file)
          .allMatch(key -> key.startsWith(start));
    }
  }

  /// The later of two would win without a word.
  @ParameterizedTest
  @MethodSource("languages")
  void sayNothingTwice(String language) {
    for (String file : Bundles.files(language)) {
      assertThat(Bundles.lines(language, file).stream().filter(line -> isText(line)).map(this::key))
          .as(language + "/" + file)
          .doesNotHaveDuplicates()
          .hasSameSizeAs(Bundles.texts(language, file).keySet());
    }
  }

  private static boolean isText(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private String key(String line) {
    return line.substring(0, line.indexOf('=')).strip();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void leaveNoTextEmptyOrRagged(String language) {
    Bundles.texts(language)
        .forEach((key, text) -> assertThat(text).as(key).isNotBlank().isEqualTo(text.strip()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void askForTheSameFacts(String language) {
    Map<String, String> measure = Bundles.texts(MEASURE);
    Bundles.texts(language)
        .forEach(
            (key, text) ->
                assertThat(Bundles.facts(text))
                    .as(language + " " + key)
                    .isEqualTo(Bundles.facts(measure.get(key))));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void writeGapsThatCanBeFilled(String language) {
    Bundles.texts(language)
        .forEach(
            (key, text) ->
                assertThat(Bundles.GAP.matcher(text).replaceAll(""))
                    .as(key)
                    .doesNotContain("{", "}"));
  }

  /// Numbered texts are read until one is missing.
  @ParameterizedTest
  @MethodSource("languages")
  void numberTheirListsWithoutAHole(String language) {
    Map<String, String> texts = Bundles.texts(language);
    for (String key : texts.keySet()) {
      int dot = key.lastIndexOf('.');
      if (key.substring(dot + 1).matches("[2-9]|1[0-9]")) {
        String before = Integer.toString(Integer.parseInt(key.substring(dot + 1)) - 1);
        assertThat(texts).containsKey(key.substring(0, dot + 1) + before);
      }
    }
  }

  /// A Danish letter in a Norwegian text and the other way about is a text that was not written anew.
  @Test
  void areNotCopiedFromOneAnother() {
    Map<String, String> danish = Bundles.texts("da");
    Map<String, String> bokmaal = Bundles.texts("nb");
    Map<String, String> nynorsk = Bundles.texts("nn");
    assertThat(shared(danish, bokmaal)).isEmpty();
    assertThat(shared(bokmaal, nynorsk)).isEmpty();
    assertThat(shared(danish, Bundles.texts("en"))).isEmpty();
  }

  /// The long texts that are the same, letter for letter.
  private static List<String> shared(Map<String, String> one, Map<String, String> other) {
    return one.keySet().stream()
        .filter(key -> one.get(key).equals(other.get(key)))
        .filter(key -> one.get(key).split(" ").length > 4)
        .filter(key -> !key.contains(".example."))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void knowALocaleByItsLanguage(String language) {
    assertThat(Language.ofLocale(language + "_XX.UTF-8")).contains(Language.of(language));
    assertThat(Language.ofLocale("no_NO")).contains(Language.of("nb"));
    assertThat(Language.ofLocale("de_DE.UTF-8")).isEmpty();
    assertThat(Language.ofLocale("C")).isEmpty();
  }
}
