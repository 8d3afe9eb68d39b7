package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is said before an evening begins, and what an evening in lines leaves behind.
class TimerCommandTest {
  @TempDir private Path folder;

  private Kreds kreds(String yaml) {
    return Kreds.in(folder)
        .file("group.yaml", yaml)
        .with("XDG_STATE_HOME", folder.resolve("state").toString());
  }

  private Kreds small() {
    return kreds(Groups.small(""));
  }

  @Test
  void aMeetingThatIsTooShortIsRefusedWithWhatWouldWork() {
    String tight =
        Groups.small("")
            .replace("19:00-21:00", "19:00-19:10")
            .replace("expected: 8", "expected: 12");
    Run run = kreds(tight).run("timer", "group.yaml", "--plain");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("12 personer på 10 minutter", "Det kan gå med 93 minutter", "--people 0")
        .doesNotContain("{");
    Run fewer = kreds(tight.replace("19:10", "20:00")).run("timer", "group.yaml", "--people", "50");
    assertThat(fewer.err()).contains("med højst");
    Run parts = kreds(tight).run("timer", "group.yaml", "--plain", "--people", "0");
    assertThat(parts.exit()).as(parts.toString()).isZero();
    assertThat(parts.out()).contains("Kun mødets dele får tid");
  }

  @ParameterizedTest
  @CsvSource({
    "--meeting,99,'Der er ikke noget møde \"99\". Skriv et nummer fra 1 til 10'",
    "--meeting,torsdag,'Der er ikke noget møde \"torsdag\"'",
    "--people,mange,'--people skal være et tal fra 0 til 60'",
    "--rehearse,0,'--rehearse skal være et tal fra 1 til 600'",
    "--script,none.txt,'none.txt'"
  })
  void whatCannotBeUsedIsSaidWithWhatCan(String option, String value, String said) {
    Run run = small().run("timer", "group.yaml", option, value);
    assertThat(run.exit()).isNotZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(said).doesNotContain("Exception");
  }

  @Test
  void whenAllMeetingsAreOverItSaysSo() {
    Run run = small().run(LocalDate.of(2029, 1, 1), "timer", "group.yaml");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("Alle 10 møder er holdt");
  }

  @Test
  void aScriptThatCannotBeReadIsShownAtItsLine() {
    Kreds kreds = small().file("keys.txt", "space\nwait 5\nvent 5\n");
    Run run = kreds.run("timer", "group.yaml", "--script", "keys.txt");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("keys.txt, linje 3: \"vent 5\"");
  }

  @Test
  void thereIsNothingToViewBeforeAnEveningBegins() {
    Run run = small().run("timer", "group.yaml", "--view");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("Der er ingen aften i gang");
  }

  /// Without a terminal each line is a key.
  @Test
  void anEveningInLinesEndsAndLeavesNothingBehind() {
    Run run = small().reading("\n\n\nq\n1\nq\n").run("timer", "group.yaml");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.out()).contains("nu nr. 1 · derefter nr. 2", "Mødet sluttede");
    assertThat(small().files()).containsExactly("group.yaml");
  }

  @Test
  void anEveningThatIsBrokenOffCanBeTakenUpAgain() {
    Run first = small().reading("\n\n\n").run("timer", "group.yaml");
    assertThat(first.err()).contains("Start uret igen for at gå videre");
    Run second = small().reading("1\n\nq\n1\nq\n").run("timer", "group.yaml");
    assertThat(second.out()).contains("Aftenen er allerede i gang", "nu nr. 2");
    assertThat(small().files()).containsExactly("group.yaml");
  }

  @Test
  void withoutAPlaceForItsJournalTheEveningGoesOnAllTheSame() {
    Kreds kreds = Kreds.in(folder).file("group.yaml", Groups.small(""));
    Run run = kreds.reading("\n\nq\n1\nq\n").run("timer", "group.yaml");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("kan ikke gemmes");
    assertThat(run.out()).contains("Mødet sluttede");
  }

  @ParameterizedTest
  @MethodSource("dk.kreds.testing.Groups#examples")
  void everyExampleHasAnEveningOrSaysWhyNot(Path example) {
    Kreds kreds =
        Kreds.in(Path.of("")).file("target/timer-keys.txt", "space\nwait 5\nspace\nq 1\n");
    Run run = kreds.run("timer", example.toString(), "--script", "target/timer-keys.txt");
    assertThat(run.err()).doesNotContain("Exception");
    if (run.exit() != 0) {
      assertThat(run.err()).contains("ingen møder");
    } else {
      assertThat(run.out()).contains("── ");
    }
  }
}
