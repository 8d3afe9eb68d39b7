package dk.kreds.timer.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Tells the evening's time. From one reading of the wall clock on it goes by a clock that nobody
/// can set, and compares the two: where they part, somebody set the clock, or the computer slept.
public final class Watch {
  /// Clocks that are kept by the network differ by much less than this.
  private static final Duration PARTED = Duration.ofSeconds(2);

  private final Clock wall;
  private final LongSupplier nanos;
  private Pace pace;
  private Instant wallAtStart;
  private long nanosAtStart;

  /// @param nanos a clock that only ever goes forward, in nanoseconds from anywhere
  public Watch(Clock wall, LongSupplier nanos, Pace pace) {
    this.wall = wall;
    this.nanos = nanos;
    this.pace = pace;
    this.wallAtStart = wall.instant().truncatedTo(ChronoUnit.MILLIS);
    this.nanosAtStart = nanos.getAsLong();
  }

  /// The evening's time.
  public Instant now() {
    return pace.at(steady()).truncatedTo(ChronoUnit.MILLIS);
  }

  public Pace pace() {
    return pace;
  }

  /// What the wall clock would say if nobody had touched it, to the millisecond.
  private Instant steady() {
    long passed = (nanos.getAsLong() - nanosAtStart) / 1_000_000;
    return wallAtStart.plusMillis(passed);
  }

  /// By how much the wall clock has moved against the time that passed, if it has.
  public Optional<Duration> jump() {
    Duration parted = Duration.between(steady(), wall.instant());
    return parted.abs().compareTo(PARTED) > 0 ? Optional.of(parted) : Optional.empty();
  }

  /// Goes by the wall clock again as it is now.
  ///
  /// @return by how much the evening's time has moved with it
  public Duration adjust() {
    Instant before = now();
    wallAtStart = wall.instant().truncatedTo(ChronoUnit.MILLIS);
    nanosAtStart = nanos.getAsLong();
    return Duration.between(before, now());
  }

  /// Goes at another pace from here on.
  public void goAt(Pace other) {
    pace = other;
  }

  /// How long it takes until this instant of the evening.
  public Duration until(Instant evening) {
    return pace.real(Duration.between(now(), evening));
  }
}
