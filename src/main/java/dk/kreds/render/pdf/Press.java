package dk.kreds.render.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
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

/// Paints pages that have been laid out into a PDF. Does what [ITextRenderer#createPDF] does, which
/// leaves no way around OpenPDF's own writer: that one asks for the date and for random numbers,
/// and both take longer than a page.
final class Press {

  private static final PagedMode PRINT = PagedMode.PAGED_MODE_PRINT;

  private final Canvas canvas;
  private final BlockBox root;
  private final RenderingContext context;
  private final float dotsPerPoint;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final Document document = new Document(new Rectangle(0, 0), 0, 0, 0, 0);
  private final QuietWriter writer;

  Press(Canvas canvas, BlockBox root, ITextRenderer renderer) {
    this.canvas = canvas;
    this.root = root;
    this.dotsPerPoint = renderer.getDotsPerPoint();
    SharedContext shared = renderer.getSharedContext();
    ITextFontContext fonts = new ITextFontContext();
    shared.getTextRenderer().setup(fonts);
    context = shared.newRenderingContextInstance(canvas, fonts, Boxes.layer(root), 0);
    writer = QuietWriter.of(document, out);
  }

  QuietWriter writer() {
    return writer;
  }

  /// @param page the XHTML, for the bookmarks
  /// @param beforeClosing what is written when all pages are there
  byte[] print(org.w3c.dom.Document page, Runnable beforeClosing) {
    List<PageBox> pages = Boxes.layer(root).getPages();
    document.setPageSize(size(pages.getFirst()));
    document.open();
    canvas.setRoot(root);
    canvas.start(page);
    canvas.setWriter(writer);
    Boxes.layer(root).assignPagePaintingPositions(context, PRINT);
    context.setPageCount(pages.size());
    LooseBoxes loose = new LooseBoxes(root);
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        document.setPageSize(size(pages.get(i)));
        document.newPage();
      }
      context.setPage(i, pages.get(i));
      loose.keepFor(pages.get(i), context);
      canvas.initializePage(writer.getDirectContent(), size(pages.get(i)).getHeight());
      paint(pages.get(i));
      canvas.finishPage();
    }
    canvas.finish(context, root);
    beforeClosing.run();
    document.close();
    return out.toByteArray();
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
