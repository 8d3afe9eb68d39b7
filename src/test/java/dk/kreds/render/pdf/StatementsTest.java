package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

  @Test
  void eachRuleStandsByItselfWithoutTheCommentBeforeIt() {
    String css =
        """
        @charset "UTF-8";
        /* a { color: red } */
        a, b > c { color: blue; /* } */ margin: 0 }
        @media print { h1 { margin: 0 } h2 { margin: 1mm } }
        p::before { content: "}{;\\"" } q::after { content: '/* ' }
        @page { margin: 1mm; @bottom-left { content: counter(page) } }
        """;
    assertThat(Statements.of(css))
        .containsExactly(
            "@charset \"UTF-8\";",
            "a, b > c { color: blue; /* } */ margin: 0 }",
            "@media print { h1 { margin: 0 } h2 { margin: 1mm } }",
            "p::before { content: \"}{;\\\"\" }",
            "q::after { content: '/* ' }",
            "@page { margin: 1mm; @bottom-left { content: counter(page) } }");
  }

  /// Nobody can tell where the statements of such a sheet end but whoever reads all of it.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a { color: red",
        "a } b { margin: 0 }",
        "a { margin: 0 } b",
        "a { content: 'open } b { margin: 0 }",
        "a { margin: 0 } /* open b { margin: 0 }",
        "@namespace x 'y'; x|a { margin: 0 }",
        "a { margin: 0 } \\"
      })
  void aSheetThatDoesNotTellIsLeftWhole(String css) {
    assertThat(Statements.of(css)).isIn(List.of(css), List.of("a { margin: 0 }"));
  }

  static Stream<Path> sheets() throws IOException {
    return Files.list(Path.of("templates")).filter(file -> file.toString().endsWith(".css"));
  }

  /// Statement by statement they are what they are as a whole, but for comments between.
  @ParameterizedTest
  @MethodSource("sheets")
  void nothingOfTheBroughtSheetsGetsLost(Path sheet) throws IOException {
    String css = Files.readString(sheet);
    List<String> statements = Statements.of(css);
    assertThat(plain(String.join("", statements))).isEqualTo(plain(css));
    if (css.length() > 200) {
      assertThat(statements).hasSizeGreaterThan(2);
    }
  }

  private static String plain(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", "");
  }
}
