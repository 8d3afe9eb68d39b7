package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String WRONG = Groups.small("").replace("2027-01-05", "2027-13-05");

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void twoGroups() {
    kreds = Kreds.in(folder).file("fine.yaml", Groups.small("")).file("wrong.yaml", WRONG);
  }

  @Test
  void aFineGroupIsToldSoOnTheMessagesStream() {
    Run run = kreds.run("check", "fine.yaml");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("fine.yaml: alt er, som det skal være.\n");
  }

  @Test
  void quietSaysNothingWhereNothingIsWrong() {
    assertThat(kreds.run("check", "fine.yaml", "--quiet").err()).isEmpty();
    assertThat(kreds.run("check", "-q", "fine.yaml").err()).isEmpty();
  }

  @Test
  void quietStillSaysWhatIsWrong() {
    Run run = kreds.run("check", "wrong.yaml", "--quiet");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).isEqualTo(kreds.run("check", "wrong.yaml").err());
  }

  @Test
  void aMistakeIsShownAtItsPlaceWithWhatToWrite() {
    Run run = kreds.run("check", "wrong.yaml");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("wrong.yaml:6:11: fejl[K")
        .contains("    6 │   starts: 2027-13-05")
        .contains("      │           ^^^^^^^^^^")
        .contains("1 fejl i wrong.yaml.");
  }

  @Test
  void oneBadGroupDoesNotStopTheOthers() {
    Run run = kreds.run("check", "wrong.yaml", "fine.yaml");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).contains("1 fejl i wrong.yaml.").contains("fine.yaml: alt er");
  }

  @Test
  void oneMissingFileDoesNotStopTheOthers() {
    Run run = kreds.run("check", "missing.yaml", "wrong.yaml", "fine.yaml");
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    assertThat(run.err())
        .contains("missing.yaml findes ikke")
        .contains("1 fejl i wrong.yaml.")
        .contains("fine.yaml: alt er");
  }

  @Test
  void nothingIsWritten() {
    kreds.run("check", "wrong.yaml", "fine.yaml");
    assertThat(kreds.files()).containsExactly("fine.yaml", "wrong.yaml");
  }

  @Test
  void aGroupMayComeOnStandardInput() {
    assertThat(kreds.reading(Groups.small("")).run("check", "-").exit()).isZero();
    Run run = kreds.reading(WRONG).run("check", "-");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).startsWith("-:6:11: fejl[K");
  }

  @Test
  void colourIsForTerminalsAndForThoseWhoWantIt() {
    assertThat(kreds.run("check", "wrong.yaml").err()).doesNotContain("\u001b");
    assertThat(kreds.atTerminal().run("check", "wrong.yaml").err()).contains("\u001b[1;31mfejl");
    assertThat(kreds.atTerminal().with("NO_COLOR", "1").run("check", "wrong.yaml").err())
        .doesNotContain("\u001b");
  }

  @Test
  void messagesSpeakTheGroupsLanguageWhereThePersonsIsNotKnown() {
    kreds.file("danish.yaml", Groups.small("language: da\n"));
    assertThat(kreds.with("LANG", "C").run("check", "danish.yaml").err()).contains("alt er");
    kreds.file("danish.yaml", WRONG + "language: da\n");
    assertThat(kreds.with("LANG", "").run("check", "danish.yaml").err()).contains("fejl[K");
  }
}
