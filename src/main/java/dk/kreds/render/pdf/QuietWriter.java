package dk.kreds.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/// Writes a PDF without looking at the clock or for random numbers.
final class QuietWriter extends PdfWriter {

  private @Nullable PdfOutline part;
  private int before;

  private QuietWriter(PdfDocument document, OutputStream out) {
    super(document, out);
  }

  static QuietWriter of(Document document, OutputStream out) {
    try {
      PdfDocument pdf = new TimelessDocument();
      document.addDocListener(pdf);
      QuietWriter writer = new QuietWriter(pdf, out);
      pdf.addWriter(writer);
      writer.getInfo().put(PdfName.FILEID, new PdfLiteral(FileId.placeholder()));
      return writer;
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The bookmarks that are written from now on stand below this one.
  void outlineBelow(PdfOutline one) {
    part = one;
  }

  /// The pages that are written from now on are of a document of their own.
  ///
  /// @param pages how many come before it
  void begin(int pages) {
    before = pages;
  }

  /// openpdf-html asks for the first page where it does not find what a bookmark leads to; that of
  /// the document is meant.
  @Override
  public PdfIndirectReference getPageReference(int page) {
    return super.getPageReference(page == 1 ? before + 1 : page);
  }

  /// The next page that is written is this one of the whole, counted from 1.
  void turnTo(int page) {
    currentPageNumber = page;
  }

  /// OpenPDF asks for this where it notes what is on a page, and for the other number where it says
  /// which page that was.
  @Override
  public int getPageNumber() {
    return getCurrentPageNumber();
  }

  /// Puts the pages that were written last before all others, to which references lead already.
  ///
  /// @param pages how many of them
  /// @param all how many there are
  void putFirst(int pages, int all) {
    reorderPages(IntStream.range(0, all).map(i -> (i + all - pages) % all + 1).toArray());
    turnTo(all + 1);
  }

  /// The first page of the whole, be it written or not.
  PdfIndirectReference firstPage() {
    return super.getPageReference(1);
  }

  PdfOutline wholeOutline() {
    return super.getRootOutline();
  }

  @Override
  public PdfOutline getRootOutline() {
    return part == null ? super.getRootOutline() : part;
  }

  /// OpenPDF takes a given identity from the information dictionary, where it does not belong.
  @Override
  public PdfIndirectObject addToBody(PdfObject object, boolean inStream) throws IOException {
    if (!(object instanceof PdfDocument.PdfInfo given)) {
      return super.addToBody(object, inStream);
    }
    PdfDictionary info = new PdfDictionary();
    info.putAll(given);
    info.remove(PdfName.FILEID);
    return super.addToBody(info, inStream);
  }

  private static final class TimelessDocument extends PdfDocument {

    @Override
    public boolean addCreationDate() {
      return true;
    }

    @Override
    public boolean addProducer() {
      return true;
    }
  }
}
