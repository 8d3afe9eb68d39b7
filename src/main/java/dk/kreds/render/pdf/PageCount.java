package dk.kreds.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.PdfReader;

/// How many pages a PDF has.
public final class PageCount {
  private PageCount() {}

  /// @param pdf one that Kreds has made
  public static int of(byte[] pdf) {
    try (PdfReader reader = new PdfReader(pdf)) {
      return reader.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
