package dk.kreds.diagnostic;

/// How characters are shown on a terminal, and how many cells they take there.
final class Cells {

  private static final String TAB = "    ";

  /// Stands for what a terminal would obey or hide instead of showing.
  private static final char UNSHOWN = '·';

  private Cells() {}

  static void show(int point, StringBuilder out) {
    if (point == '\t') {
      out.append(TAB);
    } else if (isHidden(point)) {
      out.append(UNSHOWN);
    } else {
      out.appendCodePoint(point);
    }
  }

  static int of(int[] points, int from, int to) {
    int cells = 0;
    for (int i = from; i < to; i++) {
      cells += of(points[i]);
    }
    return cells;
  }

  static int of(int point) {
    if (point == '\t') {
      return TAB.length();
    }
    if (point < 0x300 || isHidden(point)) {
      return 1;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  private static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /// East Asian letters and most emoji.
  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF && point != 0x303F)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF01 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1F000 && point <= 0x1FAFF && Character.isEmojiPresentation(point))
        || (point >= 0x2300 && point <= 0x2BFF && Character.isEmojiPresentation(point))
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
