package dk.kreds.render.pdf;

/// Characters that have a meaning for the layout rather than a shape.
final class Signs {

  /// A hyphen that is only seen where the line is broken at it.
  static final char SOFT_HYPHEN = '\u00AD';

  /// Nothing, but the line may be broken here.
  static final char BREAK_HERE = '\u200B';

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char HYPHEN = '\u2010';
  private static final char NO_BREAK_HYPHEN = '\u2011';

  private Signs() {}

  static boolean isInvisible(int codePoint) {
    return switch (codePoint) {
      case SOFT_HYPHEN, BREAK_HERE, '\u200C', '\u200D', '\u2060', '\uFE0E', '\uFEFF', '\n', '\r' ->
          true;
      default -> Glue.isCopy(codePoint);
    };
  }

  /// The sign that is drawn: the same glyph under several names would be read back as whichever of
  /// them came first in the document.
  static int drawn(int codePoint) {
    return switch (codePoint) {
      case NO_BREAK_SPACE, '\t' -> ' ';
      case HYPHEN, NO_BREAK_HYPHEN, SOFT_HYPHEN -> '-';
      default -> codePoint;
    };
  }

  static boolean endsInSoftHyphen(String text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == SOFT_HYPHEN;
  }
}
