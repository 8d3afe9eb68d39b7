package dk.kreds.timer.screen;

/// What a key asks of whoever keeps the time, the journal and the screen.
public enum Wish {
  NOTHING,
  /// To hear the bell.
  BELL,
  /// To close the timer; an evening under way can be taken up again.
  CLOSE,
  /// To forget what the journal holds and begin anew.
  FORGET,
  /// The time by which the wall clock moved has really passed.
  TIME_PASSED,
  /// The wall clock was put right.
  CLOCK_CORRECTED
}
