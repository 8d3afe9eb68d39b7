package dk.kreds.timer;

import java.time.Duration;

/// What a leader can do when the rest of the evening does not fit.
public sealed interface Choice {

  /// A round may be shortened further than is good, down to the least that its plan allows.
  record Shorten(int section) implements Choice {}

  /// A part falls away.
  record Skip(int section) implements Choice {}

  /// The meeting ends later.
  record EndLater(Duration by) implements Choice {}
}
