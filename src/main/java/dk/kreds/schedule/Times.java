package dk.kreds.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/// From when to when. An end that is earlier than its beginning lies on the next day, where it is a
/// night that people spend together: begun at 17 at the earliest, over at 8 at the latest, and of 8
/// hours at most, so that `19:00-7:00` is not taken for one. Any other such pair is taken for a
/// slip and reported as a [Contradiction].
public record Times(LocalTime from, LocalTime to) {
  private static final LocalTime EVENING = LocalTime.of(17, 0);
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final Duration LONGEST_NIGHT = Duration.ofHours(8);
  private static final Duration LIKELY = Duration.ofHours(6);
  private static final int HALF_A_DAY = 12;
  private static final int USUAL_HOURS = 2;

  boolean inOrder() {
    return to.isAfter(from) || isOverMidnight();
  }

  /// Whether the end is on the day after.
  public boolean isOverMidnight() {
    Duration night = Duration.between(from, to).plusDays(1);
    return to.isBefore(from)
        && !from.isBefore(EVENING)
        && !to.isAfter(MORNING)
        && night.compareTo(LONGEST_NIGHT) <= 0;
  }

  /// What somebody may have meant whose end is not after the beginning: an end in the evening, the
  /// two the other way round, or the usual two hours.
  public Optional<Times> meant() {
    LocalTime evening = to.plusHours(HALF_A_DAY);
    LocalTime usual = from.plusHours(USUAL_HOURS);
    return Stream.of(new Times(from, evening), new Times(to, from), new Times(from, usual))
        .filter(times -> times.to.isAfter(times.from))
        .filter(times -> !Duration.between(times.from, times.to).minus(LIKELY).isPositive())
        .findFirst();
  }

  /// The same times on a night on which the clock is put forward over the beginning: as much later,
  /// so that the meeting is as long as ever.
  ZonedDateTime endOn(LocalDate date, ZoneId zone) {
    LocalDateTime begins = date.atTime(from);
    ZonedDateTime started = begins.atZone(zone);
    Duration passedOver = Duration.between(begins, started.toLocalDateTime());
    return endOn(date).plus(passedOver).atZone(zone);
  }

  /// The end of a meeting that begins on a date.
  LocalDateTime endOn(LocalDate date) {
    return (isOverMidnight() ? date.plusDays(1) : date).atTime(to);
  }
}
