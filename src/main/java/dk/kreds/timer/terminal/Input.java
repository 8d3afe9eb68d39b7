package dk.kreds.timer.terminal;

/// What comes from a terminal.
sealed interface Input {

  /// @param name as [dk.kreds.timer.screen.Desk#press] knows it
  record Key(String name) implements Input {}

  /// The window has another size, or must be drawn anew.
  record Redraw() implements Input {}

  /// Nobody is there any more.
  record Gone() implements Input {}
}
