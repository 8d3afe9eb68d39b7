package dk.kreds.cli;

import dk.kreds.text.Wrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sets rows beneath each other so that no line breaks in a terminal: first the last column goes
/// beneath its row, then a column that can be done without is left out, and what is still too long
/// goes on beneath, between words. Nothing is cut.
///
/// @param rows of the same number of cells, the first of them a mark, the last of them notes
/// @param spare the column that can be left out
record Columns(List<List<String>> rows, int spare) {
  private static final int WIDTH = 80;
  private static final int GAP = 3;

  /// Letters that a text needs to be read with ease.
  private static final int ROOM = 22;

  List<String> lines() {
    if (rows.isEmpty()) {
      return List.of();
    }
    if (width(rows) <= WIDTH) {
      return aligned(rows);
    }
    if (WIDTH - start(rows) >= ROOM) {
      return narrow(rows);
    }
    List<List<String>> fewer = rows.stream().map(row -> without(row, spare)).toList();
    return width(fewer) <= WIDTH ? aligned(fewer) : narrow(fewer);
  }

  /// Where the last column but one begins.
  private static int start(List<List<String>> rows) {
    int[] widths = widths(rows);
    return Arrays.stream(widths).limit(widths.length - 2).map(width -> width + GAP).sum() - GAP + 1;
  }

  private static List<String> narrow(List<List<String>> rows) {
    int start = start(rows);
    int last = rows.getFirst().size() - 1;
    List<String> beginnings = aligned(rows.stream().map(row -> row.subList(0, last - 1)).toList());
    return IntStream.range(0, rows.size())
        .boxed()
        .flatMap(i -> {
          List<String> row = rows.get(i);
          return beside(beginnings.get(i), row.get(last - 1), row.get(last), start);
        })
        .toList();
  }

  /// The text and the notes after their row's beginning, and beneath it what is left of them.
  private static Stream<String> beside(String beginning, String text, String notes, int start) {
    List<String> lines =
        Stream.of(text, notes)
            .filter(words -> !words.isEmpty())
            .flatMap(words -> Wrap.lines(words, " ".repeat(start), WIDTH).stream())
            .collect(Collectors.toCollection(ArrayList::new));
    if (lines.isEmpty()) {
      return Stream.of(beginning);
    }
    lines.set(0, beginning + lines.getFirst().substring(length(beginning)));
    return lines.stream();
  }

  private static List<String> without(List<String> row, int column) {
    List<String> fewer = new ArrayList<>(row);
    fewer.remove(column);
    return fewer;
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
