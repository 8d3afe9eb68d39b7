package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.text.Language;
import dk.kreds.text.ThemeList;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesCommandTest {
  private static final Path HERE = Path.of("");

  static List<String> languages() {
    return Language.known();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void listsEveryThemeOnce(String tag) {
    Ran ran = Ran.script(tag, HERE, "themes");
    assertThat(ran.exit()).isZero();
    for (String name : ThemeList.names()) {
      String title = Language.of(tag).say("themes." + name + ".title");
      assertThat(ran.out().lines().filter(line -> line.endsWith(" " + title))).hasSize(1);
    }
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasAWordForEveryTag(String tag) {
    for (ThemeList.Entry entry : ThemeList.entries()) {
      assertThat(entry.tags()).isNotEmpty();
      entry.tags().forEach(it -> assertThat(Language.of(tag).find("tag." + it)).isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"søvn", "SØVN", "soevn", "sovn", "sleep-and-rest", "falde til ro"})
  void findsAWordHoweverItIsTyped(String typed) {
    Ran ran = Ran.script("da", HERE, "themes", typed);
    assertThat(ran.out()).contains("Søvn og hvile", "Hvordan sover du for tiden?");
    assertThat(ran.exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "da, kærlighed",
    "da, KAERLIGHED",
    "da, parorende",
    "da, paarorende",
    "da, mærkedage",
    "nb, sorg",
    "nn, kjensler",
    "en, feelings",
    "en, Relatives"
  })
  void findsTitlesAndTagsInTheLanguage(String language, String typed) {
    assertThat(Ran.script(language, HERE, "themes", typed).exit()).isZero();
  }

  @Test
  void severalWordsMustAllBeThere() {
    Ran ran = Ran.script("da", HERE, "themes", "sorg", "minder");
    assertThat(ran.out()).contains("Ting og minder").doesNotContain("Det første år");
  }

  @Test
  void aNameShowsOneThemeWhole() {
    Ran ran = Ran.script("en", HERE, "themes", "self-care", "--language", "nn");
    assertThat(ran.out()).contains("Å ta vare på seg sjølv").contains("Kva gir deg påfyll");
    assertThat(ran.out().lines().filter(line -> line.contains(" · "))).hasSize(1);
  }

  @Test
  void offersTheNearestWordWhereNothingIsFound() {
    Ran ran = Ran.script("da", HERE, "themes", "sorrg");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("Der er intet emne om \"sorrg\"", "kreds themes sorg");
    assertThat(Ran.script("da", HERE, "themes", "qqqqqqq").err()).doesNotContain("Mente du");
  }

  @Test
  void speaksJson() {
    Ran ran = Ran.script("da", HERE, "themes", "hope", "--json", "--language", "en");
    assertThat(ran.out())
        .startsWith("[{\"theme\":\"")
        .contains("\"theme\":\"hope\"", "\"language\":\"en\"", "\"questions\":[\"");
    assertThat(Ran.script("da", HERE, "themes", "qqqqqqq", "--json").out().strip()).isEqualTo("[]");
  }

  @Test
  void knowsNoOtherLanguage() {
    Ran ran = Ran.script("da", HERE, "themes", "--language", "de");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("da, nb, nn, en");
  }
}
