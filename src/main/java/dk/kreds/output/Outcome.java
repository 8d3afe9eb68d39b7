package dk.kreds.output;

/// What became of a file.
public enum Outcome {
  WRITTEN,
  /// It held the same bytes already and was left alone.
  UNCHANGED
}
