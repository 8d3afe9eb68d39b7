package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Many groups in one run.
class BatchTest {
  private static final int MANY = 20;

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void here() {
    kreds = Kreds.in(folder);
  }

  private void manyGroups() {
    for (int i = 1; i <= MANY; i++) {
      String name = "groups/%s/g%02d.yaml".formatted(i % 2 == 0 ? "vejen" : "ribe", i);
      kreds.file(name, Groups.small("").replace("Prøvegruppen", "Gruppe " + i));
    }
  }

  @Test
  void oneBadAmongTwentyIsToldAtItsPlaceAndTheOthersAreMade() {
    manyGroups();
    kreds.file("groups/ribe/g07.yaml", Groups.small("leaders: 7: 8\n"));
    Run run = kreds.run("make", "groups/", "--only", "calendar", "--jobs", "4");
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.WRONG);
    assertThat(run.err())
        .contains("groups/ribe/g07.yaml:11:")
        .contains("19 grupper · 95 filer skrevet, 0 uændret")
        .contains("1 gruppe kunne ikke laves.")
        .doesNotContain("\u001b");
    assertThat(folder.resolve("out/g08/participants/calendar.pdf")).exists();
    assertThat(folder.resolve("out/g07")).doesNotExist();
  }

  @Test
  void aFolderMayBeALink() throws IOException {
    kreds.file("elsewhere/a.yaml", Groups.small(""));
    kreds.file("elsewhere/out/b.yaml", Groups.small(""));
    Files.createSymbolicLink(folder.resolve("groups"), folder.resolve("elsewhere"));
    for (String asked : List.of("groups", "groups/", "groups/*.yaml")) {
      Run run = kreds.run("make", asked, "--only", "calendar.ics", "-o", "groups/out");
      assertThat(run.exit()).as(asked + run).isZero();
      assertThat(run.err()).contains("1 gruppe ");
    }
    assertThat(folder.resolve("elsewhere/out/a/participants/calendar.ics")).exists();
  }

  /// Not only that a flyer could not be made, but also whose.
  @Test
  void ofAPaperThatCannotBeMadeItIsToldWhoseItIs() {
    manyGroups();
    kreds.file("groups/ribe/templates/flyer.ftl", "${it.nothing}");
    Run run = kreds.run("make", "groups", "--only", "flyer.pdf");
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.WRONG);
    assertThat(run.err().lines().filter(line -> line.startsWith("fejl[G010]: ")))
        .hasSize(MANY / 2)
        .allMatch(line -> line.matches("fejl\\[G010\\]: groups/ribe/g\\d\\d\\.yaml: .*flyer.*"))
        .doesNotHaveDuplicates();
  }

  @Test
  void tenWrongAmongAThousandAreToldAndTheOthersAreMade() {
    for (int i = 0; i < 1_000; i++) {
      String file = "groups/%02d/g%03d.yaml".formatted(i / 50, i);
      kreds.file(file, i % 100 == 42 ? Groups.small("headlin: A\n") : Groups.small(""));
    }
    Run run = kreds.run("make", "groups", "--only", "calendar.ics");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err().lines().filter(line -> line.contains(".yaml:11:1: fejl["))).hasSize(10);
    assertThat(run.err())
        .contains("990 grupper · 990 filer skrevet")
        .contains("10 grupper kunne ikke laves.");
    assertThat(papers("out")).hasSize(990).noneMatch(name -> name.contains("42/"));
  }

  @Test
  void definitionsThatGoAwayMeanwhileAreToldAndTheOthersAreMade() throws IOException {
    manyGroups();
    // whoever sends the first one takes the folder of ten others away before that is read
    Path gone = folder.resolve("groups/vejen");
    Kreds deleting =
        new Kreds(
            folder,
            kreds.variables(),
            false,
            new ByteArrayInputStream(new byte[0]) {
              @Override
              public byte[] readNBytes(int length) {
                try (Stream<Path> files = Files.list(gone)) {
                  for (Path file : files.toList()) {
                    Files.delete(file);
                  }
                  Files.delete(gone);
                  return Groups.small("").getBytes(StandardCharsets.UTF_8);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
            });
    Run run = deleting.run("make", "-", "groups", "--only", "calendar.ics", "--jobs", "1");
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.WRONG);
    assertThat(run.err().lines().filter(line -> line.startsWith("fejl[F001]")))
        .hasSize(10)
        .allMatch(line -> line.contains("er væk nu"));
    assertThat(run.err()).contains("11 grupper · 11 filer skrevet").doesNotContain("Exception");
  }

  @Test
  void anEmptyFolderIsSaidToBeEmptyAndTheOthersAreMade() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    kreds.file("groups/a.yaml", Groups.small(""));
    assertThat(kreds.run("make", "empty").exit()).isEqualTo(Exit.CANNOT);
    assertThat(folder.resolve("out")).doesNotExist();
    Run run = kreds.run("make", "empty", "groups", "--only", "calendar.ics");
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    assertThat(run.err())
        .contains("Der er ingen fil om en gruppe i empty.")
        .contains("1 gruppe · 1 fil skrevet");
  }

  @Test
  void messagesComeInTheOrderOfTheFilesHoweverManyAreMadeAtOnce() {
    manyGroups();
    List<String> told = new ArrayList<>();
    for (int i = 1; i <= MANY; i += 3) {
      String name = "g%02d".formatted(i);
      kreds.file("groups/%s/%s.yaml".formatted(i % 2 == 0 ? "vejen" : "ribe", name), "kreds: 2\n");
    }
    Run run = kreds.run("make", "groups", "--only", "calendar.ics", "-j", "8");
    run.err()
        .lines()
        .filter(line -> line.contains("fejl[K044]"))
        .map(line -> line.replaceAll(".*/(g\\d+)\\.yaml.*", "$1"))
        .forEach(told::add);
    assertThat(told).containsExactly("g01", "g07", "g13", "g19", "g04", "g10", "g16");
  }

  @Test
  void whatBelongsToDefinitionsIsNotTakenForOne() {
    kreds
        .file("groups/a.yaml", Groups.small("").replace("expected: 8", "list: folk.yaml"))
        .file("groups/folk.yaml", "# fortroligt\n- Ane\n- {name: Bo}\n")
        .file("groups/kinds/own.yaml", "kind: own\nclosed: no\n")
        .file("groups/templates/x.yaml", "kreds: 1\n")
        .file("groups/.hidden/x.yaml", "kreds: 1\n")
        .file("groups/compose.yaml", "services: {web: {image: x}}\n")
        .file("groups/out/x.yaml", "kreds: 1\n");
    Run run = kreds.run("make", "groups", "--only", "flyer.html", "-o", "groups/out");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.err()).startsWith("1 gruppe · 1 fil skrevet");
    Run expanded = kreds.run("make", "groups/a.yaml", "groups/folk.yaml", "--only", "flyer.html");
    assertThat(expanded.exit()).as(expanded.toString()).isZero();
  }

  @Test
  void patternsAreExpandedWhereNoShellDoes() {
    manyGroups();
    assertThat(kreds.run("make", "groups/*/g0?.yaml", "--only", "calendar.txt").err())
        .startsWith("9 grupper · 9 filer skrevet");
    assertThat(kreds.run("make", "groups/{ribe,vejen}/g1*.yaml", "--only", "calendar.txt").err())
        .startsWith("10 grupper · 10 filer skrevet");
    Run none = kreds.run("make", "groups/*/x*.yaml");
    assertThat(none.exit()).isEqualTo(Exit.CANNOT);
    assertThat(none.err())
        .isEqualTo("fejl[F001]: Der er ingen fil om en gruppe i groups/*/x*.yaml.\n");
  }

  @Test
  void aFolderOfSomethingElseIsSaidToBeOne() {
    kreds.file("other/compose.yaml", "services: {}\n");
    Run run = kreds.run("make", "other", "--json");
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    assertThat(run.err()).isEqualTo("fejl[F001]: Der er ingen fil om en gruppe i other.\n");
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void twoGroupsOfOneNameAreToldAtBothFilesAndNeitherIsMade() {
    kreds
        .file("groups/a.yaml", Groups.small("id: tirsdag\n"))
        .file("groups/b.yaml", Groups.small("id: Tirsdag\n"))
        .file("groups/ribe/c.yaml", Groups.small(""))
        .file("groups/vejen/c.yaml", Groups.small(""))
        .file("groups/d.yaml", Groups.small(""));
    Run run = kreds.run("make", "groups", "--only", "flyer.html");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err())
        .contains("groups/a.yaml:11:5: fejl[K120]: Navnet \"tirsdag\"")
        .contains("bruges også af groups/b.yaml")
        .contains("groups/b.yaml:11:5: fejl[K120]")
        .contains("groups/ribe/c.yaml: fejl[K120]: Navnet \"c\"")
        .contains("bruges også af groups/vejen/c.yaml");
    assertThat(folder.resolve("out/d/public/flyer.html")).exists();
    assertThat(folder.resolve("out/tirsdag")).doesNotExist();
    assertThat(folder.resolve("out/c")).doesNotExist();
  }

  @Test
  void allShardsTogetherAreTheWhole() {
    manyGroups();
    kreds.run("make", "groups", "--only", "calendar.ics", "-o", "whole");
    int most = 0;
    for (int i = 1; i <= 3; i++) {
      String before = kreds.files().toString();
      kreds.run("make", "groups", "--only", "calendar.ics", "-o", "parts", "--shard", i + "/3");
      assertThat(kreds.files().toString()).isNotEqualTo(before);
      most = Math.max(most, papers("parts").size());
    }
    assertThat(papers("parts")).isEqualTo(papers("whole")).hasSize(MANY);
    assertThat(kreds.run("make", "groups", "--shard", "4/3").exit()).isEqualTo(Exit.USAGE);
    assertThat(kreds.run("make", "groups", "--shard", "0/3").exit()).isEqualTo(Exit.USAGE);
  }

  private TreeSet<String> papers(String out) {
    TreeSet<String> papers = new TreeSet<>(Kreds.in(folder.resolve(out)).files());
    papers.removeIf(name -> name.startsWith("."));
    return papers;
  }

  @Test
  void onlySomePapersForSomePeople() {
    kreds.file("g.yaml", Groups.small(""));
    assertThat(kreds.run("make", "g.yaml", "--only", "flyer,calendar.ics").err())
        .startsWith("1 gruppe · 3 filer skrevet");
    kreds.run("make", "g.yaml", "--audience", "leaders", "-o", "ud");
    assertThat(Kreds.in(folder.resolve("ud/g")).files())
        .contains("leaders/agenda.html", "leaders/agenda.pdf")
        .allMatch(file -> file.startsWith("leaders/"));
    Run wrong = kreds.run("make", "g.yaml", "--only", "frikadelle");
    assertThat(wrong.exit()).isEqualTo(Exit.USAGE);
    assertThat(wrong.err()).contains("\"frikadelle\"").contains("calendar").contains("flyer");
    assertThat(kreds.run("make", "g.yaml", "--audience", "all").exit()).isEqualTo(Exit.USAGE);
    assertThat(kreds.run("make", "g.yaml", "--jobs", "0").exit()).isEqualTo(Exit.USAGE);
    assertThat(kreds.run("make", "g.yaml", "--since", "soon").exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aDryRunSaysWhatWouldBeWrittenAndWritesNothing() {
    kreds.file("g.yaml", Groups.small(""));
    Run run = kreds.run("make", "g.yaml", "--only", "calendar.ics", "--dry-run");
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("Ville blive skrevet: out/g/participants/calendar.ics")
        .contains("1 gruppe · 1 fil ville blive skrevet, 0 uændret");
    assertThat(kreds.files()).containsExactly("g.yaml");
  }

  @Test
  void programsAreToldInJson() {
    kreds.file("g.yaml", Groups.small("")).file("bad.yaml", Groups.small("leaders: 7: 8\n"));
    Run run = kreds.run("make", "g.yaml", "bad.yaml", "x.yaml", "--only", "calendar.ics", "--json");
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    JsonNode report = new ObjectMapper().readTree(run.out());
    JsonNode groups = report.path("groups");
    assertThat(groups.path(0).path("state").asString()).isEqualTo("made");
    assertThat(groups.path(0).path("written").path(0).asString())
        .isEqualTo("g/participants/calendar.ics");
    JsonNode problem = groups.path(1).path("problems").path(0);
    assertThat(groups.path(1).path("state").asString()).isEqualTo("failed");
    assertThat(problem.path("line").asInt()).isEqualTo(11);
    assertThat(problem.path("message").asString()).isNotBlank();
    assertThat(groups.path(2).path("problems").path(0).path("message").asString())
        .startsWith("Filen x.yaml findes ikke.");
    assertThat(groups.path(2).path("problems").path(0).path("id").asString()).isEqualTo("F001");
    assertThat(report.path("summary").path("failed").asInt()).isEqualTo(1);
    assertThat(report.path("summary").path("missing").asInt()).isEqualTo(1);
    assertThat(groups.path(2).path("state").asString()).isEqualTo("missing");
    assertThat(report.path("summary").path("written").asInt()).isEqualTo(1);
  }

  @Test
  void whoWatchesSeesHowFarItIs() {
    manyGroups();
    String seen = kreds.atTerminal().run("make", "groups", "--only", "calendar.pdf").err();
    assertThat(seen).contains("færdige").contains("mangler").contains("i sekundet");
    assertThat(seen.lines().toList().getLast()).contains("20 grupper");
    assertThat(kreds.atTerminal().run("make", "groups", "-q").err()).isEmpty();
  }
}
