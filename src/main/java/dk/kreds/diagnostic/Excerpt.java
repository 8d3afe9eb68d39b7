package dk.kreds.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The line of a definition that a message is about, with the place marked beneath it:
///
/// ```
///    14 │   every: third thursday
///       │          ^^^^^^^^^^^^^^
/// ```
///
/// @param number of the line, from 1
/// @param text the line as shown: without tabs and control characters, cut to fit a terminal
/// @param before how many terminal cells stand before the mark
/// @param marked how many cells are marked, at least 1
public record Excerpt(int number, String text, int before, int marked) {

  private static final int WIDTH = 100;
  private static final int GUTTER = 5;
  private static final String BAR = " │ ";
  private static final int ROOM = WIDTH - GUTTER - BAR.length();
  private static final int LEFT_OF_MARK = ROOM / 3;

  /// Colours the parts of an excerpt.
  public interface Paint {
    String gutter(String text);

    String mark(String carets);
  }

  private static final Paint NO_PAINT =
      new Paint() {
        @Override
        public String gutter(String text) {
          return text;
        }

        @Override
        public String mark(String carets) {
          return carets;
        }
      };

  /// The excerpt for a position; empty where the position is the file as a whole, or not in it.
  ///
  /// @param source the text of the file, as decoded
  /// @param mask hides personal data in a line; should keep the number of characters, or the mark
  ///   stands beside its place
  public static Optional<Excerpt> of(String source, Position position, UnaryOperator<String> mask) {
    if (position.line() < 1) {
      return Optional.empty();
    }
    return line(source, position.line())
        .map(line -> around(mask.apply(line).codePoints().toArray(), position));
  }

  /// Both lines without colour.
  public List<String> lines() {
    return lines(NO_PAINT);
  }

  /// Both lines.
  public List<String> lines(Paint paint) {
    String line = Integer.toString(number);
    String gutter = " ".repeat(Math.max(0, GUTTER - line.length())) + line;
    String blank = " ".repeat(gutter.length());
    return List.of(
        (paint.gutter(gutter + BAR) + text).stripTrailing(),
        paint.gutter(blank + BAR) + " ".repeat(before) + paint.mark("^".repeat(marked)));
  }

  private static Optional<String> line(String source, int wanted) {
    int start = source.startsWith("\uFEFF") ? 1 : 0;
    for (int number = 1; ; number++) {
      int end = start;
      while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
        end++;
      }
      if (number == wanted) {
        return Optional.of(source.substring(start, end));
      }
      if (end == source.length()) {
        return Optional.empty();
      }
      start = end + (source.startsWith("\r\n", end) ? 2 : 1);
    }
  }

  private static Excerpt around(int[] line, Position position) {
    int mark = Math.min(Math.max(0, position.column() - 1), line.length);
    int from = 0;
    int to = line.length;
    if (Cells.of(line, 0, line.length) > ROOM) {
      from = mark;
      for (int room = LEFT_OF_MARK; from > 0 && room >= 2; from--) {
        room -= Cells.of(line[from - 1]);
      }
      to = from;
      for (int room = ROOM - 2; to < line.length && room >= Cells.of(line[to]); to++) {
        room -= Cells.of(line[to]);
      }
    }
    StringBuilder shown = new StringBuilder(from > 0 ? "…" : "");
    for (int i = from; i < to; i++) {
      Cells.show(line[i], shown);
    }
    shown.append(to < line.length ? "…" : "");
    int end = (int) Math.min((long) mark + position.length(), to);
    int marked = Math.max(1, Cells.of(line, mark, end));
    int before = (from > 0 ? 1 : 0) + Cells.of(line, from, mark);
    return new Excerpt(position.line(), shown.toString(), before, marked);
  }
}
