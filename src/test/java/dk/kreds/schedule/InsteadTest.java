package dk.kreds.schedule;

import static dk.kreds.schedule.RandomSchedules.COPENHAGEN;
import static dk.kreds.schedule.RandomSchedules.EVENING;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kreds.schedule.LeftOut.Fate;
import dk.kreds.schedule.Occurrence.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class InsteadTest {

  private static final Window YEAR = Window.year(2027);
  private static final ExceptionDates DANISH = new ExceptionDates.PublicHolidays(Country.DK);

  /// Mondays from 15 March 2027: 29 March is Easter Monday, 17 May is Whit Monday.
  private static final Schedule MONDAYS =
      Schedule.of(LocalDate.of(2027, 3, 15), EVENING, COPENHAGEN, weekly(MONDAY));

  @Test
  void skipLosesTheMeeting() {
    var meetings = of(MONDAYS.withEnding(count(4)).withExceptions(Instead.SKIP, List.of(DANISH)));

    assertThat(meetings.all())
        .extracting(Occurrence::date)
        .containsExactly(march(15), march(22), april(5));
    assertThat(meetings.leftOut()).containsExactly(easterMonday(Fate.FELL_AWAY));
    assertThat(meetings.contradictions()).isEmpty();
  }

  @Test
  void weeksAreLeftOutEveryYear() {
    var weeks = new ExceptionDates.Weeks(28, 31, Optional.empty());
    assertThat(weeks.on(LocalDate.of(2027, 7, 11))).isEmpty();
    assertThat(weeks.on(LocalDate.of(2027, 7, 12))).hasSize(1);
    assertThat(weeks.on(LocalDate.of(2030, 8, 4))).hasSize(1);
    assertThat(weeks.on(LocalDate.of(2030, 8, 5))).isEmpty();
    var newYear = new ExceptionDates.Weeks(52, 1, Optional.empty());
    assertThat(newYear.on(LocalDate.of(2027, 1, 3))).hasSize(1); // week 53 of 2026
    assertThat(newYear.on(LocalDate.of(2027, 1, 10))).hasSize(1);
    assertThat(newYear.on(LocalDate.of(2027, 1, 11))).isEmpty();
    assertThat(newYear.on(LocalDate.of(2027, 12, 26))).isEmpty();
  }

  @Test
  void shiftKeepsTheCount() {
    var meetings = of(MONDAYS.withEnding(count(4)).withExceptions(Instead.SHIFT, List.of(DANISH)));

    assertThat(meetings.all())
        .extracting(Occurrence::date)
        .containsExactly(march(15), march(22), april(5), april(12));
    assertThat(meetings.leftOut()).containsExactly(easterMonday(Fate.SHIFTED));
  }

  @Test
  void shiftHasNothingToKeepUntilADay() {
    var schedule = MONDAYS.withEnding(new Ending.Until(april(12)));

    var shifted = of(schedule.withExceptions(Instead.SHIFT, List.of(DANISH)));

    assertThat(shifted).isEqualTo(of(schedule.withExceptions(Instead.SKIP, List.of(DANISH))));
    assertThat(shifted.leftOut()).containsExactly(easterMonday(Fate.FELL_AWAY));
  }

  @Test
  void nextMovesAMonthlyMeetingAWeek() {
    var firstMondays = new Recurrence.Monthly(1, List.of(1), Set.of(MONDAY));
    var schedule =
        Schedule.of(march(1), EVENING, COPENHAGEN, firstMondays)
            .withEnding(count(3))
            .withExceptions(Instead.NEXT, List.of(day(april(5)), day(april(12))));

    var meetings = of(schedule);

    assertThat(meetings.all())
        .extracting(Occurrence::date)
        .containsExactly(march(1), april(19), LocalDate.of(2027, 5, 3));
    var moved = meetings.all().get(1);
    assertThat(moved.slot()).isEqualTo(april(5));
    assertThat(moved.status()).isEqualTo(Status.MOVED);
    assertThat(moved.movedFrom()).contains(april(5));
    assertThat(moved.causes()).containsExactly(new Cause.OnDay(day(april(5))));
    assertThat(moved.number()).hasValue(2);
    assertThat(meetings.leftOut()).isEmpty();
  }

  @Test
  void nextMovesAWeeklyMeetingBehindTheLastOfACount() {
    var meetings = of(MONDAYS.withEnding(count(4)).withExceptions(Instead.NEXT, List.of(DANISH)));

    assertThat(meetings.all())
        .extracting(Occurrence::date)
        .containsExactly(march(15), march(22), april(5), april(12));
    assertThat(meetings.all().getLast().slot()).isEqualTo(march(29));
    assertThat(meetings.all().getLast().number()).hasValue(4);
  }

  @Test
  void howeverManyWeeksThatIs() {
    var meetings = of(MONDAYS.withEnding(count(70)).withExceptions(Instead.NEXT, List.of(DANISH)));

    assertThat(meetings.all()).hasSize(70);
    assertThat(meetings.all())
        .filteredOn(meeting -> meeting.slot().equals(march(29)))
        .extracting(Occurrence::date)
        .containsExactly(march(15).plusWeeks(70));
  }

  @Test
  void nextNeverFindsAFreeDateInAWeeklyGroupWithoutEnd() {
    var meetings = of(MONDAYS.withExceptions(Instead.NEXT, List.of(DANISH)));

    assertThat(meetings.all()).allMatch(meeting -> meeting.status() == Status.PLANNED);
    assertThat(meetings.leftOut())
        .extracting(LeftOut::slot)
        .containsExactly(march(29), LocalDate.of(2027, 5, 17));
    assertThat(meetings.leftOut()).allMatch(leftOut -> leftOut.fate() == Fate.NO_FREE_DATE);
    assertThat(meetings.contradictions()).isEmpty();
  }

  @Test
  void nextDoesNotGoBeyondTheLastDay() {
    var fortnightly = Schedule.of(march(15), EVENING, COPENHAGEN, everyOther(MONDAY));

    var one = fortnightly.withExceptions(Instead.NEXT, List.of(DANISH));

    assertThat(of(one.withEnding(new Ending.Until(april(4)))).leftOut())
        .containsExactly(easterMonday(Fate.NO_FREE_DATE));
    assertThat(of(one.withEnding(new Ending.Until(april(5)))).all())
        .extracting(Occurrence::date)
        .containsExactly(march(15), april(5));
  }

  @Test
  void nextNeitherMovesIntoAMonthLeftOutNorOntoAnotherMove() {
    var meetings =
        of(
            Schedule.of(march(15), EVENING, COPENHAGEN, everyOther(MONDAY))
                .withEnding(count(4))
                .withMonthsLeftOut(Set.of(Month.APRIL))
                .withExceptions(
                    Instead.NEXT, List.of(day(march(15)), day(march(29)), day(march(22)))));

    assertThat(meetings.all())
        .extracting(Occurrence::slot, Occurrence::date)
        .containsExactly(
            tuple(march(15), LocalDate.of(2027, 5, 3)),
            tuple(LocalDate.of(2027, 5, 10), LocalDate.of(2027, 5, 10)),
            tuple(march(29), LocalDate.of(2027, 5, 17)),
            tuple(LocalDate.of(2027, 5, 24), LocalDate.of(2027, 5, 24)));
  }

  @Test
  void aMonthLeftOutIsNotMissed() {
    var firstTuesdays = new Recurrence.Monthly(1, List.of(1), Set.of(TUESDAY));
    var schedule =
        Schedule.of(LocalDate.of(2027, 1, 5), EVENING, COPENHAGEN, firstTuesdays)
            .withEnding(count(10))
            .withMonthsLeftOut(Set.of(Month.JULY))
            .withExceptions(Instead.SKIP, List.of(DANISH));

    var meetings = of(schedule);

    assertThat(meetings.all()).hasSize(10);
    assertThat(meetings.all().getLast().date()).isEqualTo(LocalDate.of(2027, 11, 2));
    assertThat(meetings.all()).noneMatch(meeting -> meeting.date().getMonth() == Month.JULY);
    assertThat(meetings.leftOut()).isEmpty();
  }

  @Test
  void aDateMayHaveSeveralCauses() {
    var easter = new ExceptionDates.Range(march(25), april(5), Optional.of("påskeferie"));
    var norwegian = new ExceptionDates.PublicHolidays(Country.NO);

    var meetings =
        of(MONDAYS.withEnding(count(2)).withExceptions(Instead.SHIFT, List.of(easter, norwegian)));

    assertThat(
            MONDAYS
                .withExceptions(Instead.SKIP, List.of(easter, norwegian))
                .exceptionsOn(march(29)))
        .containsExactly(
            new Cause.InRange(easter),
            new Cause.OnHoliday(Country.NO, new Holiday("easter-monday", march(29), true)));
    assertThat(meetings.all()).extracting(Occurrence::date).containsExactly(march(15), march(22));
  }

  @Test
  void aRuleThatCountsForItselfMeansTheSameAsACountOfMeetings() {
    var rule = new Recurrence.Rule("FREQ=WEEKLY;BYDAY=MO;COUNT=4");
    var byRule = Schedule.of(march(15), EVENING, COPENHAGEN, rule);

    for (var instead : Instead.values()) {
      assertThat(of(byRule.withExceptions(instead, List.of(DANISH))))
          .isEqualTo(of(MONDAYS.withEnding(count(4)).withExceptions(instead, List.of(DANISH))));
    }
    assertThat(byRule.isOpenEnded()).isFalse();
  }

  /// The 15th, or the Monday after when that is a weekend: 15 May and 15 August 2027 are.
  @Test
  void nextDayMovesOffTheWeekend() {
    var meetings =
        of(
            Schedule.of(april(15), EVENING, COPENHAGEN, new Recurrence.MonthDay(1, 15))
                .withEnding(count(5))
                .withExceptions(Instead.NEXT_DAY, List.of(named(NamedDays.WEEKENDS), DANISH)));

    assertThat(meetings.all())
        .extracting(Occurrence::slot, Occurrence::date)
        .containsExactly(
            tuple(april(15), april(15)),
            // 17 May is Whit Monday
            tuple(LocalDate.of(2027, 5, 15), LocalDate.of(2027, 5, 18)),
            tuple(LocalDate.of(2027, 6, 15), LocalDate.of(2027, 6, 15)),
            tuple(LocalDate.of(2027, 7, 15), LocalDate.of(2027, 7, 15)),
            tuple(LocalDate.of(2027, 8, 15), LocalDate.of(2027, 8, 16)));
    assertThat(meetings.contradictions()).isEmpty();
  }

  @Test
  void nextDayGivesUpAfterAMonth() {
    var closed = new ExceptionDates.Range(march(22), LocalDate.of(2027, 5, 1), Optional.empty());

    assertThat(of(MONDAYS.withEnding(count(2)).withExceptions(Instead.NEXT_DAY, List.of(closed))))
        .extracting(Occurrences::leftOut)
        .asInstanceOf(InstanceOfAssertFactories.list(LeftOut.class))
        .extracting(LeftOut::fate)
        .containsExactly(Fate.NO_FREE_DATE);
  }

  @Test
  void daysWithANameComeEveryYear() {
    var holyWeek = named(NamedDays.HOLY_WEEK);
    assertThat(holyWeek.on(march(21))).isEmpty();
    assertThat(holyWeek.on(march(22))).hasSize(1);
    assertThat(holyWeek.on(march(28))).hasSize(1); // Easter Sunday 2027
    assertThat(holyWeek.on(march(29))).isEmpty();
    assertThat(holyWeek.on(LocalDate.of(2028, 4, 10))).hasSize(1);
    var christmas = named(NamedDays.CHRISTMAS);
    assertThat(christmas.on(LocalDate.of(2027, 12, 23))).isEmpty();
    assertThat(christmas.on(LocalDate.of(2027, 12, 24))).hasSize(1);
    assertThat(christmas.on(LocalDate.of(2028, 1, 1))).hasSize(1);
    assertThat(christmas.on(LocalDate.of(2028, 1, 2))).isEmpty();
    var weekends = named(NamedDays.WEEKENDS);
    assertThat(weekends.on(march(26))).isEmpty();
    assertThat(weekends.on(march(27))).hasSize(1);
    assertThat(weekends.on(march(28))).hasSize(1);
  }

  private static ExceptionDates named(NamedDays days) {
    return new ExceptionDates.Named(days, Optional.empty());
  }

  private static Occurrences of(Schedule schedule) {
    return Occurrences.of(schedule, YEAR);
  }

  private static LeftOut easterMonday(Fate fate) {
    var holiday = new Holiday("easter-monday", march(29), true);
    return new LeftOut(march(29), List.of(new Cause.OnHoliday(Country.DK, holiday)), fate);
  }

  private static ExceptionDates.Day day(LocalDate date) {
    return new ExceptionDates.Day(date, Optional.empty());
  }

  private static Recurrence weekly(DayOfWeek day) {
    return new Recurrence.Weekly(1, Set.of(day));
  }

  private static Recurrence everyOther(DayOfWeek day) {
    return new Recurrence.Weekly(2, Set.of(day));
  }

  private static Ending count(int meetings) {
    return new Ending.Count(meetings);
  }

  private static LocalDate march(int day) {
    return LocalDate.of(2027, 3, day);
  }

  private static LocalDate april(int day) {
    return LocalDate.of(2027, 4, day);
  }
}
