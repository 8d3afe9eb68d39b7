package dk.kreds.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/// What can be read off a PDF by another program.
///
/// @param pages the text of each page, in the order in which it is read
/// @param outline the bookmarks, those below another indented
/// @param looseFonts fonts that are used and not embedded
public record Pdf(
    String title,
    String language,
    List<String> pages,
    List<String> outline,
    List<String> fonts,
    List<String> looseFonts) {

  public static Pdf read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> fonts = new ArrayList<>();
      List<String> loose = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        fonts(page.getResources(), fonts, loose);
      }
      List<String> outline = new ArrayList<>();
      if (document.getDocumentCatalog().getDocumentOutline() != null) {
        outline(document.getDocumentCatalog().getDocumentOutline().children(), "", outline);
      }
      return new Pdf(
          Optional.ofNullable(document.getDocumentInformation().getTitle()).orElse(""),
          Optional.ofNullable(document.getDocumentCatalog().getLanguage()).orElse(""),
          texts(document),
          outline,
          fonts.stream().distinct().toList(),
          loose);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All text on one line: where a line is broken does not matter to what is told.
  public String text() {
    return oneLine(String.join(" ", pages));
  }

  public static String oneLine(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static List<String> texts(PDDocument document) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      texts.add(stripper.getText(document).strip());
    }
    return texts;
  }

  private static void fonts(PDResources resources, List<String> fonts, List<String> loose)
      throws IOException {
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      fonts.add(font.getName());
      if (!font.isEmbedded()) {
        loose.add(font.getName());
      }
    }
  }

  private static void outline(Iterable<PDOutlineItem> items, String indent, List<String> outline) {
    for (PDOutlineItem item : items) {
      outline.add(indent + item.getTitle());
      outline(item.children(), indent + "  ", outline);
    }
  }
}
