package dk.kreds.render.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Table;
import dk.kreds.document.Table.Column;
import dk.kreds.render.plain.PlainText;
import dk.kreds.render.table.Csv.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static final String[] PIECES = {
    "\"", ";", ",", "\r\n", "\n", "=", "-", " ", "\t", "\u0000", "æ", "🫶🏽", "a", "1", "'",
    "\uD83D"
  };

  private static Table table(boolean numeric, String... cells) {
    List<List<String>> rows = new ArrayList<>();
    for (String cell : cells) {
      rows.add(List.of("Leje", cell));
    }
    return new Table(
        "Budget", List.of(new Column("Post", false), new Column("Beløb; kr.", numeric)), rows);
  }

  private static String text(Table table, Dialect dialect) {
    return new String(Csv.render(table, dialect), StandardCharsets.UTF_8);
  }

  @Test
  void opensInADanishSpreadsheet() {
    byte[] csv = Csv.render(table(true, "1.200,50", "-300"));
    assertThat(new String(csv, StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFPost;\"Beløb; kr.\"\r\nLeje;\"1.200,50\"\r\nLeje;-300\r\n");
  }

  @Test
  void isPlainToAProgram() {
    assertThat(text(table(true, "1200.50", "=1+1"), Dialect.EXACT))
        .isEqualTo("Post,\"Beløb; kr.\"\r\nLeje,1200.50\r\nLeje,=1+1\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "\u0000=1",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://x\";\"y\")"
      })
  void makesNoFormula(String cell) {
    String plain = PlainText.of(cell);
    assertThat(parse(text(table(false, cell), Dialect.SPREADSHEET), ';').get(1).get(1))
        .isEqualTo("'" + plain);
    assertThat(parse(text(table(false, cell), Dialect.EXACT), ',').get(1).get(1)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+45 20 30 40 50", "-20", "+4520304050", "-1.200,50"})
  void leavesAnHonestValueAsItIs(String cell) {
    assertThat(parse(text(table(false, cell), Dialect.SPREADSHEET), ';').get(1).get(1))
        .isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-2+3", "-", "+", "-1e5", "-A1", "=1", "- ", "--1", "-١"})
  void makesNoFormulaOfWhatIsNoNumberEither(String cell) {
    assertThat(parse(text(table(true, cell), Dialect.SPREADSHEET), ';').get(1).get(1))
        .isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @CsvSource({
    "-300,-300",
    "-0.5,-0.5",
    "'-1.200,50','-1.200,50'",
    "+3,+3",
    "-40 %,-40 %",
    "\u2212300,-300",
    "-1\u00A0200,-1\u00A0200"
  })
  void leavesNegativeNumbersNumbers(String cell, String expected) {
    for (Dialect dialect : Dialect.values()) {
      char separator = dialect == Dialect.EXACT ? ',' : ';';
      assertThat(parse(text(table(true, cell), dialect), separator).get(1).get(1))
          .isEqualTo(expected);
    }
  }

  @Test
  void guardsHeadings() {
    Table table = new Table("T", List.of(new Column("=A1", true)), List.of());
    assertThat(text(table, Dialect.SPREADSHEET)).isEqualTo("\uFEFF'=A1\r\n");
  }

  @Test
  void keepsARowOfOneEmptyCell() {
    Table table = new Table("T", List.of(new Column("Navn", false)), List.of(List.of("")));
    assertThat(text(table, Dialect.EXACT)).isEqualTo("Navn\r\n\"\"\r\n");
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void comesBackAsItWas(Dialect dialect) {
    char separator = dialect == Dialect.EXACT ? ',' : ';';
    for (int seed = 0; seed < 2000; seed++) {
      String cell = random(seed);
      String read = parse(text(table(false, cell), dialect), separator).get(1).get(1);
      String plain = PlainText.of(cell);
      boolean guarded = dialect == Dialect.SPREADSHEET && plain.matches("(?s)[=+@\t\n-].*");
      assertThat(read).as("seed %s", seed).isEqualTo(guarded ? "'" + plain : plain);
    }
  }

  private static String random(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /// RFC 4180 to the letter: quotes only around a whole cell, lines end in CRLF.
  private static List<List<String>> parse(String csv, char separator) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int i = csv.startsWith("\uFEFF") ? 1 : 0;
    while (i < csv.length()) {
      StringBuilder cell = new StringBuilder();
      if (csv.charAt(i) == '"') {
        i++;
        while (csv.charAt(i) != '"' || csv.charAt(i + 1) == '"') {
          i += csv.charAt(i) == '"' ? 1 : 0;
          cell.append(csv.charAt(i++));
        }
        i++;
      } else {
        while (csv.charAt(i) != separator && csv.charAt(i) != '\r') {
          assertThat(csv.charAt(i)).isNotIn('"', '\n');
          cell.append(csv.charAt(i++));
        }
      }
      row.add(cell.toString());
      if (csv.charAt(i) == separator) {
        i++;
      } else {
        assertThat(csv.substring(i, i + 2)).isEqualTo("\r\n");
        i += 2;
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    return rows;
  }
}
