package dk.kreds.render.table;

import dk.kreds.document.Table;
import dk.kreds.document.Table.Column;
import dk.kreds.render.plain.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table as comma-separated values (RFC 4180), headings first.
public final class Csv {
  private final Dialect dialect;
  private final StringBuilder text = new StringBuilder();

  private Csv(Dialect dialect) {
    this.dialect = dialect;
  }

  /// For whom the file is.
  public enum Dialect {
    /// For people, and the default: a double click opens it right in a Danish or Norwegian
    /// spreadsheet, which wants a semicolon and a byte order mark, and no cell becomes a formula.
    SPREADSHEET(';', "\uFEFF"),
    /// For programs: comma, no mark, every cell as it is.
    EXACT(',', "");

    private final char separator;
    private final String mark;

    Dialect(char separator, String mark) {
      this.separator = separator;
      this.mark = mark;
    }
  }

  public static byte[] render(Table table) {
    return render(table, Dialect.SPREADSHEET);
  }

  public static byte[] render(Table table, Dialect dialect) {
    Csv csv = new Csv(dialect);
    csv.text.append(dialect.mark);
    csv.line(table.columns().stream().map(c -> csv.harmless(c.heading())).toList());
    for (List<String> row : table.rows()) {
      csv.row(table.columns(), row);
    }
    return csv.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void row(List<Column> columns, List<String> row) {
    String[] cells = new String[row.size()];
    for (int i = 0; i < cells.length; i++) {
      String cell = row.get(i);
      boolean number = columns.get(i).numeric() && Numbers.isNumber(cell);
      cells[i] = number ? Numbers.withAsciiMinus(cell) : harmless(cell);
    }
    line(List.of(cells));
  }

  private void line(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.append(dialect.separator);
      }
      cell(cells.get(i), cells.size() == 1);
    }
    text.append("\r\n");
  }

  private void cell(String cell, boolean alone) {
    // An empty line is no row to most readers, hence the quotes around a lone empty cell.
    if (needsQuotes(cell) || (alone && cell.isEmpty())) {
      text.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      text.append(cell);
    }
  }

  // Both separators, so that a spreadsheet that expects the other one still does not split a cell.
  private static boolean needsQuotes(String cell) {
    return cell.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\t')
        || cell.startsWith(" ")
        || cell.endsWith(" ");
  }

  // A spreadsheet takes these for the start of a formula, which could send the table away.
  private String harmless(String cell) {
    String plain = PlainText.of(cell);
    if (dialect == Dialect.EXACT || plain.isEmpty() || Numbers.isNumber(plain)) {
      return plain;
    }
    return switch (plain.charAt(0)) {
      case '=', '+', '-', '@', '\t', '\n', '＝', '＋', '－', '＠' -> "'" + plain;
      default -> plain;
    };
  }
}
