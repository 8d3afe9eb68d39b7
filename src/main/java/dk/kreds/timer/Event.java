package dk.kreds.timer;

import java.time.Duration;

/// Something that the leader does, or that happens to the clock.
public sealed interface Event {

  /// The meeting begins.
  record Begin() implements Event {}

  /// It began some time ago, and nobody pressed the key.
  record BeganEarlier(Duration by) implements Event {}

  /// Somebody is here. Who comes during a round is heard last in it.
  record Arrived(int person) implements Event {}

  /// Somebody is not here, or goes home.
  record Left(int person) implements Event {}

  /// The next person; after the last one the round waits, and then comes the next part.
  record Next() implements Event {}

  /// The next part, also where somebody has not been heard.
  record NextSection() implements Event {}

  /// Not now: who speaks comes last in the round. Whoever says so twice is not asked again.
  record Pass() implements Event {}

  /// Whoever speaks, or the part, needs this much longer; from now on where the time is over.
  record Longer(Duration by) implements Event {}

  /// The speaker's time stands still, or goes on. The evening's does not stand still.
  record Pause() implements Event {}

  /// The clock is out of sight until it is asked for again, or the next one's turn comes. It goes
  /// on.
  record Cover() implements Event {}

  /// The leader's way out of an evening that does not fit.
  record Choose(Choice choice) implements Event {}

  /// The meeting is over, before the last part is.
  record Finish() implements Event {}

  /// The clock was put right by this much, and nobody has spoken any longer for it.
  record ClockCorrected(Duration by) implements Event {}

  /// Takes back the last of all the others that has not been taken back.
  record Undo() implements Event {}
}
