package dk.kreds.render.table;

import dk.kreds.document.Table;
import dk.kreds.document.Table.Column;
import dk.kreds.render.plain.PlainText;
import java.util.List;

/// A table as plain text: title, headings, aligned columns. Long cells are wrapped, never cut;
/// where the columns have no room side by side, each row becomes a little list of its own.
public final class PlainTable {
  /// What fits a terminal, a mail and a sheet of paper.
  public static final int WIDTH = 80;

  private PlainTable() {}

  public static String render(Table table) {
    return render(table, WIDTH);
  }

  public static String render(Table table, int width) {
    List<String> headings = table.columns().stream().map(c -> oneKind(c.heading())).toList();
    List<List<String>> rows =
        table.rows().stream().map(r -> r.stream().map(PlainTable::oneKind).toList()).toList();
    StringBuilder out = new StringBuilder();
    title(oneKind(table.title()), width, out);
    int[] widths = Widths.natural(headings, rows);
    int[] least = Widths.least(widths, table.columns(), rows);
    if (Widths.fit(widths, least, width)) {
      Grid grid = new Grid(widths, right(table.columns()), out);
      grid.row(headings);
      grid.rule();
      rows.forEach(grid::row);
    } else {
      lists(headings, rows, width, out);
    }
    return out.toString();
  }

  private static void title(String title, int width, StringBuilder out) {
    if (!title.isBlank()) {
      Wrapping.wrap(title, width).forEach(line -> out.append(line).append('\n'));
      out.append('\n');
    }
  }

  private static void lists(
      List<String> headings, List<List<String>> rows, int width, StringBuilder out) {
    Grid grid = new Grid(Widths.pair(headings, width), new boolean[2], out);
    String between = "";
    for (List<String> row : rows) {
      out.append(between);
      between = "\n";
      for (int i = 0; i < headings.size(); i++) {
        grid.row(List.of(headings.get(i), row.get(i)));
      }
    }
  }

  private static boolean[] right(List<Column> columns) {
    boolean[] right = new boolean[columns.size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = columns.get(i).numeric();
    }
    return right;
  }

  // A tab has no width of its own.
  private static String oneKind(String text) {
    return PlainText.of(text).replace('\t', ' ');
  }
}
