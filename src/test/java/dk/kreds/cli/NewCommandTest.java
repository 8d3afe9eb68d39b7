package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.definition.Values;
import dk.kreds.starter.Question;
import dk.kreds.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewCommandTest {
  private static final List<String> ELEVEN_TIMES_ENTER = Collections.nCopies(11, "");

  @TempDir private Path folder;

  static List<String> languages() {
    return Language.known();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void anybodyGetsAFileThatIsRight(String language) throws IOException {
    Ran ran = Ran.person(language, folder, Collections.nCopies(12, ""), "new");
    assertThat(ran.exit()).isZero();
    assertThat(files()).hasSize(1);
    String file = files().getFirst();
    assertThat(ran.err()).contains("kreds check " + file, "kreds make " + file);
    assertThat(Ran.script(language, folder, "check", file).exit()).isZero();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aScriptGetsOneForEveryKind(String language) {
    for (String kind : new Values("da", Path.of("src")).kinds()) {
      Ran ran =
          Ran.script(
              language,
              folder,
              "new",
              kind + language + ".yaml",
              "--kind",
              kind,
              "--language",
              language);
      assertThat(ran.exit()).isZero();
      assertThat(Ran.script(language, folder, "check", kind + language + ".yaml").exit()).isZero();
    }
  }

  @Test
  void theAnswersCanBeOptions() throws IOException {
    Ran ran =
        Ran.script(
            "en",
            folder,
            "new",
            "-o",
            "-",
            "--language",
            "da",
            "--name",
            "Onsdag: ro",
            "--audience",
            "Alle",
            "--starts",
            "6. januar 2027",
            "--time",
            "kl. 10 til 12",
            "--every",
            "hver anden onsdag",
            "--meetings",
            "8",
            "--place",
            "Huset, Torvet 1",
            "--contact",
            "Karen Holm, 12 34 56 78",
            "--kind",
            "cafe");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("name: \"Onsdag: ro\"", "starts: 2027-01-06", "time: 10:00-12:00")
        .contains("every: 2 weeks on wednesday", "meetings: 8", "  address: Torvet 1")
        .contains("phone: 12 34 56 78");
    assertThat(files()).isEmpty();
  }

  @Test
  void aWrongOptionIsExplained() throws IOException {
    for (Question question :
        List.of(
            Question.STARTS,
            Question.TIME,
            Question.EVERY,
            Question.MEETINGS,
            Question.KIND,
            Question.CONTACT)) {
      Ran ran = Ran.script("da", folder, "new", "--" + question.word(), "?? 77777777777");
      assertThat(ran.exit()).as(question.word()).isEqualTo(2);
      assertThat(ran.err()).startsWith("fejl[U004]: --" + question.word() + ": ");
    }
    assertThat(Ran.script("da", folder, "new", "--every", "biweekly").err())
        .contains("\"hver anden tirsdag\" eller \"hver tirsdag og torsdag\".");
    assertThat(files()).isEmpty();
  }

  @Test
  void whoeverStopsLeavesNothing() throws IOException {
    for (int typed = 0; typed < 11; typed++) {
      Ran ran = Ran.person("da", folder, ELEVEN_TIMES_ENTER.subList(0, typed), "new");
      assertThat(ran.exit()).as(typed + " lines").isEqualTo(130);
      assertThat(ran.err())
          .endsWith("bemærk[X002]: Stoppet. Der er ikke skrevet noget." + System.lineSeparator());
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void aFileThatIsThereIsNeverReplacedUnasked() throws IOException {
    Path file = Files.writeString(folder.resolve("min.yaml"), "mit");
    Ran kept = Ran.person("da", folder, List.of("", ""), "new", "min.yaml");
    assertThat(kept.exit()).isZero();
    assertThat(file).hasContent("mit");
    assertThat(Ran.script("da", folder, "new", "min.yaml").exit()).isEqualTo(3);
    assertThat(Ran.script("da", folder, "new", "-o", "min.yaml").exit()).isEqualTo(3);
    assertThat(file).hasContent("mit");
    List<String> replaced =
        Stream.concat(Stream.of("ja"), Collections.nCopies(12, "").stream()).toList();
    assertThat(Ran.person("da", folder, replaced, "new", "min.yaml").exit()).isZero();
    assertThat(file).content().contains("kreds: 1");
  }

  @Test
  void aNameThatIsTakenGetsANumber() throws IOException {
    for (int i = 0; i < 3; i++) {
      assertThat(Ran.script("da", folder, "new", "--name", "Ro").exit()).isZero();
    }
    assertThat(files()).containsExactly("ro-2.yaml", "ro-3.yaml", "ro.yaml");
  }

  @Test
  void noInputNeverAsks() throws IOException {
    Ran ran = Ran.person("da", folder, List.of(), "new", "--no-input");
    assertThat(ran.exit()).isZero();
    assertThat(files()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void withoutACommandKredsGreetsInTwoLines(String language) {
    Ran ran = Ran.script(language, folder);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines()).hasSize(2).allMatch(line -> line.length() <= 80);
    assertThat(ran.out()).contains("kreds new", "kreds help");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void helpIsThereAndNarrow(String language) {
    for (String command : List.of("new", "themes")) {
      Ran ran = Ran.script(language, folder, "help", command);
      assertThat(ran.exit()).isZero();
      assertThat(ran.out()).contains("kreds " + command);
      assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    }
    assertThat(Ran.script(language, folder, "help").out()).contains("kreds new", "kreds themes");
  }
}
