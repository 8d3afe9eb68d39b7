package dk.kreds.starter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.definition.Values;
import dk.kreds.group.Profile;
import dk.kreds.testing.Groups;
import dk.kreds.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarterFileTest {
  private static final Path HERE = Path.of("examples");

  static List<Arguments> kindsAndLanguages() {
    return new Values("da", Path.of("examples"))
        .kinds().stream()
            .flatMap(kind -> Language.known().stream().map(tag -> Arguments.of(kind, tag)))
            .toList();
  }

  private static Answers answers(String kind, String language) {
    return new Answers(Groups.TODAY, HERE, Language.of(language), Map.of(Question.KIND, kind));
  }

  private static Definition read(String text) {
    return DefinitionReader.read("new.yaml", text.getBytes(UTF_8), HERE, "new");
  }

  @ParameterizedTest
  @MethodSource("kindsAndLanguages")
  void isRightBeforeAnythingIsAnswered(String kind, String language) {
    String text = new StarterFile(answers(kind, language)).text();
    Definition definition = read(text);
    assertThat(definition.problems()).isEmpty();
    assertThat(definition.language()).contains(language);
    assertThat(definition.group().orElseThrow().profile().kind().name()).isEqualTo(kind);
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }

  /// Whoever deletes a `#` gets what the line promises.
  @ParameterizedTest
  @MethodSource("kindsAndLanguages")
  void isRightWithEverythingSwitchedOn(String kind, String language) {
    String text = new StarterFile(answers(kind, language)).text();
    String on =
        text.lines()
            .map(line -> line.matches("#(?! \\S).*") ? line.substring(1) : line)
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(on).contains("\nbudget:", "\n  changes:", "\n  toilets: yes");
    assertThat(read(on).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gruppen: tirsdag",
        "Hus # 4",
        "\"Ro\"",
        "'Ro'",
        "- - -",
        "no",
        "Yes",
        "null",
        "~",
        "123",
        "12:30",
        "2027-01-05",
        "1e3",
        "0x1F",
        "[a, b]",
        "{a: b}",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "| a",
        "> a",
        "? a",
        ": a",
        "a:",
        "a #",
        "#",
        "C:\\temp\\n",
        "☀ Solsikkerne ♥",
        "Ærø, Ålø & Øer",
        "Café “Ro”",
        "a: - b",
        "key:Value",
        "Bo's \\\" hus",
        "-Item",
        "– tanke",
        "…",
        "$(rm -rf)",
        "%TAG",
        "--- x",
        "... x",
        "a  b",
        "<<",
        "=",
        "O'Neill: \"x\" #1"
      })
  void writesAnyTextSoThatItIsReadAgain(String typed) {
    String name = Typed.clean(typed);
    Answers answers =
        answers("support-group", "da")
            .with(Question.NAME, name)
            .with(Question.AUDIENCE, name)
            .with(Question.PLACE, "Sted " + name.replace(",", ";") + ", " + name)
            .with(Question.CONTACT, "Karen, 12 34 56 78");
    Definition definition = read(new StarterFile(answers).text());
    assertThat(definition.problems()).isEmpty();
    Profile profile = definition.group().orElseThrow().profile();
    assertThat(profile.name()).isEqualTo(name);
    assertThat(profile.audience()).contains(name);
    assertThat(profile.room().orElseThrow().address()).contains(name);
    assertThat(profile.contact().orElseThrow().phone()).contains("12 34 56 78");
  }

  /// A group that wants to meet in July, or on a holiday, may.
  @ParameterizedTest
  @ValueSource(strings = {"2027-07-06", "2027-01-01", "2027-12-25"})
  void leavesOutNoDayThatTheGroupBeginsOn(String starts) {
    Answers answers = answers("support-group", "da").with(Question.STARTS, starts);
    assertThat(read(new StarterFile(answers).text()).problems()).isEmpty();
  }

  @Test
  void saysWhatWasAnswered() {
    Answers answers =
        answers("support-group", "en")
            .with(Question.CONTACT, "Karen Holm, tel. +45 12 34 56 78, k@example.org")
            .with(Question.MEETINGS, "0");
    String text = new StarterFile(answers).text();
    assertThat(text)
        .contains("  name: Karen Holm\n", "phone: \"+45 12 34 56 78\"", "k@example.org")
        .contains("\nleaders:\n  - Karen Holm\n", "\n#  meetings: 10\n");
  }
}
