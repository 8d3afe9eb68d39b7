package dk.kreds.timer.terminal;

import dk.kreds.timer.Outlook;
import dk.kreds.timer.journal.Watch;
import dk.kreds.timer.screen.Desk;
import java.time.Duration;
import java.time.Instant;

/// How long nothing on the screen will change by itself: until the second that is shown is over.
final class Beat {
  private static final long SECOND = 1000;

  /// In a rehearsal seconds go by faster than anybody can read.
  private static final Duration SHORTEST = Duration.ofMillis(100);

  private Beat() {}

  static Duration until(Desk desk, Watch watch) {
    Instant now = watch.now();
    long left = Math.floorMod(new Outlook(desk.state(), now).left().toMillis(), SECOND);
    Duration wait = watch.until(now.plusMillis(left + 1));
    return wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait;
  }
}
