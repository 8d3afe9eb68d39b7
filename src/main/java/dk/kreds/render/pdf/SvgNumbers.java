package dk.kreds.render.pdf;

/// Reads numbers and letters off path data, where nothing need stand between two of them.
final class SvgNumbers {

  /// So many fit into a float exactly.
  private static final int MOST_DIGITS = 7;

  private final String text;
  private int at;

  SvgNumbers(String text) {
    this.text = text;
    skip();
  }

  boolean hasMore() {
    return at < text.length();
  }

  boolean isCommand() {
    char c = text.charAt(at);
    return Character.isLetter(c) && c != 'e' && c != 'E';
  }

  char command() {
    char c = text.charAt(at++);
    skip();
    return c;
  }

  /// The flags of an arc are one digit each, often with nothing after them.
  boolean flag() {
    if (!hasMore()) {
      throw new IllegalArgumentException("a number is missing at the end of \"" + text + "\"");
    }
    char c = text.charAt(at++);
    skip();
    return c == '1';
  }

  float next() {
    int from = at;
    int whole = 0;
    while (at < text.length() && at < from + MOST_DIGITS && isDigit(text.charAt(at))) {
      whole = 10 * whole + text.charAt(at++) - '0';
    }
    // a QR code has a thousand of these
    if (at > from && (at == text.length() || !isNumber(text.charAt(at)))) {
      skip();
      return whole;
    }
    at = from;
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    digits();
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at += 2;
      digits();
    }
    // NumberFormatException is an IllegalArgumentException, which the caller expects
    float number = Float.parseFloat(text.substring(from, Math.min(at, text.length())));
    skip();
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNumber(char c) {
    return Character.isDigit(c) || c == '.' || c == 'e' || c == 'E';
  }

  private void digits() {
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
  }

  private void skip() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
  }
}
