package dk.kreds.render.table;

import dk.kreds.document.Table.Column;
import java.util.List;

/// Gives each column its width.
final class Widths {
  // Narrower, and a column of text is a ladder of syllables.
  private static final int NARROWEST = 10;

  private Widths() {}

  /// As wide as the widest line in each column.
  static int[] natural(List<String> headings, List<List<String>> rows) {
    int[] widths = new int[headings.size()];
    widen(widths, headings);
    rows.forEach(row -> widen(widths, row));
    return widths;
  }

  /// How narrow each column may get: numbers stay in one piece, though their heading need not.
  static int[] least(int[] natural, List<Column> columns, List<List<String>> rows) {
    int[] least = new int[natural.length];
    rows.forEach(row -> widen(least, row));
    for (int i = 0; i < least.length; i++) {
      boolean free = !columns.get(i).numeric() || least[i] < NARROWEST;
      least[i] = free ? Math.min(NARROWEST, natural[i]) : least[i];
    }
    return least;
  }

  /// Narrows the widest columns until all fit; false where they cannot.
  static boolean fit(int[] widths, int[] least, int width) {
    int over = Grid.GAP * (widths.length - 1) - width;
    for (int w : widths) {
      over += w;
    }
    while (over > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return false;
      }
      widths[widest]--;
      over--;
    }
    return true;
  }

  /// Headings to the left in at most a third, what stands under them to the right.
  static int[] pair(List<String> headings, int width) {
    int[] left = new int[1];
    headings.forEach(heading -> widen(left, List.of(heading)));
    int first = Math.clamp(left[0], 1, Math.max(1, width / 3));
    return new int[] {first, Math.max(1, width - first - Grid.GAP)};
  }

  private static void widen(int[] widths, List<String> cells) {
    for (int i = 0; i < widths.length; i++) {
      for (String line : cells.get(i).split("\n", -1)) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(line));
      }
    }
  }
}
