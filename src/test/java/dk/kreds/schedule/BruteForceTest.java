package dk.kreds.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.schedule.Recurrence.Daily;
import dk.kreds.schedule.Recurrence.Dates;
import dk.kreds.schedule.Recurrence.MonthDay;
import dk.kreds.schedule.Recurrence.Monthly;
import dk.kreds.schedule.Recurrence.Rule;
import dk.kreds.schedule.Recurrence.WeekParity;
import dk.kreds.schedule.Recurrence.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A second way to every date: walk through ten years day by day and ask each day whether it
/// belongs.
class BruteForceTest {

  @ParameterizedTest
  @MethodSource("seeds")
  void ruleAndWalkGiveTheSameDates(int seed) {
    var random = new Random(seed);
    var starts = RandomSchedules.date(random);
    var recurrence = RandomSchedules.recurrence(random, starts);
    var end = starts.plusYears(10);

    assertThat(recurrence.dates(starts).takeWhile(date -> date.isBefore(end)))
        .as("%s from %s", recurrence, starts)
        .containsExactlyElementsOf(
            starts.datesUntil(end).filter(belongs(recurrence, starts)).toList());
  }

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  private static Predicate<LocalDate> belongs(Recurrence recurrence, LocalDate starts) {
    return switch (recurrence) {
      case Daily(var interval) -> date -> ChronoUnit.DAYS.between(starts, date) % interval == 0;
      case Weekly(var interval, var days) ->
          date ->
              days.contains(date.getDayOfWeek())
                  && ChronoUnit.WEEKS.between(monday(starts), monday(date)) % interval == 0;
      case WeekParity(var odd, var days) ->
          date -> days.contains(date.getDayOfWeek()) && (isoWeek(date) % 2 == 1) == odd;
      case Monthly(var interval, var positions, var days) ->
          date ->
              days.contains(date.getDayOfWeek())
                  && months(starts, date) % interval == 0
                  && positions.stream().anyMatch(position -> isNth(date, position));
      case MonthDay(var interval, var day) ->
          date ->
              months(starts, date) % interval == 0
                  && date.getDayOfMonth() == (day == -1 ? date.lengthOfMonth() : day);
      case Recurrence.Both(var one, var other) -> belongs(one, starts).or(belongs(other, starts));
      case Dates listed -> date -> listed.dates().contains(date);
      case Recurrence.ByAgreement _ -> date -> false;
      case Rule _ -> throw new IllegalArgumentException("rules are tested by the RFC's examples");
    };
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static long months(LocalDate from, LocalDate to) {
    return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
  }

  private static boolean isNth(LocalDate date, int position) {
    var day = date.getDayOfWeek();
    return position == -1
        ? date.with(TemporalAdjusters.lastInMonth(day)).equals(date)
        : date.with(TemporalAdjusters.dayOfWeekInMonth(position, day)).equals(date);
  }

  /// The week belongs to the year of its Thursday (ISO 8601), so count Thursdays.
  private static int isoWeek(LocalDate date) {
    return (monday(date).plusDays(3).getDayOfYear() - 1) / 7 + 1;
  }
}
