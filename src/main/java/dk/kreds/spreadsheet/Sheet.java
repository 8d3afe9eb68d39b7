package dk.kreds.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A spreadsheet of groups, saved as CSV with commas, semicolons or tabs.
///
/// @param rows those with something in them
/// @param letters what the spreadsheet program calls each column: A, B …
/// @param unknown headings that mean nothing to Kreds
/// @param doubled columns that are there once more than they are read
/// @param guessed whether the letters had to be taken for Windows' own, since they are not UTF-8
/// @param broken the line from which on it cannot be read
public record Sheet(
    List<Row> rows,
    Map<Column, String> letters,
    List<String> unknown,
    List<Doubled> doubled,
    boolean guessed,
    Optional<Long> broken) {
  private static final String SEPARATORS = ";,\t";
  private static final int LETTERS = 26;

  public Sheet {
    rows = List.copyOf(rows);
    letters = Map.copyOf(letters);
    unknown = List.copyOf(unknown);
    doubled = List.copyOf(doubled);
  }

  /// A column whose heading means what one before it means already.
  ///
  /// @param letter of the one that is not read
  public record Doubled(Column column, String letter) {}

  public static Sheet read(byte[] bytes) {
    Letters text = Letters.of(bytes);
    Reading reading = new Reading();
    Optional<Long> broken = Optional.empty();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator(text.text()))
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text.text())) {
      records.forEach(reading::take);
    } catch (CsvParseException damaged) {
      broken = Optional.of(reading.line + 1);
    } catch (IOException memory) {
      throw new UncheckedIOException(memory);
    }
    return new Sheet(
        reading.rows, reading.letters, reading.unknown, reading.doubled, text.guessed(), broken);
  }

  /// The sign that the heading has most of, outside quotes.
  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      char sign = text.charAt(i);
      quoted ^= sign == '"';
      int which = quoted ? -1 : SEPARATORS.indexOf(sign);
      if (which >= 0) {
        counts[which]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }

  private static final class Reading {
    private final List<Row> rows = new ArrayList<>();
    private final Map<Column, String> letters = new EnumMap<>(Column.class);
    private final Map<Integer, Column> columns = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<Doubled> doubled = new ArrayList<>();
    private int number;
    private long line;

    void take(CsvRecord record) {
      line = record.getStartingLineNumber();
      number++;
      if (number == 1) {
        heading(record);
        return;
      }
      Map<Column, String> cells = new EnumMap<>(Column.class);
      for (int i = 0; i < record.getFieldCount(); i++) {
        Column column = columns.get(i);
        if (column != null && !record.getField(i).isBlank()) {
          cells.put(column, record.getField(i).strip());
        }
      }
      if (!cells.isEmpty()) {
        rows.add(new Row(number, cells));
      }
    }

    private void heading(CsvRecord record) {
      for (int i = 0; i < record.getFieldCount(); i++) {
        String heading = record.getField(i).strip();
        Optional<Column> column = Column.called(heading);
        if (column.isPresent()) {
          take(i, column.get());
        } else if (!heading.isEmpty()) {
          unknown.add(heading);
        }
      }
    }

    private void take(int index, Column column) {
      if (letters.putIfAbsent(column, letter(index)) == null) {
        columns.put(index, column);
      } else {
        doubled.add(new Doubled(column, letter(index)));
      }
    }

    private static String letter(int index) {
      String last = String.valueOf((char) ('A' + index % LETTERS));
      return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }
  }
}
