package dk.kreds.render.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Table;
import dk.kreds.document.Table.Column;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTableTest {
  private static final Table BUDGET =
      new Table(
          "Budget 2027",
          List.of(new Column("Post", false), new Column("Beløb", true), new Column("Note", false)),
          List.of(
              List.of("Leje af lokale", "1.200,00", "Betales forud"),
              List.of("Kaffe", "-85,50", ""),
              List.of("Åse Ørsted", "0", "中文 👩‍👩‍👧 e\u0301")));

  @Test
  void looksLikeThis() {
    assertThat(PlainTable.render(BUDGET))
        .isEqualTo(
            """
            Budget 2027

            Post               Beløb  Note
            --------------  --------  -------------
            Leje af lokale  1.200,00  Betales forud
            Kaffe             -85,50
            Åse Ørsted             0  中文 👩‍👩‍👧 e\u0301
            """);
  }

  @Test
  void wrapsTheWidestColumnAndNoNumber() {
    assertThat(PlainTable.render(BUDGET, 34))
        .isEqualTo(
            """
            Budget 2027

            Post            Beløb  Note
            -----------  --------  -----------
            Leje af      1.200,00  Betales
            lokale                 forud
            Kaffe          -85,50
            Åse Ørsted          0  中文 👩‍👩‍👧 e\u0301
            """);
  }

  @Test
  void becomesAListWhereThereIsNoRoom() {
    assertThat(PlainTable.render(BUDGET, 24))
        .isEqualTo(
            """
            Budget 2027

            Post   Leje af lokale
            Beløb  1.200,00
            Note   Betales forud

            Post   Kaffe
            Beløb  -85,50
            Note

            Post   Åse Ørsted
            Beløb  0
            Note   中文 👩‍👩‍👧 e\u0301
            """);
  }

  @Test
  void hasHeadingsWithoutRows() {
    Table empty = new Table("", List.of(new Column("Navn", false)), List.of());
    assertThat(PlainTable.render(empty)).isEqualTo("Navn\n----\n");
  }

  @Test
  void cannotBeLedAstrayByACell() {
    Table table =
        new Table(
            "T\u001B]0;x\u0007",
            List.of(new Column("A", false), new Column("B", false)),
            List.of(List.of("a\tb\u001B[2J", "to\r\nlinjer")));
    assertThat(PlainTable.render(table))
        .isEqualTo("T]0;x\n\nA       B\n------  ------\na b[2J  to\n        linjer\n");
  }

  static List<Integer> seeds() {
    return IntStream.range(0, 300).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesNothingAndStaysInsideItsWidth(int seed) {
    Random random = new Random(seed);
    int width = 20 + random.nextInt(80);
    String[] cells = {cell(random), cell(random), cell(random)};
    Table table =
        new Table(
            "Titel",
            List.of(new Column("En", false), new Column("To", false), new Column("Tre", false)),
            List.of(List.of(cells)));
    String text = PlainTable.render(table, width);
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width))
        .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    assertThat(ink(text)).isEqualTo(ink("TitelEnToTre" + String.join("", cells)));
  }

  // Cells side by side come line by line, so their characters are compared, not the order.
  private static List<Integer> ink(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != '-')
        .sorted()
        .boxed()
        .toList();
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      String[] pieces = {"ord", "å", " ", " ", "\n", "中", "langtsammensatord", "e\u0301", "🫶🏽"};
      cell.append(pieces[random.nextInt(pieces.length)]);
    }
    return cell.toString();
  }
}
