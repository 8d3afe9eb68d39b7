package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The first pages of a renderer ask the rules of each element; later ones must look the same.
class CascadeTest {
  private static final int LATER = 6;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "td + td { padding-left: 9mm }",
        "td:first-child { color: #9a4a2f }",
        "tr:nth-child(even) td { background-color: #f4ece2 }",
        "td[title] { font-weight: 700 }",
        "td + td + td { padding-left: 15mm }",
        "td ~ td { padding-left: 5mm }",
        "td:nth-child(3) { color: #9a4a2f }",
        "td:last-child { color: #9a4a2f }",
        "td[title] ~ td { color: #9a4a2f }",
        "#here { padding: 3mm } .x td { color: #9a4a2f }",
        ".x::before { content: 'before ' } td.y::after { content: ' after' }",
        "a:link { color: #9a4a2f }",
        ":lang(nb) { letter-spacing: 0.2em }"
      })
  void laterPagesLookAsTheFirst(String rules) {
    List<byte[]> pages = new ArrayList<>();
    PdfRenderer renderer = new PdfRenderer();
    for (int i = 0; i < LATER; i++) {
      pages.add(renderer.render(page(rules), Images.none()));
    }
    assertThat(pages).allSatisfy(page -> assertThat(page).isEqualTo(pages.getFirst()));
  }

  /// What one page's sheets said is nothing to a page with others.
  @Test
  void sheetsAreKeptApart() {
    PdfRenderer renderer = new PdfRenderer();
    for (int i = 0; i < LATER; i++) {
      for (String rules : List.of("td { padding: 1mm }", "td { padding: 8mm }")) {
        assertThat(renderer.render(page(rules), Images.none()))
            .isEqualTo(new PdfRenderer().render(page(rules), Images.none()));
      }
    }
  }

  private static String page(String rules) {
    return """
    <html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><title>A page</title>
    <style>body { font-family: 'Source Sans 3'; font-size: 12pt }</style><style>%s</style></head>
    <body><table class="x"><tr><td>One</td><td class="y">two</td><td title="t">three</td></tr>
    <tr><td colspan="1" rowspan="1">Four</td><td style="color: #1c4a52">five</td><td id="here">six</td></tr></table>
    <table class="x"><tr><td colspan="3">wide</td></tr></table><table><tr><td>Seven</td><td lang="nb">åtte</td><td><a href="tel:1">nine</a> <a>ten</a></td></tr>
    <tr><td>One</td><td class="y">two</td><td title="t">three</td></tr></table>
    <table class="x"><tr><td>a</td><td>b</td><td>c</td><td>d</td></tr><tr><td>a</td><td>b</td><td>c</td><td
    title="t">d</td></tr><tr><td>a</td><td></td><td>c</td><td lang="nb">d</td></tr><tr><td>a</td><td>b</td></tr>
    </table></body></html>
    """
        .formatted(rules);
  }
}
