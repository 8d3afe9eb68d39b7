package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

/// What belongs to the document rather than to a page of it.
class DocumentTest {

  @Test
  void titleLanguageAuthorAndSubject() throws IOException {
    byte[] pdf = Pages.RENDERER.render(Pages.sample("flyer.xhtml"), Images.none());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      var info = document.getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo("Du er ikke den eneste");
      assertThat(info.getAuthor()).isEqualTo("Foreningen Fællesbordet i Vejen");
      assertThat(info.getSubject()).isEqualTo("En gruppe for pårørende");
      assertThat(info.getProducer()).isEqualTo("Kreds");
      assertThat(info.getCreationDate()).isNull();
    }
  }

  @Test
  void bookmarksAreTheFirstTwoLevelsOfHeadings() throws IOException {
    byte[] pdf =
        Pages.pdf(
            "<h1>A<b>bc</b>.</h1><h2>Ab</h2><h3>Abc</h3><h1"
                + " data-pdf-bookmark='none'>B</h1><h1>C</h1>");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(titles(document.getDocumentCatalog().getDocumentOutline()))
          .containsExactly("Abc.", "> Ab", "C");
    }
  }

  private static List<String> titles(PDOutlineNode node) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      titles(item).forEach(t -> titles.add("> " + t));
    }
    return titles;
  }

  @Test
  void linksSayWhereTheyLead() throws IOException {
    byte[] pdf =
        Pages.pdf(
            "p { width: 50mm }",
            "<p>Se <a href='https://example.org/a'>siden om gruppen, som er lang</a> og <a"
                + " href='#x'>her</a></p><h2 id='x' style='page-break-before: always'>X</h2>");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      assertThat(page.getAnnotations())
          .extracting(PDAnnotation::getContents)
          .containsExactly("siden om gruppen, som er lang", "her");
      PDAnnotationLink outside = (PDAnnotationLink) page.getAnnotations().getFirst();
      // over two lines: two areas
      assertThat(outside.getQuadPoints()).hasSize(16);
      PDAnnotationLink inside = (PDAnnotationLink) page.getAnnotations().getLast();
      assertThat(inside.getCOSObject().getItem(COSName.DEST)).isNotNull();
    }
  }

  @Test
  void anotherLanguageInTheText() throws IOException {
    byte[] pdf =
        Pages.pdf("<p>Vi siger <span lang='en'>peer group</span>.</p><p lang='nb'>hei</p>");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(languages(document.getDocumentCatalog().getStructureTreeRoot()))
          .containsExactly("Span en", "P nb");
    }
  }

  private static List<String> languages(PDStructureNode node) {
    List<String> found = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement e) {
        if (e.getLanguage() != null) {
          found.add(e.getStructureType() + " " + e.getLanguage());
        }
        found.addAll(languages(e));
      }
    }
    return found;
  }
}
