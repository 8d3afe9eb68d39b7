package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import dk.kreds.testing.Generated;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.LetterSizes;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Run;
import dk.kreds.testing.Vera;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// `kreds directory`, as whole command lines.
class DirectoryCommandTest {
  private static final String EXAMPLES = Path.of("examples").toAbsolutePath().toString();
  private static final String CLOSED =
      Groups.small(
              """
              leaders: [Karen Leder]
              municipality: Vejen
              themes: [{title: Hemmeligt emne}]
              """)
          .replace(
              "meetings: 10",
              "meetings: 10\n  changes: {2027-02-02: {date: 2027-02-09, reason: Fordi}}")
          .replace("expected: 8", "people: [{name: Bodil Deltager, phone: 00 00 00 77}]");

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void here() {
    kreds = Kreds.in(folder);
  }

  private String text(String file) {
    return new String(kreds.read(file), StandardCharsets.UTF_8);
  }

  @Test
  void theExamplesBecomeADirectory() {
    Run run = kreds.run("directory", EXAMPLES, "-o", "out");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("grupper i fortegnelsen").contains("sammenstød");
    assertThat(kreds.files())
        .contains(
            "out/public/index.html",
            "out/public/all.html",
            "out/public/groups.js",
            "out/public/site.js",
            "out/public/site.css",
            "out/public/booklet.pdf",
            "out/public/groups.csv",
            "out/public/groups.json",
            "out/public/all.ics",
            "out/public/groups/k9-cafe-gaarden.html",
            "out/public/calendars/k9-cafe-gaarden.ics",
            "out/leaders/clashes.csv",
            "out/leaders/figures.pdf",
            "out/leaders/figures.csv");
    assertThat(kreds.files()).noneMatch(file -> file.contains("k6-vejledermoede"));
    assertThat(kreds.run("directory", EXAMPLES, "-o", "out").err()).contains("0 filer skrevet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "nb", "nn", "en"})
  void itsPapersCanBeReadByEverybodyInEveryLanguage(String language) {
    kreds.run("directory", EXAMPLES, "-o", "out", "--language", language, "--booklet");
    for (String paper : List.of("out/public/booklet.pdf", "out/leaders/figures.pdf")) {
      byte[] pdf = kreds.read(paper);
      assertThat(Vera.failures(pdf)).as(paper).isEmpty();
      assertThat(Pdf.read(pdf).language()).isEqualTo(language);
      assertThat(Pdf.read(pdf).outline()).isNotEmpty();
    }
    assertThat(Pdf.read(kreds.read("out/public/booklet.pdf")).pages().size() % 4).isZero();
    assertThat(text("out/public/index.html")).contains("<html lang=\"" + language + "\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "nb", "nn", "en"})
  void largePrintSaysTheSameInEighteenPoints(String language) {
    for (String out : List.of("usual", "large")) {
      List<String> command =
          new ArrayList<>(List.of("directory", EXAMPLES, "-o", out, "--language", language));
      if (out.equals("large")) {
        command.addAll(List.of("--large-print", "--booklet"));
      }
      Run run = kreds.run(command.toArray(String[]::new));
      assertThat(run.exit()).as(run.toString()).isZero();
    }
    for (String paper : List.of("/public/booklet.pdf", "/leaders/figures.pdf")) {
      byte[] large = kreds.read("large" + paper);
      assertThat(LetterSizes.smallest(large)).as(paper).isGreaterThan(17.9);
      assertThat(words(large)).as(paper).containsAll(words(kreds.read("usual" + paper)));
      assertThat(Vera.failures(large)).as(paper).isEmpty();
    }
    assertThat(kreds.read("large/public/index.html"))
        .isEqualTo(kreds.read("usual/public/index.html"));
  }

  /// But those that are broken at the end of a line.
  private static Set<String> words(byte[] pdf) {
    return Pattern.compile("\\p{L}{2,}")
        .matcher(Pdf.read(pdf).text().replaceAll("\\u00ad\\s*|(?<=\\p{Ll})-\\s+(?=\\p{Ll})", ""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @Test
  void theBookletTellsEveryGroup() throws IOException {
    kreds.run("directory", EXAMPLES, "-o", "out");
    String text = Pdf.read(kreds.read("out/public/booklet.pdf")).text();
    JsonNode groups = new ObjectMapper().readTree(text("out/public/groups.json")).get("groups");
    assertThat(groups.size()).isGreaterThan(20);
    for (JsonNode group : groups) {
      assertThat(text).contains(Pdf.oneLine(group.get("name").asString()));
    }
  }

  @Test
  void theContentsOfTheBookletLeadToEveryPlace() {
    kreds.run("directory", EXAMPLES, "-o", "out");
    List<String> pages = Pdf.read(kreds.read("out/public/booklet.pdf")).pages();
    Map<String, Integer> places =
        pages
            .get(1)
            .lines()
            .map(line -> line.strip().split(" · ", -1))
            .filter(parts -> parts.length == 2)
            .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.parseInt(parts[1])));
    assertThat(places).hasSizeGreaterThan(10).containsKey("Lilleby");
    places.forEach((place, page) ->
        assertThat(pages.get(page - 1).lines().map(String::strip)).as(place).contains(place));
  }

  @Test
  void aFewPlacesNeedNoContents() {
    kreds.file("groups/a.yaml", CLOSED);
    kreds.run("directory", "groups", "-o", "out");
    List<String> pages = Pdf.read(kreds.read("out/public/booklet.pdf")).pages();
    assertThat(pages.get(1)).contains("Grupper efter sted");
  }

  @Test
  void aClosedGroupTellsWhatItsFlyerTellsAndNobodyIsNamed() {
    kreds.file("groups/a.yaml", CLOSED);
    Run run = kreds.run("directory", "groups", "-o", "out");
    assertThat(run.exit()).as(run.toString()).isZero();
    for (String file : kreds.files()) {
      if (file.startsWith("out/public/") && !file.endsWith(".pdf")) {
        assertThat(text(file))
            .as(file)
            .doesNotContain(
                "Bodil", "Deltager", "00 00 00 77", "Hemmeligt", "Fordi", "Karen Leder");
      }
    }
    assertThat(Pdf.read(kreds.read("out/public/booklet.pdf")).text())
        .contains("Prøvegruppen")
        .doesNotContain("Bodil", "Hemmeligt", "Karen Leder");
    assertThat(text("out/public/groups/a.html")).contains("9. februar 2027", "Flyttet fra");
  }

  @Test
  void namesCannotBecomePartOfThePage() {
    String evil = "</script><script>alert(1)</script>\\\"'<img src=x onerror=alert(1)>";
    kreds.file("groups/a.yaml", Groups.small("audience: \"" + evil + "\"\nmunicipality: =1+1\n"));
    Run run = kreds.run("directory", "groups", "-o", "out");
    assertThat(run.exit()).as(run.toString()).isZero();
    for (String file : List.of("index.html", "groups/a.html", "all.html", "groups.js")) {
      assertThat(text("out/public/" + file)).doesNotContain("<script>alert", "<img src=x");
    }
    assertThat(text("out/public/groups.js")).doesNotContain("<");
    assertThat(text("out/public/groups.csv")).contains("'=1+1").doesNotContain(";=1+1");
  }

  @Test
  void phonesCanReadTheDates() {
    kreds.run("directory", EXAMPLES, "-o", "out");
    var one = Biweekly.parse(text("out/public/calendars/k9-cafe-gaarden.ics")).first();
    var all = Biweekly.parse(text("out/public/all.ics")).first();
    assertThat(one.getEvents()).hasSizeGreaterThan(10);
    assertThat(all.getEvents()).hasSizeGreaterThan(one.getEvents().size());
    assertThat(all.getEvents().stream().map(event -> event.getUid().getValue()))
        .doesNotHaveDuplicates()
        .containsAll(one.getEvents().stream().map(it -> it.getUid().getValue()).toList());
  }

  @Test
  void tenWrongAmongManyAreToldAndTheOthersAreMade() throws IOException {
    Generated.write(folder.resolve("groups"), 145);
    for (int i = 0; i < 10; i++) {
      Files.writeString(
          folder.resolve("groups/municipality-000/group-%05d.yaml".formatted(i * 3)),
          "kreds: 1\nname: A\nkind: cafee\n");
    }
    Run run = kreds.run("directory", "groups", "-o", "out");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err().lines().filter(line -> line.contains(":3:7: fejl["))).hasSize(10);
    assertThat(folder.resolve("out/public/groups/group-00000.html")).doesNotExist();
    assertThat(folder.resolve("out/public/groups/group-00001.html")).exists();
    assertThat(text("out/leaders/figures.csv")).contains("I alt;;135;");
  }

  @Test
  void definitionsThatGoAwayMeanwhileAreToldAndTheOthersAreMade() {
    Kreds deleting =
        kreds
            .file("groups/a.yaml", Groups.small(""))
            .file("groups/c.yaml", Groups.small(""))
            .reading(Groups.small("").replace("Prøvegruppen", "Den sidste"));
    kreds.file("groups/b.yaml", "kreds: 1\n");
    Run run = deleting.run("directory", "-", "groups", "groups/gone.yaml", "-o", "out");
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.CANNOT);
    assertThat(run.err()).contains("groups/gone.yaml", "groups/b.yaml:1:1: fejl[");
    assertThat(text("out/public/all.html")).contains("Prøvegruppen", "Den sidste");
  }

  @Test
  void whatCannotBeWrittenIsToldAndEverythingElseStaysWhole() throws IOException {
    Generated.write(folder.resolve("groups"), 60);
    kreds.run("directory", "groups", "-o", "out");
    byte[] before = kreds.read("out/public/groups.json");
    for (int i = 20; i < 40; i++) {
      // a folder stands where a page has to be
      Path page = folder.resolve("out/public/groups/group-000%d.html".formatted(i));
      Files.deleteIfExists(page);
      Files.createDirectories(page.resolve("somebody's"));
    }
    Files.delete(folder.resolve("groups/municipality-000/group-00001.yaml"));
    Run run = kreds.run("directory", "groups", "-o", "out");
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.CANNOT);
    assertThat(run.err().lines().filter(line -> line.startsWith("fejl["))).hasSize(1);
    assertThat(run.err()).contains("out/public/groups/group-000");
    assertThat(kreds.read("out/public/groups.json")).isEqualTo(before);
    assertThat(text("out/public/groups/group-00001.html")).endsWith("</html>\n");
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.contains(".kreds-"));
    }
  }

  @Test
  void whereThereIsNothingItSaysSoAndWritesNothing() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    kreds.file("other/x.yaml", "services: {web: {image: x}}\n");
    for (String name : List.of("empty", "other")) {
      Run run = kreds.run("directory", name, "-o", "out");
      assertThat(run.exit()).isEqualTo(Exit.CANNOT);
      assertThat(run.err()).contains("Der er ingen fil om en gruppe i " + name);
    }
    assertThat(kreds.run("directory", "missing.yaml", "-o", "out").exit()).isEqualTo(Exit.CANNOT);
    kreds.file("wrong.yaml", "kreds: 1\n");
    assertThat(kreds.run("directory", "wrong.yaml", "-o", "out").exit()).isEqualTo(Exit.WRONG);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void twoGroupsOfOneNameAreToldBoth() {
    kreds.file("a/group.yaml", Groups.small("")).file("b/group.yaml", Groups.small(""));
    kreds.file("c.yaml", Groups.small(""));
    Run run = kreds.run("directory", "a", "b", "c.yaml", "-o", "out");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).contains("a/group.yaml", "b/group.yaml", "K120");
    assertThat(folder.resolve("out/public/groups/c.html")).exists();
  }

  @Test
  void diffSaysWhatHasChangedSinceTheLastRun() {
    kreds.file("groups/a.yaml", CLOSED).file("groups/b.yaml", Groups.small(""));
    assertThat(kreds.run("directory", "groups", "--diff").err()).contains("ingen tidligere");
    assertThat(kreds.run("directory", "groups", "--diff").err()).contains("Intet er ændret");
    kreds.file("groups/a.yaml", CLOSED.replace("2027-02-09", "2027-02-10"));
    kreds.file("groups/c.yaml", Groups.small("").replace("Prøvegruppen", "Den nye"));
    Run run = kreds.run("directory", "groups", "--diff");
    assertThat(run.out())
        .contains("Den nye: Ny gruppe")
        .contains("er flyttet til 10. februar 2027");
    kreds.file(
        "groups/b.yaml",
        Groups.small("")
            .replace("meetings: 10", "meetings: 10\n  changes: {2027-03-02: {cancelled: yes}}"));
    run = kreds.run("directory", "groups/a.yaml", "groups/b.yaml", "--diff");
    assertThat(run.out())
        .contains("Den nye: Er her ikke mere")
        .contains("Prøvegruppen: Mødet 2. marts 2027 er aflyst");
    assertThat(folder.resolve("out/public/groups/c.html")).doesNotExist();
  }

  @Test
  void aGroupThatCannotBeReadKeepsItsPage() {
    kreds.file("groups/a.yaml", CLOSED).file("groups/b.yaml", Groups.small(""));
    kreds.run("directory", "groups");
    String calendar = text("out/public/all.ics");
    String json = text("out/public/groups.json");
    kreds.file("groups/b.yaml", "kreds: 1\n");
    Run run = kreds.run("directory", "groups", "--diff");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err())
        .contains("1 gruppe, der ikke kunne læses eller ikke er der nu, står som sidst");
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("out/public/groups/b.html")).exists();
    assertThat(text("out/public/all.ics")).isEqualTo(calendar);
    assertThat(text("out/public/groups.json")).isEqualTo(json);
  }

  @Test
  void aGroupThatAnEarlierVersionHasLeftStaysToo() {
    kreds.file("groups/a.yaml", CLOSED).file("groups/b.yaml", Groups.small(""));
    kreds.run("directory", "groups");
    String calendar = text("out/public/all.ics");
    String json = text("out/public/groups.json");
    String earlier = json.replaceAll("\\s*\"(from|to)\"\\s*:\\s*\"[^\"]*\",", "");
    assertThat(earlier).isNotEqualTo(json);
    kreds.file("out/public/groups.json", earlier).file("groups/b.yaml", "kreds: 1\n");
    Run run = kreds.run("directory", "groups");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.WRONG);
    assertThat(text("out/public/all.ics")).isEqualTo(calendar);
  }

  @Test
  void whatIsNoLongerHeldIsCalledOffOnAllPhones() throws IOException {
    kreds.file("groups/short.yaml", Groups.small("").replace("meetings: 10", "meetings: 2"));
    String group = Groups.small("").replace("Prøvegruppen", "Den lange gruppe");
    kreds.file("groups/long.yaml", group);
    kreds.run("directory", "groups");
    kreds.file("groups/long.yaml", group.replace("meetings: 10", "meetings: 8"));
    Run run = kreds.run("directory", "groups", "--diff");
    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.endsWith("er aflyst"));
    assertThat(cancelled("out/public/calendars/long.ics")).isEqualTo(2);
    assertThat(cancelled("out/public/all.ics")).isEqualTo(2);
    Files.delete(folder.resolve("groups/long.yaml"));
    kreds.run(LocalDate.of(2027, 2, 15), "directory", "groups"); // after two of them
    assertThat(cancelled("out/public/all.ics")).isEqualTo(8);
    assertThat(cancelled("out/public/calendars/long.ics")).isEqualTo(8);
    assertThat(text("out/public/calendars/long.ics")).contains("Aflyst: Den lange gruppe");
  }

  @Test
  void whatIsToComeIsToldAsOfTheDayAndWhatIsOverIsSaidToBe() {
    kreds.file("groups/open.yaml", Groups.small("").replace("  meetings: 10\n", ""));
    kreds.file("groups/short.yaml", Groups.small("").replace("meetings: 10", "meetings: 2"));
    kreds.run("directory", "groups");
    assertThat(text("out/public/groups/open.html"))
        .contains("5. januar, 2. februar og 2. marts 2027");
    assertThat(text("out/public/groups.js"))
        .contains("kl.\u00a019–21 og derefter den første tirsdag i måneden, 2 gange i alt\"");
    kreds.run(LocalDate.of(2027, 3, 1), "directory", "groups");
    assertThat(text("out/public/groups/open.html")).contains("2. marts, 6. april og 4. maj 2027");
    assertThat(text("out/public/groups/short.html")).contains("Slut for denne gang");
    assertThat(text("out/public/calendars/open.ics")).doesNotContain("CANCELLED");
  }

  @Test
  void whatIsNotPlannedYetIsNotCalledOff() {
    String open = Groups.small("").replace("  meetings: 10\n", "  plan: year\n");
    kreds.file("groups/open.yaml", open);
    kreds.file("groups/short.yaml", Groups.small("").replace("meetings: 10", "meetings: 2"));
    kreds.run("directory", "groups");
    kreds.file("groups/open.yaml", open.replace("plan: year", "plan: half-year"));
    for (int i = 0; i < 2; i++) {
      kreds.run("directory", "groups");
      assertThat(cancelled("out/public/calendars/open.ics")).isZero();
      assertThat(cancelled("out/public/all.ics")).isZero();
    }
    assertThat(text("out/public/all.ics")).contains("20271207T190000");
  }

  @Test
  void anotherNameOrAnIdOfItsOwnCallsNothingOff() {
    kreds.file("groups/a.yaml", Groups.small(""));
    kreds.run("directory", "groups");
    List<String> uids = uids("out/public/calendars/a.ics");
    kreds.file("groups/a.yaml", Groups.small("id: a\n").replace("Prøvegruppen", "Den nye"));
    Run run = kreds.run("directory", "groups", "--diff");
    assertThat(run.out().strip()).isEqualTo("Prøvegruppen: Hedder nu Den nye");
    for (String calendar : List.of("out/public/calendars/a.ics", "out/public/all.ics")) {
      assertThat(text(calendar))
          .contains("SUMMARY;LANGUAGE=da:Den nye")
          .doesNotContain("CANCELLED");
      assertThat(uids(calendar)).isEqualTo(uids);
    }
    kreds.run("directory", "groups");
    assertThat(uids("out/public/calendars/a.ics")).isEqualTo(uids);
  }

  private List<String> uids(String calendar) {
    return text(calendar).lines().filter(line -> line.startsWith("UID:")).toList();
  }

  @Test
  void allThatHasChangedIsTold() {
    String group = Groups.small("price: no\n").replace("price: no\n", "");
    String with = group.replace("meetings: 10", "meetings: 10\n  changes: {%s}");
    kreds.file("groups/a.yaml", with.formatted("2027-02-02: cancelled"));
    kreds.run("directory", "groups");
    kreds.file(
        "groups/a.yaml",
        with.formatted(
                "2027-03-02: {date: 2027-03-03, place: Biblioteket}, 2027-04-06: {time:"
                    + " \"19:00-22:00\"}")
            .replace("meetings: 10", "meetings: 11"));
    assertThat(kreds.run("directory", "groups", "--diff").out().lines())
        .containsExactly(
            "Prøvegruppen: Mødet 2. februar 2027 holdes alligevel",
            "Prøvegruppen: Mødet 2. marts 2027 kl. 19 er flyttet til 3. marts 2027 kl. 19, nu her:"
                + " Biblioteket",
            "Prøvegruppen: Mødet 6. april 2027 er nu kl.\u00a019–22",
            "Prøvegruppen: 1 nyt møde: 2. november 2027");
    assertThat(kreds.run("directory", "groups", "--diff").out()).isEmpty();
  }

  @Test
  void aGroupThatNoLongerStandsThereIsNotCalledOff() {
    kreds.file("groups/a.yaml", CLOSED.replace("Prøvegruppen", "Den anden"));
    kreds.file("groups/b.yaml", Groups.small(""));
    kreds.run("directory", "groups");
    kreds.file("groups/b.yaml", Groups.small("listed: no"));
    Run run = kreds.run("directory", "groups", "--diff");
    assertThat(run.out().strip()).isEqualTo("Prøvegruppen: Står her ikke mere, men mødes stadig");
    assertThat(text("out/public/all.ics")).doesNotContain("Prøvegruppen", "CANCELLED");
    assertThat(folder.resolve("out/public/calendars/b.ics")).doesNotExist();
    assertThat(folder.resolve("out/public/groups/b.html")).doesNotExist();
  }

  @Test
  void aGroupWhoseFileHasAnotherNameIsNotCalledOff() throws IOException {
    kreds.file("groups/a.yaml", CLOSED.replace("Prøvegruppen", "Den anden"));
    kreds.file("groups/b.yaml", Groups.small(""));
    kreds.run("directory", "groups");
    Files.move(folder.resolve("groups/b.yaml"), folder.resolve("groups/c.yaml"));
    kreds.run("directory", "groups");
    assertThat(text("out/public/all.ics")).contains("Prøvegruppen").doesNotContain("CANCELLED");
    assertThat(folder.resolve("out/public/calendars/b.ics")).doesNotExist();
    assertThat(folder.resolve("out/public/calendars/c.ics")).exists();
  }

  @Test
  void whereNobodyHasDatesAnyMoreThoseOfBeforeAreCalledOff() {
    kreds.file("groups/a.yaml", Groups.small("").replace("Prøvegruppen", "Den anden"));
    kreds.file("groups/b.yaml", Groups.small("").replace("meetings: 10", "meetings: 2"));
    kreds.run("directory", "groups/a.yaml");
    kreds.run("directory", "groups/b.yaml");
    assertThat(cancelled("out/public/calendars/a.ics")).isEqualTo(10);
    kreds.file("groups/b.yaml", Groups.small("listed: no"));
    assertThat(kreds.run("directory", "groups/b.yaml").exit()).isZero();
    assertThat(text("out/public/all.ics")).contains("CANCELLED").doesNotContain("CONFIRMED");
  }

  @Test
  void nothingIsWrittenOverSomebodysOwnSite() {
    kreds.file("groups/a.yaml", CLOSED).file("out/public/index.html", "My own page");
    Run run = kreds.run("directory", "groups");
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    assertThat(run.err()).contains("F014", "et websted, der ikke er fra Kreds");
    assertThat(kreds.files()).hasSize(2);
  }

  @Test
  void aPartIsNotMadeOverTheWhole() throws IOException {
    Generated.write(folder.resolve("groups"), 12);
    assertThat(kreds.run("directory", "groups").exit()).isZero();
    String before = text("out/public/groups.json");
    Run run = kreds.run("directory", "groups", "--shard", "1/3");
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    assertThat(run.err()).contains("F014", "fortegnelsen over andre grupper");
    assertThat(text("out/public/groups.json")).isEqualTo(before);
  }

  private int cancelled(String calendar) {
    return text(calendar).split("STATUS:CANCELLED", -1).length - 1;
  }

  @Test
  void aRunThatEndsTooEarlyDoesNotLoseWhatHasChanged() throws IOException {
    kreds.file("groups/a.yaml", Groups.small(""));
    kreds.run("directory", "groups");
    kreds.file("groups/a.yaml", Groups.small("").replace("19:00-21:00", "17:00-19:00"));
    Path booklet = folder.resolve("out/public/booklet.pdf");
    Files.delete(booklet);
    Files.createDirectories(booklet.resolve("somebody's"));
    assertThat(kreds.run("directory", "groups").exit()).isEqualTo(Exit.CANNOT);
    Files.delete(booklet.resolve("somebody's"));
    Files.delete(booklet);
    assertThat(kreds.run("directory", "groups", "--diff").out()).isNotEmpty();
  }

  @Test
  void whatManyMachinesHaveMadeIsJoined() throws IOException {
    Generated.write(folder.resolve("groups"), 48);
    List<String> merge = new ArrayList<>(List.of("directory", "--merge", "-o", "joined"));
    for (int i = 1; i <= 4; i++) {
      Run run = kreds.run("directory", "groups", "--shard", i + "/4", "-o", "part-" + i);
      assertThat(run.exit()).as(run.toString()).isZero();
      merge.add("part-" + i);
    }
    assertThat(kreds.run(merge.toArray(String[]::new)).exit()).isZero();
    kreds.run("directory", "groups", "-o", "whole");
    List<String> whole = kreds.files().stream().filter(it -> it.startsWith("whole/")).toList();
    assertThat(whole).hasSizeGreaterThan(80);
    for (String file : whole) {
      assertThat(kreds.read(file.replace("whole/", "joined/")))
          .as(file)
          .isEqualTo(kreds.read(file));
    }
    assertThat(kreds.run("directory", "--merge", "groups", "-o", "x").err())
        .contains("Der er ingen fortegnelse i mappen groups");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no JSON", "{}", "{\"shares\": []}", "{\"diaries\": [{\"a\": 1}]}"})
  void whatAnotherVersionHasLeftIsNotJoined(String left) {
    kreds.file("groups/a.yaml", CLOSED);
    kreds.run("directory", "groups", "-o", "part");
    kreds.file("part/leaders/groups.json", left);
    Run run = kreds.run("directory", "--merge", "part", "-o", "joined");
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.CANNOT);
    assertThat(run.err())
        .contains("Der er ingen fortegnelse i mappen part, som kan læses", "samme udgave af Kreds")
        .doesNotContain("X001");
    assertThat(kreds.files()).noneMatch(file -> file.startsWith("joined/"));
  }
}
