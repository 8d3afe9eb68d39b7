package dk.kreds.render.table;

import java.util.ArrayList;
import java.util.List;

/// Columns of given widths side by side, two spaces between them.
final class Grid {
  static final int GAP = 2;

  private final int[] widths;
  private final boolean[] right;
  private final StringBuilder out;

  Grid(int[] widths, boolean[] right, StringBuilder out) {
    this.widths = widths;
    this.right = right;
    this.out = out;
  }

  void row(List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = Wrapping.wrap(cells.get(i), widths[i]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int y = 0; y < height; y++) {
      line(wrapped, y);
    }
  }

  void rule() {
    List<List<String>> dashes = new ArrayList<>();
    for (int width : widths) {
      dashes.add(List.of("-".repeat(width)));
    }
    line(dashes, 0);
  }

  private void line(List<List<String>> cells, int y) {
    int start = out.length();
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = cells.get(i);
      String text = y < lines.size() ? lines.get(y) : "";
      int space = widths[i] - DisplayWidth.of(text);
      out.repeat(' ', Math.max(0, right[i] ? space : 0)).append(text);
      out.repeat(' ', Math.max(0, right[i] ? 0 : space));
      if (i < widths.length - 1) {
        out.repeat(' ', GAP);
      }
    }
    stripTrailing(start);
    out.append('\n');
  }

  private void stripTrailing(int start) {
    int end = out.length();
    while (end > start && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
  }
}
