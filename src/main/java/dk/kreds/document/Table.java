package dk.kreds.document;

import java.util.List;

/// Rows under headings. Rendered to CSV (headings and rows alone) and to plain text (with title,
/// aligned).
///
/// @param rows as long as the headings each
public record Table(String title, List<Column> columns, List<List<String>> rows)
    implements Document {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("a row is not as long as the headings");
    }
  }

  /// @param numeric whether the cells are numbers, which stand to the right
  public record Column(String heading, boolean numeric) {}
}
