package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.css.sheet.Stylesheet;
import org.openpdf.css.sheet.StylesheetInfo.Origin;

class StatementTest {
  private static final Set<String> PRESENT = Set.of("hero", "large-print");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { margin: 0 }",
        ".hero { margin: 0 }",
        "div.hero > p:first-child { margin: 0 }",
        ".large-print .hero h1 { margin: 0 }",
        ".nowhere p, .hero p { margin: 0 }",
        "p, .nowhere p { margin: 0 }",
        // in all these a dot may mean something else
        "p[title='a.b'] { margin: 0 }",
        "/* v1.2 */ p { margin: 0 }",
        "p:not(.nowhere) { margin: 0 }",
        ".h\\65ro { margin: 0 }",
        "@media print { .nowhere { margin: 0 } }",
        "@page :first { margin: 0 }"
      })
  void mayConcernThePage(String css) {
    assertThat(concerns(css)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".nowhere { margin: 0 }",
        ".hero.nowhere { margin: 0 }",
        ".large .hero { margin: 0 }",
        ".Hero p { margin: 0 }",
        ".nowhere p, p.neither::before { margin: 0 }",
        ".hero .nowhere-at-all_1 { margin: 0 }"
      })
  void isAboutOtherPages(String css) {
    assertThat(concerns(css)).isFalse();
  }

  @Test
  void whatHasNoBracketMayBeAboutAnything() {
    assertThat(concerns("@charset \"UTF-8\";")).isTrue();
  }

  private static boolean concerns(String css) {
    return Statement.of(css, new Stylesheet("", Origin.AUTHOR)).concerns(PRESENT);
  }
}
