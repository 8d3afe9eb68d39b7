package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeCommandTest {
  private static final List<String> PAPERS =
      List.of(
          "leaders/agenda.html",
          "leaders/agenda.pdf",
          "leaders/budget.csv",
          "leaders/budget.html",
          "leaders/budget.pdf",
          "leaders/budget.txt",
          "participants/calendar.csv",
          "participants/calendar.html",
          "participants/calendar.ics",
          "participants/calendar.pdf",
          "participants/calendar.txt",
          "public/flyer.html",
          "public/flyer.pdf");

  private static final String MAIN = "flyer,calendar,agenda,budget";

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void aGroup() {
    kreds =
        Kreds.in(folder)
            .file("group.yaml", Groups.small("budget: {expenses: [{name: Leje, amount: 9}]}\n"));
  }

  @Test
  void makesEverythingIntoTheFoldersThatSayWhoMaySeeIt() {
    Run run = kreds.run("make", "group.yaml", "-o", "papers", "--only", MAIN);
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "1 gruppe · 13 filer skrevet, 0 uændret · i mappen "
                + folder.resolve("papers")
                + """

                  papers/group/public        2 filer, må hænge på en væg
                  papers/group/participants  5 filer, til dem i gruppen
                  papers/group/leaders       6 filer, kun til lederne
                """);
    assertThat(Kreds.in(folder.resolve("papers/group")).files()).isEqualTo(PAPERS);
  }

  @Test
  void onlyTheOwnerReadsWhatIsNotPublic() throws IOException {
    kreds.run("make", "group.yaml", "--only", MAIN);
    for (String paper : PAPERS) {
      String permissions =
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(folder.resolve("out/group").resolve(paper)));
      assertThat(permissions.endsWith("---")).as(paper).isEqualTo(!paper.startsWith("public/"));
    }
  }

  @Test
  void theSecondTimeNothingIsWritten() throws IOException {
    kreds.run("make", "group.yaml", "--only", MAIN);
    Path calendar = folder.resolve("out/group/participants/calendar.ics");
    Object before = Files.readAttributes(calendar, "lastModifiedTime,fileKey");
    Run again = kreds.run(Groups.TODAY.plusDays(3), "make", "group.yaml", "--only", MAIN);
    assertThat(again.exit()).isZero();
    assertThat(again.err()).startsWith("1 gruppe · 0 filer skrevet, 13 uændret · ");
    assertThat((Object) Files.readAttributes(calendar, "lastModifiedTime,fileKey"))
        .isEqualTo(before);
  }

  @Test
  void oneBadDefinitionNeverStopsTheOthers() {
    kreds.file("bad.yaml", "kreds: 1\nname: [\n");
    Run run = kreds.run("make", "bad.yaml", "missing.yaml", "group.yaml", "--only", MAIN);
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    assertThat(run.err())
        .contains("bad.yaml:2:7: fejl[K")
        .contains("Filen missing.yaml findes ikke.")
        .contains("1 gruppe · 13 filer skrevet")
        .contains("1 gruppe kunne ikke laves.")
        .contains("1 fil, der er nævnt, findes ikke.");
    assertThat(Kreds.in(folder.resolve("out/group")).files()).isEqualTo(PAPERS);
    assertThat(folder.resolve("out/bad")).doesNotExist();
  }

  @Test
  void aFileThatIsNotThereIsNoGroup() {
    Run run = kreds.file("empty/x.txt", "").run("make", "fin", "empty");
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    assertThat(run.err())
        .contains("fejl[F001]: Filen fin findes ikke.", "Der er ingen fil om en gruppe i empty")
        .contains("0 grupper · ", "1 fil, der er nævnt, findes ikke.")
        .doesNotContain("kunne ikke laves");
  }

  @Test
  void anOnlyWrongDefinitionIsAWrongDefinition() {
    kreds.file("bad.yaml", "kreds: 1\nname: [\n");
    assertThat(kreds.run("make", "bad.yaml", "group.yaml").exit()).isEqualTo(Exit.WRONG);
  }

  @Test
  void whereAMaterialCannotBeMadeTheWholeGroupStaysAsItWas() {
    kreds.run("make", "group.yaml");
    byte[] calendar = kreds.read("out/group/participants/calendar.html");
    kreds.file("templates/house.css", "h1 { color: #000000; }");
    kreds.file("templates/flyer.ftl", "${it.nothing}");
    Run run = kreds.run("make", "group.yaml");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).contains("Skabelonen flyer.ftl").contains("1 gruppe kunne ikke laves.");
    assertThat(kreds.read("out/group/participants/calendar.html")).isEqualTo(calendar);
  }

  @Test
  void quietSaysNothingWhereAllIsWell() {
    Run run = kreds.run("make", "group.yaml", "-q");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void optionsOfWhichOneWouldBePassedOverAreRefused() {
    Run run = kreds.run("make", "group.yaml", "--watch", "--json");
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("--watch og --json kan ikke bruges sammen.");
    run = kreds.run("directory", "part", "--merge", "--shard", "1/3");
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
  }
}
