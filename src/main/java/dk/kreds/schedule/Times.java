package dk.kreds.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// From when to when. An end that is earlier than its beginning lies on the next day, where it is a
/// night that people spend together: begun at 17 at the earliest, over at 8 at the latest. Any
/// other such pair is taken for a slip and reported as a [Contradiction].
public record Times(LocalTime from, LocalTime to) {
  private static final LocalTime EVENING = LocalTime.of(17, 0);
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  boolean inOrder() {
    return to.isAfter(from) || isOverMidnight();
  }

  /// Whether the end is on the day after.
  public boolean isOverMidnight() {
    return to.isBefore(from) && !from.isBefore(EVENING) && !to.isAfter(MORNING);
  }

  /// The end of a meeting that begins on a date.
  LocalDateTime endOn(LocalDate date) {
    return (isOverMidnight() ? date.plusDays(1) : date).atTime(to);
  }
}
