package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Position;
import java.util.Arrays;

/// The text of a file by code points and lines, as the parser counts them: indexes, lines and
/// columns from 0.
final class Source {

  /// What [#at] gives outside the text.
  static final int END = -1;

  private final String file;
  private final int[] points;
  private final int[] starts;

  private Source(String file, int[] points, int[] starts) {
    this.file = file;
    this.points = points;
    this.starts = starts;
  }

  static Source of(String file, String text) {
    int[] points = new int[text.length()];
    int[] starts = new int[16];
    int length = 0;
    int lines = 1;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      points[length++] = point;
      boolean isCrLf = point == '\r' && i < text.length() && text.charAt(i) == '\n';
      if (point == '\n' || (point == '\r' && !isCrLf)) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = length;
      }
    }
    return new Source(file, Arrays.copyOf(points, length), Arrays.copyOf(starts, lines));
  }

  String file() {
    return file;
  }

  int size() {
    return points.length;
  }

  int lines() {
    return starts.length;
  }

  int at(int index) {
    return index >= 0 && index < points.length ? points[index] : END;
  }

  int start(int line) {
    return starts[line];
  }

  /// Behind the last character of a line, its line break not counted.
  int end(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : points.length;
    while (end > starts[line] && isBreak(points[end - 1])) {
      end--;
    }
    return end;
  }

  int lineOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found : -found - 2;
  }

  /// The first character of a line that is neither a space nor a tab, or its end.
  int firstIn(int line) {
    return skipBlanks(starts[line], end(line));
  }

  int column(int index) {
    return index - starts[lineOf(index)];
  }

  boolean isFirstInLine(int index) {
    return firstIn(lineOf(index)) == index;
  }

  int skipBlanks(int from, int end) {
    int index = from;
    while (index < end && (points[index] == ' ' || points[index] == '\t')) {
      index++;
    }
    return index;
  }

  int trimEnd(int from, int end) {
    int index = end;
    while (index > from && (points[index - 1] == ' ' || points[index - 1] == '\t')) {
      index--;
    }
    return index;
  }

  /// The first place of a character in a part, or [#END].
  int find(int point, int from, int end) {
    for (int index = from; index < end; index++) {
      if (points[index] == point) {
        return index;
      }
    }
    return END;
  }

  /// A part of the text; what lies outside the text is left out.
  String text(int from, int end) {
    int first = Math.max(0, from);
    int last = Math.min(end, points.length);
    return first < last ? new String(points, first, last - first) : "";
  }

  /// A place in the text, or the last in the text for an index behind its end.
  Position position(int index, int length) {
    int from = Math.min(Math.max(0, index), points.length);
    int line = lineOf(from);
    int end = end(line);
    if (from == points.length && from == starts[line] && line > 0) {
      // the end of the file is shown behind its last word, not on an empty line
      line = lastWritten(line);
      from = trimEnd(starts[line], end(line));
      end = from;
    }
    int shown = Math.max(1, Math.min(length, end - from));
    return new Position(file, line + 1, from - starts[line] + 1, shown);
  }

  Position span(int from, int to) {
    return position(from, to - from);
  }

  /// The whole line that a place is on.
  Position line(int index) {
    return span(starts[lineOf(index)], end(lineOf(index)));
  }

  /// The next line with more than a comment on it, or the number of lines where there is none.
  int nextWritten(int line) {
    int next = line + 1;
    while (next < starts.length && (firstIn(next) == end(next) || at(firstIn(next)) == '#')) {
      next++;
    }
    return next;
  }

  /// Whether what begins at a line's first word has nothing more on the lines below it.
  boolean hasOnlyOneLine(int line, int column) {
    if (firstIn(line) - starts[line] != column) {
      return false;
    }
    int next = nextWritten(line);
    return next == starts.length || firstIn(next) - starts[next] <= column;
  }

  private int lastWritten(int line) {
    int last = line;
    while (last > 0 && firstIn(last) == end(last)) {
      last--;
    }
    return last;
  }

  static boolean isBreak(int point) {
    return point == '\n' || point == '\r';
  }
}
