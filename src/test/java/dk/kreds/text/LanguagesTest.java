package dk.kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        .forEach((key, text) ->
            assertThat(Bundles.facts(text))
                .as(language + " " + key)
                .isEqualTo(Bundles.facts(measure.get(key))));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void writeGapsThatCanBeFilled(String language) {
    Bundles.texts(language)
        .forEach((key, text) ->
            assertThat(Bundles.GAP.matcher(text).replaceAll("")).as(key).doesNotContain("{", "}"));
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

  /// The neighbours share most of their words, so a few that they do not share tell a text that was
  /// only carried over.
  @ParameterizedTest
  @CsvSource({
    "da, av hva noe noen uke etter møter dere hverandre deg seg meg",
    "nb, af hvad hvornår noget nogen uge efter møder jer jeres hinanden dig ikkje kva",
    "nn, af hvad hva hvem hvor hvordan ikke noe noen uke fra møter dere hverandre en være bare",
    "en, og ikke ikkje det den til der som på med"
  })
  void useTheirOwnWords(String language, String others) {
    Set<String> foreign = Set.of(others.split(" "));
    Bundles.texts(language)
        .forEach((key, text) ->
            assertThat(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .as(key)
                .noneMatch(foreign::contains));
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
