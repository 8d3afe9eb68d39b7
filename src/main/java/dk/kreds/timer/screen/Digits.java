package dk.kreds.timer.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes digits and letters so large that they can be read from the other end of the room: each of
/// their dots is two characters wide and one high, or a multiple of that.
final class Digits {
  private static final int HEIGHT = 5;
  private static final String DOT = "█";

  /// Rows from the top, parted by `/`.
  private static final Map<String, String> SHAPES =
      Map.ofEntries(
          Map.entry("0", "###/#.#/#.#/#.#/###"),
          Map.entry("1", ".#./##./.#./.#./###"),
          Map.entry("2", "###/..#/###/#../###"),
          Map.entry("3", "###/..#/.##/..#/###"),
          Map.entry("4", "#.#/#.#/###/..#/..#"),
          Map.entry("5", "###/#../###/..#/###"),
          Map.entry("6", "###/#../###/#.#/###"),
          Map.entry("7", "###/..#/..#/.#./.#."),
          Map.entry("8", "###/#.#/###/#.#/###"),
          Map.entry("9", "###/#.#/###/..#/###"),
          Map.entry(":", "./#/./#/."),
          Map.entry("+", ".../.#./###/.#./..."),
          Map.entry("A", ".#./#.#/###/#.#/#.#"),
          Map.entry("B", "##./#.#/##./#.#/##."),
          Map.entry("C", ".##/#../#../#../.##"),
          Map.entry("D", "##./#.#/#.#/#.#/##."),
          Map.entry("E", "###/#../##./#../###"),
          Map.entry("F", "###/#../##./#../#.."),
          Map.entry("G", ".###/#.../#.##/#..#/.###"),
          Map.entry("H", "#.#/#.#/###/#.#/#.#"),
          Map.entry("I", "#/#/#/#/#"),
          Map.entry("J", "..#/..#/..#/#.#/.#."),
          Map.entry("K", "#.#/#.#/##./#.#/#.#"),
          Map.entry("L", "#../#../#../#../###"),
          Map.entry("M", "#...#/##.##/#.#.#/#...#/#...#"),
          Map.entry("N", "#..#/##.#/#.##/#..#/#..#"),
          Map.entry("O", ".##./#..#/#..#/#..#/.##."),
          Map.entry("P", "##./#.#/##./#../#.."),
          Map.entry("Q", ".##./#..#/#..#/#.##/.###"),
          Map.entry("R", "##./#.#/##./#.#/#.#"),
          Map.entry("S", ".##/#../.#./..#/##."),
          Map.entry("T", "###/.#./.#./.#./.#."),
          Map.entry("U", "#.#/#.#/#.#/#.#/###"),
          Map.entry("V", "#.#/#.#/#.#/#.#/.#."),
          Map.entry("W", "#...#/#...#/#.#.#/##.##/#...#"),
          Map.entry("X", "#.#/#.#/.#./#.#/#.#"),
          Map.entry("Y", "#.#/#.#/.#./.#./.#."),
          Map.entry("Z", "###/..#/.#./#../###"),
          Map.entry("Æ", ".####/#.#../#####/#.#../#.###"),
          Map.entry("Ø", ".###/#.##/#.##/##.#/###."),
          Map.entry("Å", ".#./.../.#./###/#.#"));

  private Digits() {}

  /// Whether there is a shape for every character.
  static boolean canWrite(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(c -> SHAPES.containsKey(key(c)));
  }

  static int height(int scale) {
    return HEIGHT * scale;
  }

  static int width(String text, int scale) {
    int dots = text.codePoints().map(c -> shape(c)[0].length() + 1).sum() - 1;
    return dots * 2 * scale;
  }

  /// The largest scale at which a text is no larger than this; 0 where there is no room for it.
  static int scale(String text, int columns, int rows) {
    return Math.max(0, Math.min(columns / width(text, 1), rows / HEIGHT));
  }

  static List<Line> write(String text, int scale, Tone tone) {
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < HEIGHT; row++) {
      StringBuilder line = new StringBuilder();
      for (int c : text.codePoints().toArray()) {
        line.append(line.isEmpty() ? "" : " ".repeat(2 * scale));
        dots(shape(c)[row], scale, line);
      }
      for (int i = 0; i < scale; i++) {
        lines.add(new Line(List.of(new Line.Span(line.toString(), tone))));
      }
    }
    return lines;
  }

  private static void dots(String row, int scale, StringBuilder line) {
    row.chars().forEach(dot -> line.append((dot == '#' ? DOT : " ").repeat(2 * scale)));
  }

  private static String[] shape(int c) {
    return SHAPES.getOrDefault(key(c), "#/#/#/#/#").split("/", -1);
  }

  private static String key(int c) {
    return Character.toString(c);
  }
}
