package dk.kreds.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void marksThePlaceBeneathTheLine() {
    assertThat(lines("a: b\n  every: third thursday\n", 2, 10, 14))
        .containsExactly("    2 │   every: third thursday", "      │          ^^^^^^^^^^^^^^");
  }

  @Test
  void keepsTheGutterWideForLongFiles() {
    assertThat(lines("\n".repeat(123_455) + "a: b", 123_456, 4, 1))
        .containsExactly("123456 │ a: b", "       │    ^");
  }

  @Test
  void showsTabsAsSpacesAndMarksThemWhole() {
    assertThat(lines("\tname: x", 1, 1, 1)).containsExactly("    1 │     name: x", "      │ ^^^^");
    assertThat(lines("\tname: x", 1, 2, 4))
        .containsExactly("    1 │     name: x", "      │     ^^^^");
  }

  @Test
  void countsWideAndCombiningCharactersByTheirCells() {
    assertThat(lines("日本 x", 1, 4, 1)).containsExactly("    1 │ 日本 x", "      │      ^");
    assertThat(lines("😀 x", 1, 3, 1)).containsExactly("    1 │ 😀 x", "      │    ^");
    assertThat(lines("a\u030A x", 1, 4, 1)).containsExactly("    1 │ a\u030A x", "      │   ^");
  }

  @Test
  void showsNoCharacterThatATerminalWouldObey() {
    assertThat(lines("a\u001B[31m\u202Eb\u200B", 1, 2, 1))
        .containsExactly("    1 │ a·[31m·b·", "      │  ^");
  }

  @Test
  void cutsALongLineAroundThePlace() {
    String line = "x".repeat(500) + "HERE" + "y".repeat(500);

    List<String> shown = lines(line, 1, 501, 4);

    assertThat(shown.getFirst()).hasSize(100).contains("…xx", "HERE", "yy…");
    assertThat(shown.getLast().indexOf("^^^^")).isEqualTo(shown.getFirst().indexOf("HERE"));
  }

  @Test
  void cutsNothingLeftOfAPlaceAtTheBeginningOrRightOfOneAtTheEnd() {
    String line = "x".repeat(500);

    assertThat(lines(line, 1, 1, 1).getFirst()).startsWith("    1 │ xx").endsWith("x…");
    assertThat(lines(line, 1, 501, 1).getFirst()).contains("│ …x").endsWith("x");
    assertThat(lines(line, 1, 501, 1).getLast()).endsWith(" ^");
    assertThat(lines(line, 1, 1, 500).getLast()).hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void marksBehindTheLineAtItsEnd() {
    assertThat(lines("name:\r\nkind: x", 1, 6, 1))
        .containsExactly("    1 │ name:", "      │      ^");
    assertThat(lines("name:\rkind: x", 2, 1, 4).getFirst()).isEqualTo("    2 │ kind: x");
  }

  @Test
  void masksTheLineBeforeAnythingIsShown() {
    UnaryOperator<String> mask = line -> line.replace("Karen Holm", "••••• ••••");
    Position position = new Position("group.yaml", 1, 19, 1);

    assertThat(Excerpt.of("name: Karen Holm: x", position, mask).orElseThrow().lines())
        .containsExactly("    1 │ name: ••••• ••••: x", "      │                   ^");
  }

  @Test
  void bearsAMaskThatChangesTheLength() {
    Position position = new Position("group.yaml", 1, 19, 5);

    assertThat(Excerpt.of("name: Karen Holm: x", position, line -> "").orElseThrow().lines())
        .containsExactly("    1 │", "      │ ^");
  }

  @Test
  void hasNothingToShowOfAWholeFileOrOutsideIt() {
    UnaryOperator<String> mask = UnaryOperator.identity();

    assertThat(Excerpt.of("a: b", Position.whole("group.yaml"), mask)).isEmpty();
    assertThat(Excerpt.of("a: b", new Position("group.yaml", 2, 1, 1), mask)).isEmpty();
  }

  @Test
  void leavesOutTheByteOrderMark() {
    assertThat(lines("\uFEFFname: x", 1, 1, 4)).containsExactly("    1 │ name: x", "      │ ^^^^");
  }

  @Test
  void canBeColoured() {
    Excerpt.Paint paint =
        new Excerpt.Paint() {
          @Override
          public String gutter(String text) {
            return "<" + text + ">";
          }

          @Override
          public String mark(String carets) {
            return "{" + carets + "}";
          }
        };
    Position position = new Position("group.yaml", 1, 3, 2);

    assertThat(Excerpt.of("a bc", position, UnaryOperator.identity()).orElseThrow().lines(paint))
        .containsExactly("<    1 │ >a bc", "<      │ >  {^^}");
  }

  private static List<String> lines(String source, int line, int column, int length) {
    Position position = new Position("group.yaml", line, column, length);
    return Excerpt.of(source, position, UnaryOperator.identity()).orElseThrow().lines();
  }
}
