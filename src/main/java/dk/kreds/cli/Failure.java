package dk.kreds.cli;

/// A command cannot go on. What to tell the person is ready to print.
final class Failure extends Exception {
  private final int exit;
  private final String told;

  Failure(int exit, String told) {
    super(told);
    this.exit = exit;
    this.told = told;
  }

  int exit() {
    return exit;
  }

  /// One sentence or more, in the person's language.
  String told() {
    return told;
  }
}
