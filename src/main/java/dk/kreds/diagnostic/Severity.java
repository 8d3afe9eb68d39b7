package dk.kreds.diagnostic;

/// An error stops the definition from being used; an advice never does.
public enum Severity {
  ERROR,
  ADVICE
}
