package dk.kreds.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sets rows beneath each other so that no line breaks in a terminal: first a column that can be
/// done without is left out, then the last one goes beneath its row, and what is still too long is
/// made shorter, between words.
///
/// @param rows of the same number of cells, the first of them a mark, the last of them notes
/// @param spare the column that can be left out
record Columns(List<List<String>> rows, int spare) {
  private static final int WIDTH = 80;
  private static final int GAP = 3;

  List<String> lines() {
    if (rows.isEmpty()) {
      return List.of();
    }
    return width(rows) <= WIDTH ? aligned(rows) : narrow();
  }

  private List<String> narrow() {
    List<List<String>> fewer = rows.stream().map(row -> without(row, spare)).toList();
    if (width(fewer) <= WIDTH) {
      return aligned(fewer);
    }
    int last = fewer.getFirst().size() - 1;
    List<List<String>> main = fewer.stream().map(row -> row.subList(0, last)).toList();
    int[] widths = widths(main);
    int start = Arrays.stream(widths).limit(last - 1).map(width -> width + GAP).sum() - GAP + 1;
    List<String> lines =
        aligned(main.stream().map(row -> with(row, last - 1, WIDTH - start)).toList());
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(
            i -> Stream.concat(Stream.of(lines.get(i)), beneath(fewer.get(i).get(last), start)))
        .toList();
  }

  private static Stream<String> beneath(String notes, int start) {
    return notes.isEmpty()
        ? Stream.empty()
        : Stream.of(" ".repeat(start) + shortened(notes, WIDTH - start));
  }

  private static List<String> without(List<String> row, int column) {
    List<String> fewer = new ArrayList<>(row);
    fewer.remove(column);
    return fewer;
  }

  private static List<String> with(List<String> row, int column, int width) {
    List<String> changed = new ArrayList<>(row);
    changed.set(column, shortened(row.get(column), width));
    return changed;
  }

  /// As many whole words as there is room for.
  private static String shortened(String text, int width) {
    if (length(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (length(kept) + length(word) + 2 > width) {
        break;
      }
      kept.append(kept.isEmpty() ? "" : " ").append(word);
    }
    String whole =
        kept.isEmpty()
            ? text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1)))
            : kept.toString();
    return whole.replaceAll("[ ,·–-]+$", "") + "…";
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    return widths;
  }

  private static int width(List<List<String>> rows) {
    return aligned(rows).stream().mapToInt(Columns::length).max().orElse(0);
  }

  private static List<String> aligned(List<List<String>> rows) {
    int[] widths = widths(rows);
    return rows.stream().map(row -> aligned(row, widths)).toList();
  }

  private static String aligned(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      int gap = widths[i] - length(cell) + (i == 0 ? 1 : GAP);
      line.append(cell).append(" ".repeat(gap));
    }
    return line.toString().stripTrailing();
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
