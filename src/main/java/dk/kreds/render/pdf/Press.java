package dk.kreds.render.pdf;

import dk.kreds.render.pdf.StructNode.Branch;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  private final Map<String, Place> places = new HashMap<>();
  private Optional<String> chapter = Optional.empty();
  private boolean isBook;
  private int pages;
  private int pagesInAll;

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
    begin.addPage(isBook ? writer.firstPage() : writer.getPageReference(pages + 1));
    writer.outlineBelow(new PdfOutline(writer.wholeOutline(), begin, title));
    chapter = Optional.empty();
  }

  /// Pages are numbered through all documents, below one bookmark, and the first are printed last.
  ///
  /// @param first how many those are
  /// @param title of the bookmark
  void leaveFirst(int first, String title) {
    isBook = true;
    pages = first;
    chapter(title);
    writer.setLinearPageMode(); // or pages could not be put into another order
    writer.turnTo(first + 1);
  }

  /// What is printed from now on are the first pages.
  void turnToFirst() {
    document.newPage();
    pagesInAll = pages;
    pages = 0;
    writer.turnTo(1);
  }

  /// Where something with an id is that has been printed.
  Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /// Remembers where it is, for links in what is printed later.
  void remember(String id, Place place) {
    places.put(id, place);
  }

  boolean isBook() {
    return isBook;
  }

  /// On which page of the whole each id is, counted from 1.
  Map<String, Integer> pagesOfIds() {
    Map<String, Integer> numbers = new TreeMap<>();
    places.forEach((id, place) -> numbers.put(id, place.page()));
    return numbers;
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

  /// Where there are pages that come first and were printed last.
  byte[] closeBook(Branch root, Metadata metadata) {
    document.newPage();
    writer.putFirst(pages, pagesInAll);
    return close(root, metadata);
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
      int number = isBook ? pages + 1 : 0; // 0: each document counts its own
      context = shared.newRenderingContextInstance(canvas, fonts, Boxes.layer(root), number);
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
      Columns columns = Columns.of(page);
      LooseBoxes loose = new LooseBoxes(root);
      for (int i = 0; i < all.size(); i++) {
        if (columns.isFirst(i)) {
          turn(all.get(columns.page(i)), columns.page(i));
        }
        context.setPage(i, all.get(i));
        loose.keepFor(all.get(i), context);
        paint(all.get(i), columns.shift(i, root, all.get(i), context));
        if (columns.isLast(i) || i == all.size() - 1) {
          canvas.finishPage();
        }
      }
      canvas.finish(context, root);
      pages += columns.page(all.size() - 1) + 1;
    }

    /// Begins a page with what is on its margins.
    private void turn(PageBox page, int number) {
      if (number > 0) {
        begin(size(page));
      }
      context.setPage(number, page);
      canvas.initializePage(writer.getDirectContent(), size(page).getHeight());
      page.paintBackground(context, 0, PRINT);
      page.paintMarginAreas(context, 0, PRINT);
      page.paintBorder(context, 0, PRINT);
    }

    private void begin(Rectangle size) {
      document.setPageSize(size);
      if (document.isOpen()) {
        document.newPage();
      } else {
        document.open();
      }
    }

    private void paint(PageBox page, int shift) {
      canvas.startContent(context);
      int left = page.getMarginBorderPadding(context, Edge.LEFT) + shift;
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
