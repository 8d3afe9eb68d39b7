package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is somebody's own is not written over.
class OwnFilesTest {
  private static final byte[] LOGO = Kreds.in(Path.of("examples")).read("logo.png");

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void aGroupWithALogo() {
    kreds =
        Kreds.in(folder)
            .file(
                "group.yaml",
                Groups.small("organisation: {name: Foreningen, logo: logo.png}\nlanguage: da\n"))
            .file("logo.png", LOGO)
            .file("templates/house.css", "p { line-height: 1.3; }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"group.yaml", "./group.yaml", "logo.png", "templates/house.css"})
  void aPaperIsNotWrittenOverWhatItIsMadeOf(String file) {
    byte[] before = kreds.read(file);
    Run run = kreds.run("flyer", "group.yaml", "-o", file);
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.CANNOT);
    assertThat(run.err()).contains("er det, som papiret laves af");
    assertThat(kreds.read(file)).isEqualTo(before);
  }

  @Test
  void aCalendarOfSomebodyElseIsNotReplaced() {
    String foreign = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Else//EN\r\nEND:VCALENDAR\r\n";
    kreds.file("mine.ics", foreign);
    Run run = kreds.run("calendar", "group.yaml", "-o", "mine.ics");
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    assertThat(kreds.read("mine.ics")).isEqualTo(foreign.getBytes(UTF_8));
    assertThat(kreds.run("calendar", "group.yaml", "-o", "ours.ics").exit()).isZero();
    assertThat(kreds.run("calendar", "group.yaml", "-o", "ours.ics").exit()).isZero();
  }

  @Test
  void makeKeepsAFileThatItHasNotMade() {
    kreds.file("out/group/public/flyer.pdf", "mine");
    Run run = kreds.run("make", "group.yaml");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("flyer.pdf");
    assertThat(kreds.read("out/group/public/flyer.pdf")).isEqualTo("mine".getBytes(UTF_8));
    assertThat(kreds.run("make", "group.yaml", "--force").exit()).isZero();
    assertThat(kreds.read("out/group/public/flyer.pdf")).startsWith("%PDF".getBytes(UTF_8));
  }

  @Test
  void aGroupWhoseFileWasRenamedIsStillKnown() throws IOException {
    kreds.file("first.yaml", Groups.small("id: gruppen\n"));
    assertThat(kreds.run("make", "first.yaml").exit()).isZero();
    Files.delete(folder.resolve("first.yaml"));
    kreds.file("second.yaml", Groups.small("id: gruppen\nheadline: Et helt nyt kapitel\n"));
    Run run = kreds.run("make", "second.yaml");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(kreds.read("out/gruppen/public/flyer.html"))
        .asString(UTF_8)
        .contains("Et helt nyt kapitel");
  }

  @Test
  void anAgendaGrowsWithItsSheetsAndNotWithTheirSquare() {
    assertThat(agenda(60)).isLessThan(agenda(20) * 4);
  }

  private int agenda(int meetings) {
    String definition =
        Groups.small("").replace("first tuesday", "week").replace("meetings: 10", "meetings: ");
    kreds.file("long.yaml", definition.replace("meetings: ", "meetings: " + meetings));
    return kreds.run("agenda", "long.yaml", "-o", "-").bytes().length;
  }
}
