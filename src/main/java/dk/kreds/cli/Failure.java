package dk.kreds.cli;

/// A command cannot go on. What to tell the person is ready to print.
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exit;

  Failure(int exit, String told) {
    super(told);
    this.exit = exit;
  }

  int exit() {
    return exit;
  }

  /// One sentence or more, in the person's language.
  String told() {
    return getMessage();
  }
}
