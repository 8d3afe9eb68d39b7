package dk.kreds.definition.edit;

import java.util.Optional;

/// The lines of a text. Places are counted in chars from 0.
///
/// @param end what ends a line in this text
record Lines(String text, String end) {

  static Lines of(String text) {
    int first = 0;
    while (first < text.length() && !isBreak(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return new Lines(text, "\n");
    }
    boolean isCrLf = text.startsWith("\r\n", first);
    return new Lines(text, isCrLf ? "\r\n" : text.substring(first, first + 1));
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /// Where the line of a place begins.
  int start(int at) {
    int start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /// Where the line of a place ends, its line end not counted.
  int stop(int at) {
    int stop = at;
    while (stop < text.length() && !isBreak(text.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  /// Where the line after that of a place begins, or the end of the text.
  int next(int at) {
    int stop = stop(at);
    return text.startsWith("\r\n", stop) ? stop + 2 : Math.min(stop + 1, text.length());
  }

  int column(int at) {
    return at - start(at);
  }

  /// Whether nothing but blanks stands before a place in its line.
  boolean isFirst(int at) {
    return text.substring(start(at), at).isBlank();
  }

  /// Whether nothing but blanks and a comment follows in the line.
  boolean isLast(int at) {
    String rest = text.substring(at, stop(at)).stripLeading();
    return rest.isEmpty() || rest.startsWith("#");
  }

  /// The colon before a place, if nothing but blanks and line ends stands between.
  Optional<Integer> colonBefore(int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && text.charAt(before) == ':' ? Optional.of(before) : Optional.empty();
  }

  /// Whether the line that begins at a place is a comment and nothing else.
  boolean isComment(int start) {
    return text.substring(start, stop(start)).stripLeading().startsWith("#");
  }

  /// The first place in a line that is no blank, by its column.
  int indent(int start) {
    int at = start;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - start;
  }
}
