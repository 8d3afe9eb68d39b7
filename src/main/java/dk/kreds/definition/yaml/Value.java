package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Remedy;

/// A value as the user must have meant it: from where it begins to the end of its line, without a
/// comment.
record Value(Source source, int from, int to) {

  static Value at(Source source, int from, boolean isInFlow) {
    int end = source.end(source.lineOf(from));
    int to = from;
    while (to < end && !isComment(source, to) && !(isInFlow && isFlowEnd(source.at(to)))) {
      to++;
    }
    return new Value(source, from, source.trimEnd(from, to));
  }

  /// `# like this`, not `#1`.
  static boolean isComment(Source source, int index) {
    if (source.at(index) != '#' || !isBlank(source.at(index - 1))) {
      return false;
    }
    int next = source.at(index + 1);
    return isBlank(next) || next == '#';
  }

  /// A space, a tab, or the end of the line.
  static boolean isBlank(int point) {
    return point == ' ' || point == '\t' || point == Source.END || Source.isBreak(point);
  }

  static boolean isQuote(int point) {
    return point == '"' || point == '\'';
  }

  private static boolean isFlowEnd(int point) {
    return point == ',' || point == ']' || point == '}';
  }

  String text() {
    return source.text(from, to);
  }

  Remedy quoted() {
    return Remedy.over(source.span(from, to), quote(text()));
  }

  /// In the quotes that need the least change.
  static String quote(String quoted) {
    String text = CurledQuotes.off(quoted);
    if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
      return '"' + text + '"';
    }
    return '\'' + text.replace("'", "''") + '\'';
  }

  /// For text that has quotes already, but in the wrong places.
  Remedy requoted() {
    char first = (char) source.at(from);
    boolean isWhole = isQuote(first) && to - from > 1 && source.at(to - 1) == first;
    int between = 0;
    for (int index = from + 1; index < to - 1; index++) {
      between += source.at(index) == first ? 1 : 0;
    }
    // 'Peter's' is one text in quotes, "a" and "b" are two
    return isWhole && between % 2 == 1
        ? Remedy.over(source.span(from, to), quote(source.text(from + 1, to - 1)))
        : quoted();
  }
}
