package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `make` remembers of its papers, where runs differ in what they are asked for, end too early
/// or meet papers that somebody else has made.
class RememberedPapersTest {
  private static final String SOCIAL = "out/group/public/social.txt";

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void aGroup() {
    kreds = Kreds.in(folder).file("group.yaml", Groups.small(""));
  }

  private Run make(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "make";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return kreds.run(arguments);
  }

  private List<String> papers(String inner) {
    return kreds.files().stream().filter(file -> file.startsWith(inner)).toList();
  }

  private String text(String file) {
    return new String(kreds.read(file), StandardCharsets.UTF_8);
  }

  @Test
  void aRunThatEndsWhilePapersChangePlaceForgetsNoneOfThem() throws IOException {
    make("group.yaml", "--only", "social,contacts");
    kreds.file("group.yaml", Groups.small("id: another\n"));
    Path inTheWay = folder.resolve("out/another/public/social.txt/somebody's");
    Files.createDirectories(inTheWay);
    assertThat(make("group.yaml", "--only", "social,contacts").exit()).isEqualTo(Exit.CANNOT);
    Files.delete(inTheWay);
    Files.delete(inTheWay.getParent());
    assertThat(make("group.yaml", "--only", "social,contacts", "--prune").exit()).isZero();
    assertThat(papers("out/group/")).isEmpty();
    assertThat(papers("out/another/")).isNotEmpty();
  }

  @Test
  void papersForOthersStayWhenOnlyThoseForAllAreAskedFor() {
    make("group.yaml", "--only", "social,agenda,calendar");
    List<String> all = papers("out/group/");
    kreds.file("group.yaml", Groups.small("headline: Kom og vær med\n"));
    make("group.yaml", "--only", "social,agenda,calendar", "--audience", "public", "--prune");
    assertThat(papers("out/group/")).isEqualTo(all);
    make("group.yaml", "--only", "social", "--prune");
    assertThat(papers("out/group/")).isEqualTo(all);
    Run run = make("group.yaml", "--only", "social,agenda,calendar", "--prune");
    assertThat(run.err()).doesNotContain("[");
    assertThat(papers("out/group/")).isEqualTo(all);
  }

  @Test
  void aChangeByHandThatIsUndoneGivesWayToWhatIsDue() {
    make("group.yaml", "--only", "social.txt");
    byte[] first = kreds.read(SOCIAL);
    kreds.file(SOCIAL, text(SOCIAL) + "og tag en ven med\n");
    kreds.file("group.yaml", Groups.small("").replace("19:00-21:00", "17:00-19:00"));
    assertThat(make("group.yaml", "--only", "social.txt").err()).contains("[G017]");
    assertThat(make("group.yaml", "--only", "social.txt").err()).contains("[G017]");
    kreds.file(SOCIAL, first);
    assertThat(make("group.yaml", "--only", "social.txt").err()).doesNotContain("[G017]");
    assertThat(text(SOCIAL)).contains("17").doesNotContain("21");
  }

  @Test
  void twoGroupsOfOneNameDoNotTakeEachOthersPapersInRunsOfTheirOwn() {
    kreds.file("north/m.yaml", Groups.small(""));
    kreds.file("south/m.yaml", Groups.small("").replace("Prøvegruppen", "Syd"));
    make("north/m.yaml", "--only", "social.txt");
    Run run = make("south/m.yaml", "--only", "social.txt");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).contains("[K120]", "north/m.yaml");
    assertThat(text("out/m/public/social.txt")).contains("Prøvegruppen");
    kreds.file("south/m.yaml", Groups.small("id: syd\n"));
    assertThat(make("south/m.yaml", "--only", "social.txt").exit()).isZero();
  }

  @Test
  void aDefinitionThatGetsItsOldNameBackGoesOnWithItsPapers() throws IOException {
    Path a = folder.resolve("groups/a.yaml");
    Path b = folder.resolve("groups/b.yaml");
    kreds.file("groups/a.yaml", Groups.small("id: x\n"));
    make("groups", "--only", "social.txt");
    Files.delete(a);
    kreds.file("groups/b.yaml", Groups.small("id: x\n").replace("Prøvegruppen", "Den anden"));
    assertThat(make("groups", "--only", "social.txt").err()).doesNotContain("[");
    Files.delete(b);
    kreds.file("groups/a.yaml", Groups.small("id: x\n").replace("Prøvegruppen", "Den tredje"));
    assertThat(make("groups", "--only", "social.txt").err()).doesNotContain("[");
    assertThat(text("out/x/public/social.txt")).contains("Den tredje");
  }

  @Test
  void whatIsBoundTogetherDependsOnWhatIsAskedFor() {
    make("group.yaml", "-o", "whole", "--only", "flyer,agenda", "--print-pack");
    make("group.yaml", "--only", "flyer", "--audience", "public", "--print-pack");
    make("group.yaml", "--only", "flyer,agenda", "--print-pack");
    for (String file : papers("whole/group/")) {
      assertThat(kreds.read(file.replace("whole/", "out/"))).as(file).isEqualTo(kreds.read(file));
    }
    assertThat(papers("out/group/")).hasSameSizeAs(papers("whole/group/"));
  }

  @Test
  void whatIsReadFromElsewhereIsNotTidiedAway() {
    Run run =
        kreds.reading(Groups.small("")).run("make", "-", "-o", ".", "--prune", "--only", "social");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(papers("group/public")).isNotEmpty();
  }

  @Test
  void aDamagedMemoryIsMadeAnew() throws IOException {
    make("group.yaml", "--only", "social");
    Path memory = folder.resolve(papers("out/.kreds/").getFirst());
    for (String damage : List.of("\txyz\t", "\t\t", "\tPUBLIC \t")) {
      Files.writeString(memory, Files.readString(memory).replace("\tpublic\t", damage));
      assertThat(make("group.yaml", "--only", "social").exit()).as(damage).isZero();
    }
    Files.writeString(
        memory, Files.readString(memory).replaceFirst("if\t.*", "if\tdays Nowhere\ttoday"));
    assertThat(make("group.yaml", "--only", "social").exit()).isZero();
  }

  @Test
  void noGroupLiesInAFolderOfTheDirectory() {
    kreds.file("public.yaml", Groups.small("")).file("b.yaml", Groups.small("id: Leaders\n"));
    assertThat(make("public.yaml", "b.yaml", "--only", "social").exit()).isZero();
    assertThat(papers("out/public/")).isEmpty();
    assertThat(papers("out/leaders/")).isEmpty();
    assertThat(papers("out/public-x/")).isNotEmpty();
    assertThat(papers("out/leaders-x/")).isNotEmpty();
  }
}
