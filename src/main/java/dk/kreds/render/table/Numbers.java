package dk.kreds.render.table;

/// What a cell may look like and be a number to a spreadsheet, never a formula: `-1.234,50`, `+3`,
/// `40 %`, and telephone numbers such as `+45 20 30 40 50`.
final class Numbers {
  private static final char MINUS = '\u2212';

  private Numbers() {}

  static boolean isNumber(String cell) {
    int from = !cell.isEmpty() && isSign(cell.charAt(0)) ? 1 : 0;
    boolean digits = false;
    for (int i = from; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = true;
      } else if (!isPunctuation(c)) {
        return false;
      }
    }
    return digits;
  }

  /// The proper minus sign is beautiful on paper, but no spreadsheet counts with it.
  static String withAsciiMinus(String number) {
    return number.replace(MINUS, '-');
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+' || c == MINUS;
  }

  private static boolean isPunctuation(char c) {
    return switch (c) {
      case '.', ',', ' ', '\u00A0', '\u202F', '%' -> true;
      default -> false;
    };
  }
}
