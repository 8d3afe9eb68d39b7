package dk.kreds.schedule;

import dk.kreds.schedule.Contradiction.StartsOffRule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for the days nearest to a wrong start that would be right ones: days that, taken as the
/// start, are the rule's first date.
final class NearestStart {

  /// Over four years, for a rule that asks for a leap day.
  private static final int FURTHEST_IN_DAYS = 1_500;

  private NearestStart() {}

  static StartsOffRule to(Schedule schedule) {
    return new StartsOffRule(schedule.starts(), nearest(schedule, -1), nearest(schedule, 1));
  }

  private static Optional<LocalDate> nearest(Schedule schedule, int direction) {
    var recurrence = Run.of(schedule).recurrence();
    return Stream.iterate(schedule.starts(), date -> date.plusDays(direction))
        .limit(FURTHEST_IN_DAYS)
        .filter(date -> !schedule.monthsLeftOut().contains(date.getMonth()))
        .filter(date -> isFirst(recurrence, date))
        .findFirst();
  }

  private static boolean isFirst(Recurrence recurrence, LocalDate date) {
    var dates = RuleDates.of(recurrence, date);
    return dates.hasNext() && dates.next().equals(date);
  }
}
