package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The second run, and the third: what is made again, what is not, and what stays as somebody left
/// it.
class AgainTest {
  private static final String WITH_LOGO =
      Groups.small(
              """
              organisation: {name: Foreningen, logo: logo.png}
              budget: {expenses: [{name: Leje, amount: 9}]}
              """)
          .replace("expected: 8", "list: folk.yaml");
  private static final String OPEN =
      """
      kreds: 1
      name: Caféen
      kind: cafe
      contact: {name: Inger Eksempel}
      schedule: {starts: 2027-01-05, time: 14:00-16:00, every: first tuesday}
      """;

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void twoGroups() throws IOException {
    kreds =
        Kreds.in(folder)
            .file("groups/a.yaml", WITH_LOGO)
            .file("groups/folk.yaml", "- Ane\n- Bo\n")
            .file("groups/logo.png", Files.readAllBytes(Path.of("examples/logo.png")))
            .file("cafe/open.yaml", OPEN);
    assertThat(make().exit()).isZero();
  }

  private Run make(String... more) {
    return make(Groups.TODAY, more);
  }

  private Run make(LocalDate today, String... more) {
    List<String> line = new ArrayList<>(List.of("make", "groups", "cafe"));
    line.addAll(List.of(more));
    return kreds.run(today, line.toArray(String[]::new));
  }

  /// When each file of the output folder was written, and as which file of the disk.
  private Map<String, String> stamps() {
    Map<String, String> stamps = new TreeMap<>();
    for (String file : Kreds.in(folder.resolve("out")).files()) {
      try {
        stamps.put(
            file,
            Files.readAttributes(
                    folder.resolve("out").resolve(file), "unix:ino,lastModifiedTime,ctime")
                .toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return stamps;
  }

  /// What was written since, what is remembered left aside.
  private TreeSet<String> writtenSince(Map<String, String> before) {
    TreeSet<String> written = new TreeSet<>();
    stamps()
        .forEach((file, stamp) -> {
          if (!stamp.equals(before.get(file)) && !file.startsWith(".kreds/")) {
            written.add(file);
          }
        });
    return written;
  }

  /// What is said of both groups where nothing is new.
  private String untouched(String out) {
    return "2 grupper · 0 filer skrevet, %d uændret".formatted(papers(out));
  }

  /// How many papers lie in a folder.
  private int papers(String out) {
    return (int)
        Kreds.in(folder.resolve(out)).files().stream()
            .filter(file -> !file.startsWith(".kreds/"))
            .count();
  }

  private void untouchedBy(Run run, Map<String, String> before) {
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.err()).contains(" 0 filer skrevet");
    assertThat(stamps()).isEqualTo(before);
  }

  @Test
  void nothingChangedNothingWritten() {
    Map<String, String> before = stamps();
    untouchedBy(make(), before);
    untouchedBy(make("--jobs", "1"), before);
    assertThat(make().err()).isEqualTo(make().err()).startsWith(untouched("out"));
  }

  @Test
  void adefinitionThatSaysTheSameWithOtherWordsWritesNothing() {
    Map<String, String> before = stamps();
    kreds.file("groups/a.yaml", "# en bemærkning\n" + WITH_LOGO);
    Run run = make();
    assertThat(run.err()).startsWith("2 grupper · 0 filer skrevet");
    assertThat(writtenSince(before)).isEmpty();
  }

  @Test
  void aChangedDefinitionRemakesItsOwnPapersAlone() {
    Map<String, String> before = stamps();
    kreds.file("groups/a.yaml", WITH_LOGO.replace("19:00", "18:30"));
    make();
    assertThat(writtenSince(before))
        .contains("a/public/flyer.pdf", "a/participants/calendar.ics", "a/leaders/agenda.pdf")
        .allMatch(file -> file.startsWith("a/"));
  }

  @Test
  void theListOfPeopleRemakesWhatPeopleAreIn() {
    Map<String, String> before = stamps();
    kreds.file("groups/folk.yaml", "- Ane\n- Bo\n- {name: Ib, apologies: [2027-02-02]}\n");
    make();
    assertThat(writtenSince(before)).isNotEmpty().allMatch(file -> file.startsWith("a/leaders/"));
  }

  @Test
  void aTemplateRemakesItsOwnPagesAndAStyleAllPages() {
    Map<String, String> before = stamps();
    kreds.file("groups/templates/flyer.ftl", text("templates/flyer.ftl").replace("<h1", "<h1 "));
    make();
    assertThat(writtenSince(before)).isSubsetOf("a/public/flyer.html", "a/public/flyer.pdf");
    Map<String, String> second = stamps();
    kreds.file("groups/templates/house.css", "h1 { color: #123456; }");
    make();
    assertThat(writtenSince(second))
        .contains("a/public/flyer.pdf", "a/leaders/budget.pdf", "a/participants/calendar.html")
        .allMatch(file -> file.startsWith("a/") && file.matches(".*\\.(pdf|html)"));
    Map<String, String> third = stamps();
    untouchedBy(make(), third);
    kreds.file("groups/templates/house.css", "h1 { color: #654321; }");
    make();
    assertThat(writtenSince(third)).contains("a/public/flyer.pdf", "a/leaders/budget.pdf");
    Map<String, String> fourth = stamps();
    kreds.file(
        "groups/templates/flyer.css",
        text("templates/flyer.css") + ".hero h1 { font-size: 30pt; }");
    make();
    assertThat(writtenSince(fourth)).containsExactly("a/public/flyer.html", "a/public/flyer.pdf");
  }

  @Test
  void aLogoRemakesThePagesThatShowIt() {
    Map<String, String> before = stamps();
    kreds.file("groups/logo.png", bytes("examples/logo-circles.png"));
    make();
    assertThat(writtenSince(before))
        .contains("a/public/flyer.pdf", "a/public/flyer.html")
        .allMatch(file -> file.startsWith("a/") && file.matches(".*\\.(pdf|html)"));
  }

  @Test
  void aKindOfOnesOwnRemakesWhatIsOfThatKind() {
    Map<String, String> before = stamps();
    String kind = text("src/main/resources/dk/kreds/definition/kinds/cafe.yaml");
    kreds.file("cafe/kinds/cafe.yaml", kind.replace("sign-up: no", "sign-up: yes"));
    make();
    assertThat(writtenSince(before)).isNotEmpty().allMatch(file -> file.startsWith("open/"));
  }

  @Test
  void theNextHalfYearRemakesGroupsWithoutEndAlone() {
    Map<String, String> before = stamps();
    untouchedBy(make(LocalDate.of(2027, 6, 30)), before);
    make(LocalDate.of(2027, 7, 1));
    assertThat(writtenSince(before))
        .contains("open/public/calendar.ics")
        .allMatch(file -> file.startsWith("open/"));
  }

  @Test
  void aPaperThatIsGoneIsMadeAgain() throws IOException {
    Map<String, String> before = stamps();
    Files.delete(folder.resolve("out/a/public/flyer.pdf"));
    make();
    assertThat(writtenSince(before)).containsExactly("a/public/flyer.pdf");
  }

  @Test
  void aPaperThatWasOnlyTouchedStaysAsItIs() throws IOException {
    Files.setLastModifiedTime(
        folder.resolve("out/a/public/flyer.pdf"), FileTime.from(Instant.EPOCH));
    Map<String, String> before = stamps();
    untouchedBy(make(), before);
  }

  @Test
  void whatSomebodyHasChangedIsKeptUntilForced() {
    kreds.file("out/a/public/flyer.html", "<p>min egen</p>");
    Run run = make();
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("[G017]: out/a/public/flyer.html er rettet i hånden")
        .contains("1 fil, der er rettet i hånden, er ikke rørt.");
    assertThat(text("out/a/public/flyer.html", folder)).isEqualTo("<p>min egen</p>");
    kreds.file("groups/a.yaml", WITH_LOGO.replace("19:00", "18:30"));
    assertThat(make().err()).contains("rettet i hånden");
    assertThat(make().err()).contains("rettet i hånden");
    assertThat(text("out/a/public/flyer.html", folder)).isEqualTo("<p>min egen</p>");
    assertThat(make("--force").err()).doesNotContain("i hånden");
    assertThat(text("out/a/public/flyer.html", folder)).contains("18.30");
    assertThat(make().err()).contains(" 0 filer skrevet").doesNotContain("i hånden");
  }

  @Test
  void removedGroupsAndPapersGoOnlyWhenAsked() throws IOException {
    kreds.file("out/a/mine.txt", "x").file("out/open/public/flyer.html", "min egen");
    kreds.file("groups/a.yaml", WITH_LOGO.replaceAll("budget:.*\n", ""));
    Files.delete(folder.resolve("cafe/open.yaml"));
    kreds.file("cafe/other.yaml", OPEN.replace("Caféen", "Den anden"));
    make();
    assertThat(folder.resolve("out/a/leaders/budget.pdf")).exists();
    assertThat(folder.resolve("out/open/public/flyer.pdf")).exists();
    Run dry = make("--prune", "--dry-run");
    assertThat(dry.err()).contains("Ville blive ryddet væk: out/a/leaders/budget.pdf");
    assertThat(folder.resolve("out/a/leaders/budget.pdf")).exists();
    Run run = make("--prune");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.err()).contains("Ryddet væk: out/a/leaders/budget.pdf");
    assertThat(folder.resolve("out/a/leaders/budget.pdf")).doesNotExist();
    assertThat(folder.resolve("out/a/leaders/agenda.pdf")).exists();
    assertThat(Kreds.in(folder.resolve("out/open")).files()).containsExactly("public/flyer.html");
    assertThat(folder.resolve("out/a/mine.txt")).exists();
    assertThat(make("--prune").err()).doesNotContain("Ryddet væk");
  }

  @Test
  void anotherIdMovesAGroupAndTidyingTakesTheOldFolder() {
    kreds.file("groups/a.yaml", WITH_LOGO + "id: ny\n");
    List<String> foretold = removals(make("--prune", "--dry-run"), "Ville blive ryddet væk: ");
    assertThat(folder.resolve("out/a/public/flyer.pdf")).exists();
    assertThat(removals(make("--prune"), "Ryddet væk: ")).hasSizeGreaterThan(9).isEqualTo(foretold);
    assertThat(folder.resolve("out/ny/public/flyer.pdf")).exists();
    assertThat(folder.resolve("out/a")).doesNotExist();
  }

  private static List<String> removals(Run run, String before) {
    return run.err()
        .lines()
        .filter(line -> line.startsWith(before))
        .map(line -> line.substring(before.length()))
        .toList();
  }

  @Test
  void aDiskThatIsNotThereEmptiesNothing() throws IOException {
    Files.move(folder.resolve("groups"), folder.resolve("elsewhere"));
    assertThat(make("--prune").exit()).isEqualTo(Exit.CANNOT);
    assertThat(folder.resolve("out/a/public/flyer.pdf")).exists();
  }

  @Test
  void aBrokenDefinitionKeepsItsPapers() {
    kreds.file("groups/a.yaml", "kreds: 1\nname: [\n");
    assertThat(make("--prune").exit()).isEqualTo(Exit.WRONG);
    assertThat(folder.resolve("out/a/public/flyer.pdf")).exists();
  }

  @Test
  void someOfThePapersDoNotForgetTheOthers() {
    Map<String, String> before = stamps();
    untouchedBy(make("--only", "flyer"), before);
    untouchedBy(make("--audience", "public"), before);
    untouchedBy(make("--prune", "--only", "flyer"), before);
    Run all = kreds.run("make", "groups", "-o", "some", "--audience", "public");
    int open = papers("some");
    assertThat(all.err()).startsWith("1 gruppe · " + open + " filer skrevet");
    assertThat(kreds.run("make", "groups", "-o", "some", "--audience", "public").err())
        .startsWith("1 gruppe · 0 filer skrevet, " + open + " uændret");
    String rest = kreds.run("make", "groups", "-o", "some").err();
    assertThat(rest)
        .startsWith(
            "1 gruppe · %d filer skrevet, %d uændret".formatted(papers("some") - open, open));
  }

  @Test
  void sinceADayMeansSavedSinceThatDay() throws IOException {
    FileTime old = FileTime.from(Instant.parse("2026-01-01T12:00:00Z"));
    FileTime young = FileTime.from(Instant.parse("2026-11-01T12:00:00Z"));
    for (String file : List.of("groups/a.yaml", "groups/folk.yaml", "groups/logo.png")) {
      Files.setLastModifiedTime(folder.resolve(file), old);
    }
    Files.setLastModifiedTime(folder.resolve("cafe/open.yaml"), young);
    assertThat(make("--since", "2026-11-01", "-o", "x").err())
        .startsWith("1 gruppe · ")
        .contains("1 gruppe er ikke ændret siden da.");
    Files.setLastModifiedTime(folder.resolve("groups/folk.yaml"), young);
    assertThat(make("--since", "2026-11-01", "-o", "x").err()).startsWith("2 grupper · ");
    assertThat(make("--since", "2026-11-02").err()).startsWith("0 grupper · ");
  }

  @Test
  void groupsAndPapersCanMoveTogether() throws IOException {
    Path moved = Files.createDirectory(folder.resolve("moved"));
    for (String part : List.of("groups", "cafe", "out")) {
      Files.move(folder.resolve(part), moved.resolve(part));
    }
    Run run = Kreds.in(moved).run("make", "groups", "cafe");
    assertThat(run.err()).startsWith(untouched("moved/out"));
  }

  @Test
  void damagedMemoryOnlyCostsTime() {
    for (String file : Kreds.in(folder.resolve("out")).files()) {
      if (file.startsWith(".kreds/")) {
        String half = text("out/" + file, folder);
        kreds.file("out/" + file, half.substring(0, half.length() / 2));
      }
    }
    Run run = make();
    assertThat(run.exit()).isZero();
    assertThat(run.err()).startsWith(untouched("out"));
  }

  private static String text(String file) {
    return text(file, Path.of(""));
  }

  private static String text(String file, Path folder) {
    return new String(bytes(folder.resolve(file).toString()), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
