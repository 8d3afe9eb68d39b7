package dk.kreds.render.plain;

/// Text that no file format and no terminal can be led astray by: control characters are taken out,
/// every kind of line break is one line feed, and half surrogate pairs are U+FFFD.
public final class PlainText {
  private PlainText() {}

  public static String of(String text) {
    int at = firstOdd(text);
    if (at == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, at);
    for (int i = at; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
        continue;
      }
      if (breaksLine(c)) {
        clean.append('\n');
      } else if (Character.getType(c) == Character.SURROGATE) {
        clean.append('\uFFFD');
      } else if (!Character.isISOControl(c) || c == '\t') {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }

  private static int firstOdd(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isPlain(char c) {
    return c == '\n'
        || c == '\t'
        || !(Character.isISOControl(c) || breaksLine(c) || Character.isSurrogate(c));
  }

  // Some readers end a line at each of these, where others see an ordinary character.
  private static boolean breaksLine(int c) {
    return switch (c) {
      case '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }
}
