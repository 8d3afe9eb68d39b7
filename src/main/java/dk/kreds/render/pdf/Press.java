package dk.kreds.render.pdf;

import dk.kreds.render.pdf.StructNode.Branch;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.layout.Layer.PagedMode;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.ITextFontContext;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.render.BlockBox;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/// Paints pages that have been laid out into a PDF, one document or several after each other. Does
/// what [ITextRenderer#createPDF] does, which leaves no way around OpenPDF's own writer: that one
/// asks for the date and for random numbers, and both take longer than a page.
final class Press {

  private static final PagedMode PRINT = PagedMode.PAGED_MODE_PRINT;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final Document document = new Document(new Rectangle(0, 0), 0, 0, 0, 0);
  private final QuietWriter writer = QuietWriter.of(document, out);
  private final StructWriter elements = new StructWriter(writer);
  private Optional<String> chapter = Optional.empty();
  private int pages;

  Press() {
    Archive.beforeOpening(writer);
  }

  QuietWriter writer() {
    return writer;
  }

  StructWriter elements() {
    return elements;
  }

  /// How many there are so far.
  int pages() {
    return pages;
  }

  /// What is printed next stands below a bookmark of this name.
  void chapter(String title) {
    chapter = Optional.of(title);
  }

  private void addBookmark(String title) {
    PdfDestination begin = new PdfDestination(PdfDestination.FIT);
    begin.addPage(writer.getPageReference(pages + 1));
    writer.outlineBelow(new PdfOutline(writer.wholeOutline(), begin, title));
  }

  /// An empty page like the last one, so that what follows begins on a new sheet.
  void blank() {
    document.newPage();
    writer.setPageEmpty(false);
    pages++;
  }

  /// @param page the XHTML, for the bookmarks
  void print(Canvas canvas, BlockBox root, ITextRenderer renderer, org.w3c.dom.Document page) {
    new Sheets(canvas, root, renderer).print(page);
  }

  /// @param root of the structure of all that has been printed
  byte[] close(Branch root, Metadata metadata) {
    elements.finish(root);
    Archive.describe(writer, metadata);
    document.close();
    return out.toByteArray();
  }

  /// Those of one document.
  private final class Sheets {
    private final Canvas canvas;
    private final BlockBox root;
    private final RenderingContext context;
    private final float dotsPerPoint;

    Sheets(Canvas canvas, BlockBox root, ITextRenderer renderer) {
      this.canvas = canvas;
      this.root = root;
      this.dotsPerPoint = renderer.getDotsPerPoint();
      SharedContext shared = renderer.getSharedContext();
      ITextFontContext fonts = new ITextFontContext();
      shared.getTextRenderer().setup(fonts);
      context = shared.newRenderingContextInstance(canvas, fonts, Boxes.layer(root), 0);
    }

    void print(org.w3c.dom.Document page) {
      List<PageBox> all = Boxes.layer(root).getPages();
      begin(size(all.getFirst()));
      writer.begin(pages); // what came before is written now
      chapter.ifPresent(Press.this::addBookmark); // there is an outline once the PDF is open
      canvas.setRoot(root);
      canvas.setStartPageNo(pages);
      canvas.start(page);
      canvas.setWriter(writer);
      Boxes.layer(root).assignPagePaintingPositions(context, PRINT);
      context.setPageCount(all.size());
      LooseBoxes loose = new LooseBoxes(root);
      for (int i = 0; i < all.size(); i++) {
        if (i > 0) {
          begin(size(all.get(i)));
        }
        context.setPage(i, all.get(i));
        loose.keepFor(all.get(i), context);
        canvas.initializePage(writer.getDirectContent(), size(all.get(i)).getHeight());
        paint(all.get(i));
        canvas.finishPage();
      }
      canvas.finish(context, root);
      pages += all.size();
    }

    private void begin(Rectangle size) {
      document.setPageSize(size);
      if (document.isOpen()) {
        document.newPage();
      } else {
        document.open();
      }
    }

    private void paint(PageBox page) {
      page.paintBackground(context, 0, PRINT);
      page.paintMarginAreas(context, 0, PRINT);
      page.paintBorder(context, 0, PRINT);
      canvas.startContent(context);
      int left = page.getMarginBorderPadding(context, Edge.LEFT);
      int top = page.getMarginBorderPadding(context, Edge.TOP) - page.getPaintingTop();
      canvas.translate(left, top);
      Boxes.layer(root).paint(context);
      canvas.translate(-left, -top);
      canvas.setClip(null);
    }

    private Rectangle size(PageBox page) {
      return new Rectangle(
          page.getWidth(context) / dotsPerPoint, page.getHeight(context) / dotsPerPoint);
    }
  }
}
