package dk.kreds.timer.screen;

import java.time.Duration;

/// What stands open on top of the evening, waiting for a key. The evening goes on meanwhile.
public sealed interface Panel {

  /// Nothing.
  record Closed() implements Panel {}

  /// The list of the keys.
  record Help() implements Panel {}

  /// Who is here.
  record People() implements Panel {}

  /// How much longer somebody is to have, and what it costs the others. Nothing is given yet.
  record Extending(Duration by) implements Panel {}

  /// Whether to go on although not everybody has been heard.
  record Hurrying() implements Panel {}

  /// Whether the meeting is over, or only the timer.
  record Leaving() implements Panel {}

  /// The wall clock has moved by this much against the time that passed.
  record Jumped(Duration by) implements Panel {}

  /// The timer was started again in an evening under way.
  record Resuming() implements Panel {}
}
