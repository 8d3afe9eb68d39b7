package dk.kreds.output;

/// How a file is that Kreds once wrote.
public enum Kept {
  /// As Kreds left it.
  AS_IT_WAS,
  /// Somebody has changed it since.
  CHANGED,
  /// No longer there.
  GONE
}
