package dk.kreds.timer.screen;

/// What a piece of text is to the eye. Which colours these are, if any, is the terminal's business;
/// none of them says anything that words and shapes do not say, too.
public enum Tone {
  PLAIN,
  /// What is only looked for.
  QUIET,
  STRONG,
  /// There is time enough.
  CALM,
  /// Time to round off.
  SOON,
  /// The time is over.
  OVER
}
