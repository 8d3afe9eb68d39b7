package dk.kreds.diagnostic;

/// Text that is put in the place of other text.
///
/// @param over what it takes the place of. Its length is 0 where nothing is taken out; column 0
///   means the whole line with its break
public record Edit(Position over, String text) {

  /// A file with the edit made. What lies outside the file is left out.
  public String in(String source) {
    int from = index(source);
    if (over.column() == 0) {
      return source.substring(0, from) + text + source.substring(afterLine(source, from));
    }
    int points = source.codePointCount(from, source.length());
    int to = source.offsetByCodePoints(from, Math.min(over.length(), points));
    return source.substring(0, from) + text + source.substring(to);
  }

  private int index(String source) {
    int start = source.startsWith("\uFEFF") ? 1 : 0;
    for (int line = 1; line < over.line(); line++) {
      start = afterLine(source, start);
    }
    int points = source.codePointCount(start, source.length());
    return source.offsetByCodePoints(start, Math.min(Math.max(0, over.column() - 1), points));
  }

  private static int afterLine(String source, int start) {
    int end = start;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return Math.min(source.length(), end + (source.startsWith("\r\n", end) ? 2 : 1));
  }
}
