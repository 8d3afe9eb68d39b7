package dk.kreds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.group.Participant;
import dk.kreds.plan.Plan;
import dk.kreds.render.pdf.ReadAloud;
import dk.kreds.testing.Extremes;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Run;
import dk.kreds.testing.Vera;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The least and the most that can be said: all of it comes out, never cut, never one over another
/// (the renderer itself refuses that), and every PDF is as good as any other.
class StressTest {
  private static final Map<String, Kreds> MADE = new HashMap<>();

  /// What is cut out or folded.
  private static final List<String> NAMES_ALONE = List.of("/name-tents.pdf", "/badges.pdf");

  private static final List<String> KINDS = Groups.kinds();

  @TempDir private static Path folder;

  @ParameterizedTest
  @CsvSource({"support-group", "cafe"})
  void aGroupThatSaysNothingOptionalGetsItsPapers(String kind) {
    Kreds papers = make(Extremes.least(kind));
    assertThat(pdfs(papers)).hasSizeGreaterThanOrEqualTo(3);
    check(papers);
    for (String paper : List.of("flyer", "calendar")) {
      assertThat(Pdf.read(pdf(papers, paper)).pages()).as(paper).hasSize(1);
      assertThat(Pdf.read(pdf(papers, paper)).text()).contains("Ib");
    }
  }

  @ParameterizedTest
  @CsvSource({"support-group, meetings: 24", "cafe, ''"})
  void aGroupThatSaysEverythingAtItsLongestIsToldInFull(String kind, String run) {
    String definition = Extremes.most(kind, run);
    Kreds papers = make(definition);
    assertThat(pdfs(papers)).hasSizeGreaterThanOrEqualTo(4);
    check(papers);
    Plan plan = Groups.plan(definition);

    String flyer = letters(told(pdf(papers, "flyer")));
    assertThat(flyer).contains(letters("+45 00 00 00 00"));
    for (String start : List.of("For", "Om gruppen", "Vi venter", "Gade", "Bus", "Parkering")) {
      assertThat(flyer).contains(letters(Extremes.line(start).replace("\"", "")));
    }
    for (String start : List.of("Pårørendegruppen", "Foreningen", "Karen", "Rummet")) {
      assertThat(flyer).contains(letters(Extremes.name(start)));
    }

    String calendar = letters(told(pdf(papers, "calendar")));
    plan.meetings()
        .forEach(meeting ->
            meeting
                .theme()
                .ifPresent(theme ->
                    assertThat(calendar)
                        .contains(letters(theme.title()))
                        .contains(letters(theme.speaker().orElseThrow().name()))));
    for (String start : List.of("Vinterferie", "Flyttet", "Aflyst", "Adresse")) {
      assertThat(calendar).contains(letters(Extremes.line(start).replace("\"", "")));
    }

    String budget = letters(told(pdf(papers, "budget")));
    for (String start : List.of("Udgift1", "Udgift18", "Fond1", "Fond8")) {
      assertThat(budget).contains(letters(Extremes.name(start)));
    }
    assertThat(budget).contains("9.999,95", "99.999,95");

    String agenda = letters(told(pdf(papers, "agenda")));
    plan.sessions().stream()
        .flatMap(session -> session.meeting().theme().stream())
        .flatMap(theme -> theme.questions().stream())
        .forEach(question -> assertThat(agenda).contains(letters(question)));
  }

  @ParameterizedTest
  @CsvSource({"self-help, meetings: 24", "cafe, ''", "talks, ''"})
  void aGroupThatSaysEverythingAtItsLongestHasPapersInLargePrint(String kind, String run) {
    Kreds papers = make(Extremes.most(kind, run), "--large-print");
    for (String file : pdfs(papers)) {
      assertThat(Vera.failures(papers.read(file))).as(file).isEmpty();
    }
    assertThat(Pdf.read(pdf(papers, "agenda")).text()).contains("18.45");
  }

  /// The last line does not stand alone, and the air below it makes no page.
  @ParameterizedTest
  @MethodSource("definitions")
  void noPageIsEmpty(String kind, String definition) {
    Kreds papers = make(definition);
    for (String file : pdfs(papers)) {
      int least = NAMES_ALONE.stream().anyMatch(file::endsWith) ? 1 : 4;
      assertThat(Pdf.read(papers.read(file)).pages())
          .as(kind + ": " + file)
          .allSatisfy(page -> assertThat(page.split("\\s+", -1)).hasSizeGreaterThanOrEqualTo(least))
          .noneMatch(String::isBlank);
    }
  }

  static Stream<Arguments> definitions() {
    return Stream.concat(
        KINDS.stream().map(kind -> Arguments.of(kind, Extremes.least(kind))),
        Stream.of(
            Arguments.of("support-group", Extremes.most("support-group", "meetings: 24")),
            Arguments.of("cafe", Extremes.most("cafe", ""))));
  }

  @ParameterizedTest
  @CsvSource({"support-group, meetings: 24", "cafe, ''"})
  void noParticipantIsOnAPaperForOthers(String kind, String run) {
    String definition = Extremes.most(kind, run);
    Kreds papers = make(definition);
    List<String> names =
        Groups.plan(definition).group().participants().people().stream()
            .map(Participant::name)
            .map(StressTest::letters)
            .toList();
    assertThat(names).hasSize(20);
    for (String file : papers.files()) {
      if (!file.startsWith("leaders/")) {
        String text =
            file.endsWith(".pdf") ? told(papers.read(file)) : new String(papers.read(file), UTF_8);
        names.forEach(name -> assertThat(letters(text)).as(file).doesNotContain(name));
      }
    }
  }

  @Test
  void theCalendarOfTwelveMeetingsStaysOnOnePage() {
    String twelve =
        """
        kreds: 1
        name: Pårørendegruppen i Lilleby
        kind: support-group
        updated: 2026-11-01
        contact: {name: Karen Eksempel, phone: 00 00 00 00}
        room: {name: "Medborgerhuset, lokale 2 (stuen)", address: "Eksempelgade 14, 0000 Lilleby"}
        schedule:
          starts: 2027-01-05
          time: 19:00-21:00
          every: 2 weeks on tuesday
          meetings: 12
          except: [{days: 2027-02-16, reason: Vinterferie}, {days: 2027-03-30, reason: Påskeferie}]
          changes:
            2027-01-19: {date: 2027-01-20, reason: Huset er lejet ud}
            2027-03-16: {date: 2027-03-17, time: 18:00-20:30}
            2027-05-11: {date: 2027-05-12, place: {name: Broen ved åen, address: "Eksempelstien 2, 0000 Lilleby"}}
          link: https://example.org/kalender.ics
        themes:
          - {title: Når rollerne byttes om}
          - {title: At passe på sig selv}
          - {title: Familie og venner}
          - {title: Samarbejdet med de professionelle, speaker: {name: Sanne Prøve, role: socialrådgiver}}
          - {title: Jura og økonomi}
          - {title: At sige fra}
          - {title: Sorg og savn}
          - {title: Lyspunkter}
          - {title: Hvile}
          - {title: Fremtiden}
        """;
    Pdf calendar = Pdf.read(pdf(make(twelve), "calendar"));
    assertThat(calendar.pages()).hasSize(1);
    assertThat(calendar.text())
        .contains("Flyttet fra den 19. januar", "Flyttet fra den 16. marts", "Broen ved åen")
        .contains("16. februar (Vinterferie)", "30. marts (Påskeferie)");
  }

  private static void check(Kreds papers) {
    for (String file : pdfs(papers)) {
      assertThat(Vera.failures(papers.read(file))).as(file).isEmpty();
      assertThat(Pdf.read(papers.read(file)).looseFonts()).as(file).isEmpty();
    }
  }

  /// Made once for all tests.
  private static Kreds make(String definition) {
    return make(definition, "--quiet");
  }

  private static Kreds make(String definition, String option) {
    return MADE.computeIfAbsent(definition + option, _ -> made(definition, option));
  }

  private static Kreds made(String definition, String option) {
    Path here = folder.resolve("definition" + MADE.size());
    Kreds kreds = Kreds.in(here).file("group.yaml", definition);
    kreds.file("logo.png", Kreds.in(Path.of("examples")).read("logo.png"));
    Run run = kreds.run("make", "group.yaml", option);
    assertThat(run.exit()).as(run.toString()).isZero();
    return Kreds.in(here.resolve("out/group"));
  }

  private static List<String> pdfs(Kreds papers) {
    return papers.files().stream().filter(file -> file.endsWith(".pdf")).toList();
  }

  private static byte[] pdf(Kreds papers, String name) {
    return papers.read(
        pdfs(papers).stream()
            .filter(file -> file.endsWith("/" + name + ".pdf"))
            .findFirst()
            .orElseThrow());
  }

  /// What is read aloud: a paragraph is whole even where it goes over two pages.
  private static String told(byte[] pdf) {
    return ReadAloud.lines(pdf).stream()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .collect(Collectors.joining(" "));
  }

  /// Without what breaking a line may put in or take out: spaces and hyphens.
  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00a0\\u00ad\\u2010-]+", "");
  }
}
