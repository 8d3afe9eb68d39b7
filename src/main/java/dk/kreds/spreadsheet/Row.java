package dk.kreds.spreadsheet;

import java.util.Map;
import java.util.Optional;

/// One row of a spreadsheet.
///
/// @param number as the spreadsheet counts them: 1 is the heading
/// @param cells those that are not empty
public record Row(int number, Map<Column, String> cells) {
  public Row {
    cells = Map.copyOf(cells);
  }

  public Optional<String> cell(Column column) {
    return Optional.ofNullable(cells.get(column));
  }
}
