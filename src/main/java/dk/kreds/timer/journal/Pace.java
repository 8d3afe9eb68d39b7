package dk.kreds.timer.journal;

import java.time.Duration;
import java.time.Instant;

/// How the evening's time runs against the clock on the wall: the same, or so many times faster in
/// a rehearsal.
///
/// @param times 1 or more
/// @param real an instant on the wall clock
/// @param evening what it is in the evening
public record Pace(int times, Instant real, Instant evening) {

  /// The clock itself.
  public static Pace ofClock() {
    return new Pace(1, Instant.EPOCH, Instant.EPOCH);
  }

  public Instant at(Instant wall) {
    return evening.plus(Duration.between(real, wall).multipliedBy(times));
  }

  /// How long a stretch of the evening takes on the clock.
  public Duration real(Duration length) {
    return length.dividedBy(times);
  }
}
