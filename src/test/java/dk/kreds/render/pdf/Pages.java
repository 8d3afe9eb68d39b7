package dk.kreds.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Pages to try a renderer on, and what can be read off the result.
final class Pages {

  static final PdfRenderer RENDERER = new PdfRenderer();

  private Pages() {}

  /// A page of A5 with this in its body.
  static String page(String style, String body) {
    return """
    <html xmlns="http://www.w3.org/1999/xhtml" lang="da"><head><title>Prøve</title>
    <style>@page { size: A5; margin: 15mm } body { font-size: 12pt } %s</style></head>
    <body>%s</body></html>
    """
        .formatted(style, body);
  }

  static byte[] pdf(String body) {
    return pdf("", body);
  }

  static byte[] pdf(String style, String body) {
    return RENDERER.render(page(style, body), Pages::images);
  }

  static String sample(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /// The pictures that the samples use.
  static Optional<byte[]> images(String src) {
    return switch (src) {
      case "logo" -> Optional.of(bytes("logo.png"));
      case "drawing.svg" -> Optional.of(bytes("drawing.svg"));
      default -> Optional.empty();
    };
  }

  static byte[] bytes(String name) {
    try (var in = Pages.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All text, by lines as they are on the page.
  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
