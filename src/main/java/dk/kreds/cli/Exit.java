package dk.kreds.cli;

/// How a run ended, as the shell is told.
final class Exit {
  static final int DONE = 0;

  /// A definition is wrong, or part of a batch failed.
  static final int WRONG = 1;

  /// The command line is wrong.
  static final int USAGE = 2;

  /// Something cannot be read or written.
  static final int CANNOT = 3;

  /// Kreds itself is at fault.
  static final int BROKEN = 4;

  /// The person stopped.
  static final int STOPPED = 130;

  private Exit() {}
}
