package dk.kreds.render.pdf;

import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.LineBreakingStrategy;

/// Where a line may end. The JDK's own rules depend on the user's locale, break "11:30" at the
/// colon and a telephone number at its hyphen.
final class LineBreaks implements LineBreakingStrategy {

  private final Pieces pieces;

  LineBreaks(Pieces pieces) {
    this.pieces = pieces;
  }

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String language, CalculatedStyle style) {
    return new Points(text, Nowrap.applies(style));
  }

  private final class Points implements BreakPointsProvider {

    private final String text;
    private final boolean whole;
    private int at;

    Points(String text, boolean whole) {
      this.text = text;
      this.whole = whole;
    }

    @Override
    public BreakPoint next() {
      if (at >= text.length()) {
        return BreakPoint.getDonePoint();
      }
      pieces.expect(at == 0);
      at = whole ? text.length() : end(text, at + 1);
      return new BreakPoint(at);
    }
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && !mayBreak(text, at)) {
      at++;
    }
    return at;
  }

  /// Whether a line may end before the character at this place. Where there is a blank it is before
  /// the blank, which the layout then drops from the start of the next line.
  static boolean mayBreak(String text, int at) {
    char next = text.charAt(at);
    char last = text.charAt(at - 1);
    if (isBlank(next)) {
      return !isBlank(last)
          && !isHangingDash(text, at + 1)
          && !(at == 1 && isDash(last))
          && !isInsideNumber(text, at)
          && !isInsideDate(text, at);
    }
    return switch (last) {
      case Signs.SOFT_HYPHEN, Signs.BREAK_HERE -> true;
      case '-', '\u2010', '\u2013', '\u2014' ->
          Character.isLetter(next) && isLetter(text, at - 2) && isLetter(text, at - 3);
      case '/' -> Character.isLetter(next) && isLetter(text, at - 2);
      default -> false;
    };
  }

  /// A dash or middle dot between blanks belongs to what is before it, not to the start of a line.
  private static boolean isHangingDash(String text, int at) {
    return at + 1 < text.length() && isBlank(text.charAt(at + 1)) && isDash(text.charAt(at));
  }

  /// A telephone number, or an account: "00 00 00 00".
  private static boolean isInsideNumber(String text, int at) {
    return isDigit(text.charAt(at - 1)) && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  /// A day belongs to its month: "5. januar", "5 January".
  private static boolean isInsideDate(String text, int at) {
    boolean isOrdinal = text.charAt(at - 1) == '.';
    int end = isOrdinal ? at - 1 : at;
    int start = end;
    while (start > 0 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean isDay =
        end - start >= 1 && end - start <= 2 && (start == 0 || isBlank(text.charAt(start - 1)));
    return isDay && isLetter(text, at + 1, !isOrdinal) && isLetter(text, at + 2, false);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(String text, int at, boolean isCapital) {
    return at < text.length()
        && Character.isLetter(text.charAt(at))
        && Character.isUpperCase(text.charAt(at)) == isCapital;
  }

  private static boolean isDash(char c) {
    return switch (c) {
      case '\u2013', '\u2014', '\u00B7' -> true;
      default -> false;
    };
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && Character.isLetter(text.charAt(at));
  }
}
