package dk.kreds.render.events;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Says a yearly clock change as an RRULE. It looks at the dates that come of the rule rather than
/// at the rule, which may count in UTC, from the end of a month or to the end of a day.
final class Yearly {
  // After so many years the days of the week fall alike again.
  private static final int CYCLE = 28;

  private Yearly() {}

  static Optional<String> rule(ZoneOffsetTransitionRule rule, int firstYear) {
    List<LocalDateTime> onsets =
        IntStream.range(firstYear, firstYear + CYCLE)
            .mapToObj(year -> rule.createTransition(year).getDateTimeBefore())
            .toList();
    LocalDateTime first = onsets.getFirst();
    boolean sameMonth =
        onsets.stream()
            .allMatch(o ->
                o.getMonth() == first.getMonth() && o.toLocalTime().equals(first.toLocalTime()));
    if (!sameMonth) {
      return Optional.empty();
    }
    boolean sameWeekday = onsets.stream().allMatch(o -> o.getDayOfWeek() == first.getDayOfWeek());
    NavigableSet<Integer> days =
        onsets.stream()
            .map(LocalDateTime::getDayOfMonth)
            .collect(Collectors.toCollection(TreeSet::new));
    return days(days, sameWeekday, first)
        .map(byDay -> "FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";" + byDay);
  }

  private static Optional<String> days(
      NavigableSet<Integer> days, boolean sameWeekday, LocalDateTime onset) {
    if (days.size() == 1) {
      return Optional.of("BYMONTHDAY=" + days.first());
    }
    if (!sameWeekday || days.size() != 7 || days.last() - days.first() != 6) {
      return Optional.empty();
    }
    String weekday = weekday(onset.getDayOfWeek());
    if (days.last() == onset.getMonth().minLength()) {
      return Optional.of("BYDAY=-1" + weekday);
    }
    if (days.first() % 7 == 1) {
      return Optional.of("BYDAY=" + (days.first() / 7 + 1) + weekday);
    }
    String range = days.stream().map(String::valueOf).collect(Collectors.joining(","));
    return Optional.of("BYDAY=" + weekday + ";BYMONTHDAY=" + range);
  }

  private static String weekday(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
