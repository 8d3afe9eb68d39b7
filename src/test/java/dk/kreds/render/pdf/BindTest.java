package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Pdf;
import dk.kreds.testing.Vera;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Several documents in one PDF.
class BindTest {
  private static final String LONG = "<p>Et afsnit, der står her.</p>".repeat(60);

  private static final List<Leaflet> LEAFLETS =
      List.of(
          leaflet(
              "Opslag", "A4", "<h2>Hvor</h2><p><a href=\"#b\">Se næste</a></p><p id=\"b\">Her</p>"),
          leaflet(
              "Kalender",
              "A4",
              "<h2 id=\"a\">Datoer</h2>"
                  + LONG
                  + "<p><a href=\"#z\">Slut</a></p><p id=\"z\">Z</p>"),
          leaflet("Kort", "A5 landscape", "<ul><li>Et</li><li>To</li></ul>"));

  @Test
  void isAccessibleAndLasts() {
    assertThat(Vera.failures(bound(false))).isEmpty();
    assertThat(Vera.failures(bound(true))).isEmpty();
    assertThat(bound(true)).isEqualTo(bound(true));
  }

  @Test
  void hasABookmarkForEachDocumentAndItsOwnBelow() {
    Pdf pdf = Pdf.read(bound(false));
    assertThat(pdf.title()).isEqualTo("Til væggen");
    assertThat(pdf.outline())
        .containsExactly(
            "Opslag",
            "  Opslag",
            "    Hvor",
            "Kalender",
            "  Kalender",
            "    Datoer",
            "Kort",
            "  Kort");
  }

  /// Bookmarks, links and what is read aloud lead to the pages where the documents are now.
  @Test
  void leadsToThePagesOfTheWhole() throws Exception {
    byte[] bytes = bound(true);
    Pdf pdf = Pdf.read(bytes);
    assertThat(pdf.pages().get(0)).contains("Opslag");
    assertThat(pdf.pages().get(1)).isEmpty();
    assertThat(pdf.pages().get(2)).contains("Kalender");
    int kort = pdf.pages().size() - 1;
    assertThat(pdf.pages().get(kort)).contains("Kort");
    assertThat(kort % 2).isZero();
    try (var document = org.apache.pdfbox.Loader.loadPDF(bytes)) {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      List<Integer> pages = new java.util.ArrayList<>();
      for (var item : outline.children()) {
        pages.add(document.getPages().indexOf(item.findDestinationPage(document)));
        for (var own : item.children()) {
          pages.add(document.getPages().indexOf(own.findDestinationPage(document)));
        }
      }
      assertThat(pages).containsExactly(0, 0, 2, 2, kort, kort);
      var slut = document.getPage(kort - 2).getAnnotations();
      assertThat(document.getPage(0).getAnnotations()).hasSize(1);
    }
    assertThat(ReadAloud.lines(bytes)).anyMatch(line -> line.contains("Datoer"));
  }

  private static byte[] bound(boolean duplex) {
    return new PdfRenderer()
        .bind(new Binding("Til væggen", "da", duplex), LEAFLETS, java.util.Optional.empty());
  }

  private static Leaflet leaflet(String title, String size, String body) {
    return new Leaflet(
        title,
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="da"><head><title>%s</title>
        <style>@page { size: %s; margin: 20mm; @bottom-left { content: counter(page) } }
        body { font: 14pt 'Source Sans 3' }</style></head><body><h1>%s</h1>%s</body></html>
        """
            .formatted(title, size, title, body),
        Images.none());
  }
}
