package dk.kreds.render.pdf;

/// Reads numbers and letters off path data, where nothing need stand between two of them.
final class SvgNumbers {

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
