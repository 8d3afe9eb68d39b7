package dk.kreds.render.table;

/// How many columns of a terminal a text takes.
final class DisplayWidth {
  private static final int JOINER = 0x200D;
  // First and last of the blocks that are wide besides emoji: Chinese, Japanese, Korean,
  // full-width.
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF,
    0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
    0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x20000, 0x3FFFD
  };

  private DisplayWidth() {}

  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i = next(text, i)) {
      width += atCharacter(text, i);
    }
    return width;
  }

  /// Where the character as the reader sees it, with its accents and joined parts, ends.
  static int next(String text, int from) {
    int i = from + Character.charCount(text.codePointAt(from));
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (of(c) > 0 && text.codePointBefore(i) != JOINER) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /// The width of the whole character that begins here.
  static int atCharacter(String text, int from) {
    return of(text.codePointAt(from));
  }

  private static int of(int c) {
    if (c < 0x300) {
      return c == 0xAD ? 0 : 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : isSkinTone(c) ? 0 : 1;
    };
  }

  private static boolean isWide(int c) {
    if (isSkinTone(c) || isFlagLetter(c)) {
      return false;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (c >= WIDE[i] && c <= WIDE[i + 1]) {
        return true;
      }
    }
    return Character.isEmojiPresentation(c);
  }

  private static boolean isSkinTone(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }

  // Two of them are one flag, two columns wide.
  private static boolean isFlagLetter(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }
}
