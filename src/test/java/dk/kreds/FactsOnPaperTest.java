package dk.kreds;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.group.Budget;
import dk.kreds.group.Leader;
import dk.kreds.group.Organisation;
import dk.kreds.group.Payment;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.group.Theme;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.material.Price;
import dk.kreds.material.Speech;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.ReadAloud;
import dk.kreds.testing.Groups;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a definition says is read back from the papers that should tell it, as a screen reader
/// reads them, and one after the other in the order in which somebody wants to know it.
class FactsOnPaperTest {
  private static final Renderer RENDERER = new Renderer(new TemplateFolders(List.of()));

  /// A paper and what it tells, in its order. What a group does not say is not looked for.
  private static final String TOLD =
      """
      agenda          → NAME THEMES
      application     → ORGANISATION CONTACT NAME AUDIENCE ROOM ADDRESS EXPENSES FUNDERS
      badges          → FIRST_NAMES
      budget          → NAME EXPENSES FUNDERS
      calendar        → NAME ROOM ADDRESS THEMES CONTACT
      cards           → NAME ORGANISATION CONTACT
      flyer           → NAME ORGANISATION AUDIENCE CONTACT PRICE ROOM ADDRESS
      flyer-a5        → NAME ORGANISATION AUDIENCE ROOM ADDRESS PRICE CONTACT
      good-to-know    → NAME ROOM ADDRESS PRICE CONTACT
      leaflet         → NAME ORGANISATION AUDIENCE CONTACT PRICE ROOM ADDRESS
      poster          → NAME ORGANISATION AUDIENCE ROOM ADDRESS PRICE CONTACT
      press           → NAME AUDIENCE ROOM ADDRESS PRICE CONTACT
      privacy         → ORGANISATION CONTACT
      referrer-letter → ORGANISATION CONTACT NAME AUDIENCE ROOM ADDRESS PRICE CONTACT
      reminders       → NAME DATES CONTACT
      roles           → NAME LEADERS
      room-checklist  → NAME ROOM ADDRESS
      run-sheet       → NAME
      thanks          → LEADERS ORGANISATION
      welcome         → ORGANISATION CONTACT NAME DATES ROOM ADDRESS PRICE CONTACT LEADERS
      """;

  /// What of a group is meant, in its order.
  enum Fact {
    NAME(plan -> Stream.of(plan.group().profile().name())),
    ORGANISATION(plan -> plan.group().profile().organisation().map(Organisation::name).stream()),
    AUDIENCE(plan -> plan.group().profile().audience().stream()),
    CONTACT(plan ->
        plan.group().profile().contact().stream()
            .flatMap(
                it -> Stream.of(Optional.of(it.name()), it.phone()).flatMap(Optional::stream))),
    ROOM(plan -> rooms(plan).map(Room::name)),
    ADDRESS(plan -> rooms(plan).flatMap(room -> room.address().stream())),
    PRICE(FactsOnPaperTest::price),
    DATES(plan -> plan.meetings().stream().filter(Meeting::isHeld).map(it -> day(plan, it))),
    THEMES(plan ->
        plan.meetings().stream()
            .filter(Meeting::isHeld)
            .flatMap(it -> it.theme().stream())
            .map(Theme::title)),
    LEADERS(plan -> plan.group().leaders().stream().map(Leader::name)),
    FIRST_NAMES(
        plan -> plan.group().leaders().stream().map(leader -> leader.name().split(" ", 2)[0])),
    EXPENSES(plan ->
        plan.group().budget().stream()
            .flatMap(budget -> budget.expenses().stream())
            .map(Budget.Expense::name)),
    FUNDERS(plan ->
        plan.group().budget().stream()
            .flatMap(budget -> budget.income().stream())
            .map(Budget.Grant::from));

    private final Function<Plan, Stream<String>> of;

    Fact(Function<Plan, Stream<String>> of) {
      this.of = of;
    }
  }

  static Stream<Arguments> papers() {
    return Groups.examplesWithDates().stream()
        .flatMap(example ->
            told().entrySet().stream()
                .filter(paper ->
                    material(paper.getKey()).make(Groups.plan(example), Format.PDF).isPresent())
                .map(paper -> Arguments.of(example, paper.getKey(), paper.getValue())));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void tellsWhatTheDefinitionSaysInItsOrder(Path example, String paper, List<Fact> facts) {
    Plan plan = Groups.plan(example);
    byte[] pdf =
        RENDERER.render(
            material(paper).make(plan, Format.PDF).orElseThrow(), Format.PDF, Optional.empty());
    String text = letters(String.join(" ", ReadAloud.lines(pdf)));
    int from = 0;
    for (Fact fact : facts) {
      for (String said : fact.of.apply(plan).toList()) {
        // a name may be the headline, too, and then stands but once
        int at = text.indexOf(letters(said), fact == Fact.NAME ? 0 : from);
        assertThat(at).as("%s: %s, after %s", fact, said, text.substring(0, from)).isNotNegative();
        from = Math.max(from, fact == Fact.NAME ? 0 : at);
      }
    }
  }

  /// A table over nothing would prove nothing.
  @Test
  void everyFactIsToldSomewhere() {
    List<Fact> found =
        Groups.examplesWithDates().stream()
            .map(Groups::plan)
            .flatMap(plan ->
                Arrays.stream(Fact.values()).filter(it -> it.of.apply(plan).findAny().isPresent()))
            .distinct()
            .toList();
    assertThat(found).containsExactlyInAnyOrder(Fact.values());
    assertThat(told().values().stream().flatMap(List::stream).distinct().toList())
        .containsExactlyInAnyOrder(Fact.values());
  }

  /// Where there are several, each paper has its own way to tell which it is when.
  private static Stream<Room> rooms(Plan plan) {
    return plan.group().profile().room().stream();
  }

  /// Talks that cost nothing say so in words of their own.
  private static Stream<String> price(Plan plan) {
    Profile profile = plan.group().profile();
    return profile.isForTalks() && profile.payment() instanceof Payment.Free
        ? Stream.of(language(plan).say("talks.free"))
        : new Price(language(plan)).of(profile.payment()).stream();
  }

  private static String day(Plan plan, Meeting meeting) {
    Dates dates = language(plan).dates();
    return dates.dayAndMonth(meeting.date());
  }

  private static Language language(Plan plan) {
    return Speech.of(plan.group().profile());
  }

  private static Map<String, List<Fact>> told() {
    Map<String, List<Fact>> told = new TreeMap<>();
    TOLD.lines()
        .map(line -> line.split("→", -1))
        .forEach(row ->
            told.put(
                row[0].strip(),
                Arrays.stream(row[1].strip().split(" ", -1)).map(Fact::valueOf).toList()));
    return told;
  }

  /// Where a line ends does not matter, nor whether a sentence begins or ends with it.
  private static String letters(String text) {
    return text.replaceAll("[\\s\u00a0\u00ad\u200b\u2010.-]+", "").toLowerCase(Locale.ROOT);
  }

  private static Material material(String name) {
    return Materials.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }
}
