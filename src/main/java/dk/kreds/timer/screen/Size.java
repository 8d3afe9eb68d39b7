package dk.kreds.timer.screen;

/// How much a terminal can show, in characters.
public record Size(int columns, int rows) {

  /// A terminal that does not tell, or tells nonsense, has the usual size.
  public Size {
    columns = columns < 1 ? 80 : Math.min(columns, 1000);
    rows = rows < 1 ? 24 : Math.min(rows, 500);
  }
}
