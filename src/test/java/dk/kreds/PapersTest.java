package dk.kreds;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Prose;
import dk.kreds.group.Theme;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Vera;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every PDF that any example makes: that it is accessible and lasts, and tells what it should.
class PapersTest {
  private static final Map<List<Object>, byte[]> PDFS = new HashMap<>();

  static Stream<Arguments> papers() {
    return Groups.examples().stream()
        .flatMap(example ->
            Materials.all().stream()
                .filter(material -> material.formats().contains(Format.PDF))
                .filter(material -> material.make(Groups.plan(example), Format.PDF).isPresent())
                .map(material -> Arguments.of(example, material.name())));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void passesVeraPdfAndIsTheSameTwice(Path example, String material) {
    byte[] bytes = pdf(Groups.plan(example), material);
    assertThat(Vera.failures(bytes)).isEmpty();
    assertThat(made(Groups.plan(example), material)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void saysWhatItIsAndInWhichLanguage(Path example, String material) {
    Plan plan = Groups.plan(example);
    Pdf pdf = Pdf.read(pdf(plan, material));
    assertThat(pdf.title()).contains(plan.group().profile().name());
    assertThat(pdf.language()).isEqualTo(plan.group().profile().language());
    assertThat(pdf.outline()).isNotEmpty().noneMatch(String::isBlank);
    assertThat(pdf.fonts()).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+.+"));
    assertThat(pdf.looseFonts()).isEmpty();
  }

  /// What is to be cut out or given has few words, and rightly so; running text and forms end where
  /// they end.
  static Stream<Arguments> papersToRead() {
    Set<String> few =
        Set.of(
            "badges",
            "labels-2x7",
            "labels-3x8",
            "name-tents",
            "theme-cards",
            "thanks",
            "certificate",
            "postcards");
    return papers()
        .filter(paper -> !few.contains(paper.get()[1].toString()))
        .filter(paper -> {
          Plan plan = Groups.plan((Path) paper.get()[0]);
          return !(material(paper.get()[1].toString()).make(plan, Format.PDF).orElseThrow()
              instanceof Prose);
        });
  }

  @ParameterizedTest
  @MethodSource("papersToRead")
  void hasNoPageWithHardlyAnythingOnIt(Path example, String material) {
    assertThat(Pdf.read(pdf(Groups.plan(example), material)).pages())
        .allSatisfy(page -> assertThat(page.lines().count()).isGreaterThan(8));
  }

  @ParameterizedTest
  @MethodSource("dk.kreds.testing.Groups#examplesWithDates")
  void theCalendarTellsEveryMeeting(Path example) {
    Plan plan = Groups.plan(example);
    Language language = Language.of(plan.group().profile().language());
    Dates dates = language.dates();
    String text = Pdf.read(pdf(plan, "calendar")).text();
    assertThat(text).contains(plan.group().profile().name());
    contact(plan).forEach(fact -> assertThat(text).contains(fact));
    // where many dates stand month by month, the weeks are told from the first to the last
    for (Meeting meeting : List.of(plan.meetings().getFirst(), plan.meetings().getLast())) {
      int week = Dates.week(meeting.date());
      assertThat(text).contains(language.say("calendar.week", Map.of("week", week)));
    }
    for (Meeting meeting : plan.meetings()) {
      String weekday = dates.weekday(meeting.date().getDayOfWeek());
      assertThat(text)
          .contains(dates.day(meeting.date()))
          .containsIgnoringCase(dates.month(meeting.date().getMonth()))
          .contains(weekday);
      meeting.theme().map(Theme::title).ifPresent(title -> assertThat(text).contains(title));
      meeting.reason().ifPresent(reason -> assertThat(text).contains(Pdf.oneLine(reason)));
    }
  }

  @ParameterizedTest
  @MethodSource("dk.kreds.testing.Groups#examples")
  void theFlyerTellsAllThatANoticeMust(Path example) {
    Plan plan = Groups.plan(example);
    String text = Pdf.read(pdf(plan, "flyer")).text();
    assertThat(text).contains(plan.group().profile().name());
    assertThat(text).contains(contact(plan));
    plan.group().profile().room().ifPresent(room -> assertThat(text).contains(room.name()));
    plan.group().profile().organisation().ifPresent(it -> assertThat(text).contains(it.name()));
    if (plan.group().profile().isForTalks()) {
      return; // one comes when it suits, by the telephone number above
    }
    Dates dates = Language.of(plan.group().profile().language()).dates();
    Meeting first = plan.forPublic().held().getFirst();
    assertThat(text).contains(dates.dayAndMonth(first.date())).contains(dates.hour(first.from()));
  }

  @ParameterizedTest
  @MethodSource("dk.kreds.testing.Groups#examplesWithDates")
  void theFlyerAndTheCalendarAreOnePageEach(Path example) {
    Plan plan = Groups.plan(example);
    for (String material : List.of("flyer", "calendar")) {
      assertThat(Pdf.read(pdf(plan, material)).pages()).as(material).hasSize(1);
    }
  }

  /// The examples that between them have all that a paper may show, in the languages of the others.
  static Stream<Arguments> papersInOtherLanguages() {
    return Stream.of(
            "g1-paaroerende-i-lilleby",
            "g3-selvhjelp-i-fjordvik",
            "k4-individuelle-samtaler",
            "k11-netvaerkscafeer",
            "k12-sos-gruppen-i-aaby")
        .flatMap(example -> Language.known().stream().map(tag -> List.of(example, tag)))
        .flatMap(one ->
            Materials.all().stream()
                .filter(material -> material.formats().contains(Format.PDF))
                .map(material -> Arguments.of(one.get(0), one.get(1), material.name())));
  }

  @ParameterizedTest
  @MethodSource("papersInOtherLanguages")
  void passesVeraPdfInEveryLanguage(String example, String tag, String name) throws IOException {
    String definition =
        Files.readString(Path.of("examples", example + ".yaml"))
            .replaceFirst("(?m)^language: ..$", "language: " + tag);
    Plan plan = Groups.plan(definition);
    assertThat(plan.group().profile().language()).isEqualTo(tag);
    if (material(name).make(plan, Format.PDF).isEmpty()) {
      return; // no budget, say
    }
    byte[] bytes = made(plan, name);
    assertThat(Vera.failures(bytes)).isEmpty();
    assertThat(Pdf.read(bytes).language()).isEqualTo(tag);
  }

  @ParameterizedTest
  @MethodSource("dk.kreds.testing.Groups#examplesWithDates")
  void theAgendaHasAPageForEachMeetingThatPeopleBelongTo(Path example) {
    Plan plan = Groups.plan(example);
    Dates dates = Language.of(plan.group().profile().language()).dates();
    List<String> pages = Pdf.read(pdf(plan, "agenda")).pages().stream().map(Pdf::oneLine).toList();
    if (!shares(plan)) {
      assertThat(pages).hasSameSizeAs(plan.sessions());
    }
    for (int i = 0; i < plan.sessions().size(); i++) {
      Meeting meeting = plan.sessions().get(i).meeting();
      String day = dates.withWeekday(meeting.date());
      String page = pages.get(shares(plan) ? 0 : i);
      if (!shares(plan)) {
        assertThat(page).containsIgnoringCase(day).contains(dates.time(meeting.from()));
      }
      meeting
          .theme()
          .ifPresent(theme ->
              assertThat(pages)
                  .anySatisfy(it -> {
                    assertThat(it).contains(theme.title()).containsIgnoringCase(day);
                    assertThat(theme.questions()).allMatch(it::contains);
                  }));
    }
  }

  /// Where one just comes, meetings that are alike have one sheet.
  private static boolean shares(Plan plan) {
    var profile = plan.group().profile();
    return !profile.kind().members() && !profile.hasSlots();
  }

  private static List<String> contact(Plan plan) {
    return plan.group().profile().contact().stream()
        .flatMap(it -> Stream.of(Optional.of(it.name()), it.phone()).flatMap(Optional::stream))
        .toList();
  }

  /// Made once for all tests.
  private static byte[] pdf(Plan plan, String name) {
    return PDFS.computeIfAbsent(List.of(plan, name), _ -> made(plan, name));
  }

  private static byte[] made(Plan plan, String name) {
    return new Renderer(new TemplateFolders(List.of()))
        .render(material(name).make(plan, Format.PDF).orElseThrow(), Format.PDF, Optional.empty());
  }

  private static Material material(String name) {
    return Materials.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }
}
