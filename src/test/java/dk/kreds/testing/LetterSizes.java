package dk.kreds.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// How large the letters of a PDF are, as another program measures them.
public final class LetterSizes extends PDFTextStripper {
  private double smallest = Double.MAX_VALUE;

  private LetterSizes() {}

  /// In points.
  public static double smallest(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      LetterSizes sizes = new LetterSizes();
      sizes.writeText(document, new StringWriter());
      return sizes.smallest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (!text.getUnicode().isBlank()) {
      // the size "in points" that PDFBox tells is cut off after the point
      smallest = Math.min(smallest, text.getTextMatrix().getScalingFactorY());
    }
    super.processTextPosition(text);
  }
}
