package dk.kreds.timer.screen;

import java.time.Duration;

/// Lengths of time as a clock shows them.
final class Times {
  private Times() {}

  /// Minutes and seconds, as "4:05"; a second that has begun counts as long as it lasts.
  static String left(Duration time) {
    return clock(Math.ceilDiv(time.toMillis(), 1000));
  }

  /// Minutes and seconds that have passed or that somebody has; nothing below a second counts.
  static String whole(Duration time) {
    return clock(Math.floorDiv(time.toMillis(), 1000));
  }

  /// Whole minutes, halves up.
  static int minutes(Duration time) {
    return (int) Math.floorDiv(time.toSeconds() + 30, 60);
  }

  private static String clock(long seconds) {
    long size = Math.abs(seconds);
    return size / 60 + (size % 60 < 10 ? ":0" : ":") + size % 60;
  }
}
