package dk.kreds.schedule;

import static dk.kreds.schedule.RandomSchedules.COPENHAGEN;
import static dk.kreds.schedule.RandomSchedules.EVENING;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.schedule.Contradiction.BackwardRange;
import dk.kreds.schedule.Contradiction.BadRule;
import dk.kreds.schedule.Contradiction.DatesBeforeStart;
import dk.kreds.schedule.Contradiction.EndNotAfterBegin;
import dk.kreds.schedule.Contradiction.EndsBeforeStart;
import dk.kreds.schedule.Contradiction.FewerThanCount;
import dk.kreds.schedule.Contradiction.FirstNotBeforeStart;
import dk.kreds.schedule.Contradiction.NoDates;
import dk.kreds.schedule.Contradiction.NothingLeft;
import dk.kreds.schedule.Contradiction.StartsOffRule;
import dk.kreds.schedule.Contradiction.TooMany;
import dk.kreds.schedule.Contradiction.UnusedWeekday;
import dk.kreds.schedule.Contradiction.Where;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionTest {

  private static final LocalDate TUESDAY_5 = LocalDate.of(2027, 1, 5);
  private static final Times BACKWARDS = new Times(LocalTime.of(21, 0), LocalTime.of(19, 0));
  private static final Recurrence TUESDAYS = new Recurrence.Weekly(1, Set.of(TUESDAY));
  private static final Schedule PLAIN = schedule(TUESDAYS).withEnding(new Ending.Count(10));

  @Test
  void aPlainScheduleHasNone() {
    assertThat(of(PLAIN)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("offRule")
  void aStartOffTheRuleIsAnsweredWithTheNearestThatFit(
      Recurrence recurrence, String before, String after) {
    assertThat(of(schedule(recurrence).withEnding(new Ending.Count(3))))
        .containsExactly(
            new StartsOffRule(
                TUESDAY_5,
                Optional.of(LocalDate.parse(before)),
                Optional.of(LocalDate.parse(after))));
  }

  static Stream<Arguments> offRule() {
    var thursday = Set.of(THURSDAY);
    return Stream.of(
        Arguments.of(new Recurrence.Weekly(1, thursday), "2026-12-31", "2027-01-07"),
        Arguments.of(new Recurrence.Weekly(2, thursday), "2026-12-31", "2027-01-07"),
        // Started on Monday's week, the rule's own next Monday would be a fortnight off.
        Arguments.of(new Recurrence.Weekly(2, Set.of(MONDAY)), "2027-01-04", "2027-01-11"),
        // 5 January 2027 lies in week 1.
        Arguments.of(new Recurrence.WeekParity(false, Set.of(TUESDAY)), "2026-12-22", "2027-01-12"),
        Arguments.of(new Recurrence.Monthly(1, List.of(3), thursday), "2026-12-17", "2027-01-21"),
        Arguments.of(new Recurrence.MonthDay(1, 31), "2026-12-31", "2027-01-31"),
        Arguments.of(
            new Recurrence.Rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"),
            "2024-02-29",
            "2028-02-29"));
  }

  @Test
  void aStartInAMonthLeftOutIsOffTheRule() {
    assertThat(of(PLAIN.withMonthsLeftOut(Set.of(Month.JANUARY))))
        .containsExactly(
            new StartsOffRule(
                TUESDAY_5,
                Optional.of(LocalDate.of(2026, 12, 29)),
                Optional.of(LocalDate.of(2027, 2, 2))));
  }

  @Test
  void theLastDayComesAfterTheFirst() {
    var until = LocalDate.of(2026, 12, 31);

    assertThat(of(PLAIN.withEnding(new Ending.Until(until))))
        .contains(new EndsBeforeStart(until, TUESDAY_5));
    assertThat(of(schedule(new Recurrence.Rule("FREQ=WEEKLY;UNTIL=20261231"))))
        .contains(new EndsBeforeStart(until, TUESDAY_5));
    assertThat(of(PLAIN.withEnding(new Ending.Until(TUESDAY_5)))).isEmpty();
  }

  @Test
  void timesRunForwardWhereverTheyStand() {
    var slot = LocalDate.of(2027, 1, 12);
    var schedule =
        Schedule.of(TUESDAY_5, BACKWARDS, COPENHAGEN, TUESDAYS)
            .withEnding(new Ending.Count(3))
            .withFirst(new First(Optional.empty(), Optional.of(BACKWARDS)))
            .withWeekdayTimes(Map.of(TUESDAY, BACKWARDS))
            .withChanges(Map.of(slot, Change.at(BACKWARDS)));

    assertThat(of(schedule))
        .containsExactlyInAnyOrder(
            backwards(new Where.Usual()),
            backwards(new Where.OnWeekday(TUESDAY)),
            backwards(new Where.OfFirst()),
            backwards(new Where.OfChange(slot)));
  }

  @Test
  void aMeetingLasts() {
    var noon = new Times(LocalTime.NOON, LocalTime.NOON);

    assertThat(of(Schedule.of(TUESDAY_5, noon, COPENHAGEN, TUESDAYS)))
        .containsExactly(new EndNotAfterBegin(LocalTime.NOON, LocalTime.NOON, new Where.Usual()));
  }

  @Test
  void aRangeRunsForward() {
    var range =
        new ExceptionDates.Range(
            LocalDate.of(2027, 2, 28), LocalDate.of(2027, 2, 1), Optional.empty());

    assertThat(of(PLAIN.withExceptions(Instead.SKIP, List.of(range))))
        .containsExactly(new BackwardRange(range.from(), range.to()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-05", "2027-01-06"})
  void aFirstMeetingOfItsOwnComesBeforeTheRule(LocalDate date) {
    assertThat(of(PLAIN.withFirst(new First(Optional.of(date), Optional.empty()))))
        .contains(new FirstNotBeforeStart(date, TUESDAY_5));
  }

  @Test
  void datesBeforeTheStartAreNotDroppedInSilence() {
    var early = LocalDate.of(2026, 12, 1);
    var dates = new Recurrence.Dates(new TreeSet<>(Set.of(early, TUESDAY_5)));

    assertThat(of(schedule(dates)))
        .containsExactly(new DatesBeforeStart(List.of(early), TUESDAY_5));
  }

  @Test
  void aListOfDatesCanBeTooShort() {
    var dates = new Recurrence.Dates(new TreeSet<>(Set.of(TUESDAY_5, TUESDAY_5.plusDays(9))));

    assertThat(of(schedule(dates))).isEmpty();
    assertThat(of(schedule(dates).withEnding(new Ending.Count(10))))
        .containsExactly(new FewerThanCount(10, 2));
  }

  @Test
  void exceptionsMayLeaveNothing() {
    var all =
        new ExceptionDates.Range(TUESDAY_5, LocalDate.of(2028, 12, 31), Optional.of("lukket"));

    assertThat(of(PLAIN.withExceptions(Instead.SKIP, List.of(all))))
        .containsExactly(new NothingLeft(10));
  }

  @Test
  void exceptionsWithoutEndAreNotRunThroughForEver() {
    var forEver = new ExceptionDates.Range(TUESDAY_5, LocalDate.MAX, Optional.empty());

    for (var instead : Instead.values()) {
      assertThat(of(PLAIN.withExceptions(instead, List.of(forEver))))
          .hasSize(1)
          .first()
          .isInstanceOf(NothingLeft.class);
    }
  }

  @ParameterizedTest
  @MethodSource("neverYielding")
  void aRuleThatNeverYieldsIsToldSo(Recurrence recurrence) {
    assertThat(of(schedule(recurrence))).containsExactly(new NoDates());
    assertThat(of(schedule(recurrence).withEnding(new Ending.Count(10_000))))
        .contains(new NoDates());
  }

  static Stream<Recurrence> neverYielding() {
    return Stream.of(
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=MONTHLY;BYDAY=6MO",
            "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9",
            "FREQ=DAILY;INTERVAL=7;BYDAY=FR",
            "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=3",
            // lib-recur's array index is out of bounds.
            "FREQ=YEARLY;BYDAY=1TU;BYYEARDAY=-366")
        .map(Recurrence.Rule::new);
  }

  @Test
  void noMonthLeftMeansNoDates() {
    assertThat(of(PLAIN.withMonthsLeftOut(EnumSet.allOf(Month.class))))
        .containsExactly(new NoDates());
  }

  @Test
  void aRuleThatIsLostSightOfIsRefused() {
    // New Year's Days that are Mondays: after that of 2085 lib-recur finds no more.
    var rrule = "FREQ=DAILY;BYMONTH=1;BYMONTHDAY=1;BYDAY=MO";
    var schedule =
        Schedule.of(LocalDate.of(2029, 1, 1), EVENING, COPENHAGEN, new Recurrence.Rule(rrule));

    assertThat(of(schedule.withEnding(new Ending.Count(9)))).isEmpty();
    assertThat(of(schedule.withEnding(new Ending.Count(10))))
        .containsExactly(new BadRule(rrule, RuleFault.TOO_SPARSE));
    assertThat(of(schedule.withEnding(new Ending.Until(LocalDate.of(2086, 1, 1)))))
        .containsExactly(new BadRule(rrule, RuleFault.TOO_SPARSE));
    assertThat(of(schedule.withEnding(new Ending.Until(LocalDate.of(2084, 1, 1))))).isEmpty();
  }

  @Test
  void thereIsALimit() {
    var daily = new Recurrence.Daily(1);
    var tooMany = new TooMany(Layout.MOST_MEETINGS);

    assertThat(of(schedule(daily).withEnding(new Ending.Count(1_000)))).isEmpty();
    assertThat(of(schedule(daily).withEnding(new Ending.Count(10_000)))).containsExactly(tooMany);
    assertThat(of(schedule(daily).withEnding(new Ending.Until(LocalDate.of(9999, 12, 31)))))
        .containsExactly(tooMany);
    assertThat(of(schedule(new Recurrence.Rule("FREQ=DAILY;UNTIL=99991231"))))
        .containsExactly(tooMany);
    assertThat(
            Occurrences.of(schedule(daily), new Window(TUESDAY_5, LocalDate.of(9999, 12, 31)))
                .contradictions())
        .containsExactly(tooMany);
  }

  @Test
  void aWindowHasTheSameLimit() {
    var daily = schedule(new Recurrence.Daily(1));

    assertThat(meetingsOfDays(daily, 1_000)).isEmpty();
    assertThat(meetingsOfDays(daily, 1_001)).containsExactly(new TooMany(Layout.MOST_MEETINGS));
  }

  private static List<Contradiction> meetingsOfDays(Schedule schedule, int days) {
    var window = new Window(TUESDAY_5, TUESDAY_5.plusDays(days - 1));
    return Occurrences.of(schedule, window).contradictions();
  }

  @Test
  void aChangeInAFarYearDoesNotRunForEver() {
    var far = LocalDate.of(9998, 1, 5);

    assertThat(of(schedule(new Recurrence.Daily(1)).withChanges(Map.of(far, Change.cancel()))))
        .contains(new TooMany(Layout.MOST_MEETINGS));
  }

  @Test
  void timesOfAWeekdayWithoutMeetingsAreNotIgnoredInSilence() {
    assertThat(of(PLAIN.withWeekdayTimes(Map.of(TUESDAY, EVENING, THURSDAY, EVENING))))
        .containsExactly(new UnusedWeekday(THURSDAY));
  }

  @Test
  void aRuleAndItsScheduleCannotBothEnd() {
    var rule = new Recurrence.Rule("FREQ=WEEKLY;COUNT=5");

    assertThat(of(schedule(rule))).isEmpty();
    assertThat(of(schedule(rule).withEnding(new Ending.Count(10))))
        .containsExactly(new BadRule(rule.rrule(), RuleFault.ENDS_TWICE));
  }

  @Test
  void aBadRuleIsTheOnlyThingThatIsSaidOfItsDates() {
    var meetings = Occurrences.of(schedule(new Recurrence.Rule("FREQ=OFTEN")), Window.year(2027));

    assertThat(meetings.contradictions())
        .containsExactly(new BadRule("FREQ=OFTEN", RuleFault.UNREADABLE));
    assertThat(meetings.all()).isEmpty();
  }

  /// A night begins at 17 at the earliest, is over at 8, and lasts eight hours at most.
  @ParameterizedTest
  @CsvSource({
    "22:00, 00:30, true",
    "19:00, 00:00, true",
    "23:59, 07:59, true",
    "19:00, 07:00, false",
    "22:00, 06:01, false",
    "16:59, 01:00, false",
    "19:00, 08:01, false",
    "19:00, 17:00, false",
    "10:00, 09:00, false",
    "00:00, 00:00, false",
    "20:00, 20:00, false",
  })
  void anEndOnTheNextDayMustBeANight(LocalTime from, LocalTime to, boolean isNight) {
    var schedule =
        Schedule.of(TUESDAY_5, new Times(from, to), COPENHAGEN, PLAIN.recurrence())
            .withEnding(new Ending.Count(2));
    var meetings = Occurrences.of(schedule, Window.year(2027));

    assertThat(meetings.contradictions().isEmpty()).isEqualTo(isNight);
    if (isNight) {
      assertThat(meetings.all().getFirst().date()).isEqualTo(TUESDAY_5);
      assertThat(meetings.all().getFirst().end().toLocalDateTime())
          .isEqualTo(TUESDAY_5.plusDays(1).atTime(to));
    }
  }

  private static Contradiction backwards(Where where) {
    return new EndNotAfterBegin(BACKWARDS.from(), BACKWARDS.to(), where);
  }

  private static Schedule schedule(Recurrence recurrence) {
    return Schedule.of(TUESDAY_5, EVENING, COPENHAGEN, recurrence);
  }

  private static List<Contradiction> of(Schedule schedule) {
    return Occurrences.of(schedule, Window.year(2027)).contradictions();
  }
}
