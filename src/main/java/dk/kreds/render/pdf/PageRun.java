package dk.kreds.render.pdf;

import dk.kreds.render.pdf.FitCheck.Room;
import dk.kreds.render.pdf.StructNode.Branch;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openpdf.context.StyleReference;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.ITextFontContext;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The printing of one page: layout, then paint. None of openpdf-html's parts can be used twice.
final class PageRun {

  private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
  private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
  private static final float DOTS_PER_MILLIMETRE = DOTS_PER_POINT * 72 / 25.4f;

  private final Stylesheets stylesheets;
  private final FitCheck fit = new FitCheck(DOTS_PER_POINT);
  private final Canvas canvas = new Canvas(DOTS_PER_POINT, fit);
  private final PageHandler handler = new PageHandler();
  private final UserAgent agent;
  private final ITextRenderer renderer;

  PageRun(Typefaces typefaces, Stylesheets stylesheets, Images images, Rasters rasters) {
    this.stylesheets = stylesheets;
    Pieces pieces = new Pieces();
    FontShelf fonts = new FontShelf(typefaces);
    Pictures pictures = new Pictures(canvas, images, rasters, DOTS_PER_PIXEL, fonts);
    agent = new UserAgent(canvas, DOTS_PER_PIXEL, pictures);
    renderer =
        new ITextRenderer(
            DOTS_PER_POINT, DOTS_PER_PIXEL, canvas, agent, fonts, pictures, new Measure(pieces));
    context().setLineBreakingStrategy(new LineBreaks(pieces));
  }

  /// Reads stylesheets for a later page.
  void readAhead(List<String> sheets) {
    stylesheets.readAhead(agent, sheets);
  }

  /// Prints it into a PDF, if everything in it fits.
  ///
  /// @param into where it belongs in the structure of the whole
  void run(Document page, Press press, Branch into) {
    stylesheets.with(
        agent,
        styles -> {
          print(page, press, into, styles);
          return into;
        });
  }

  /// How large its pages are, without painting them.
  List<PaperSize> measure(Document page) {
    return stylesheets.with(
        agent,
        styles -> {
          layOut(page, styles);
          RenderingContext context =
              context()
                  .newRenderingContextInstance(
                      canvas, new ITextFontContext(), Boxes.layer(root()), 0);
          return Boxes.layer(root()).getPages().stream().map(one -> size(one, context)).toList();
        });
  }

  private static PaperSize size(PageBox page, RenderingContext context) {
    return new PaperSize(
        Math.round(page.getWidth(context) / DOTS_PER_MILLIMETRE),
        Math.round(page.getHeight(context) / DOTS_PER_MILLIMETRE));
  }

  private void layOut(Document page, StyleReference styles) {
    context().setCss(styles);
    Closeness.apply(
        body(page),
        () -> {
          renderer.setDocument(page, null, handler);
          renderer.layout();
          return Boxes.layer(root()).getPages().size();
        });
  }

  /// The texts with words that are too wide for where they are.
  IdentityHashMap<Text, Room> tight() {
    return fit.tight();
  }

  /// @throws TextTooLong if there are any
  void refuseTight() {
    fit.refuseTight();
  }

  private void print(Document page, Press press, Branch into, StyleReference styles) {
    layOut(page, styles);
    handler.startPainting();
    PageTree tree = PageTreeBuilder.build(into, body(page), context()::getStyle);
    BlockBox root = root();
    Columns columns = Columns.of(page);
    int before = press.pages();
    Function<Box, Place> place =
        box -> Places.of(root, context(), press.writer(), columns, before, box);
    canvas.prepare(
        tree,
        new Marks(press.elements()),
        new LinkAreas(
            press.writer(), press.elements(), id -> destination(id, place, press).destination()),
        new MarkerPlaces(root));
    press.print(canvas, root, renderer, page);
    if (press.isBook()) {
      ids().forEach((id, box) -> press.remember(id, place.apply(box)));
    }
    agent.throwFailure();
    if (fit.tight().isEmpty()) {
      verify(tree);
    }
  }

  private void verify(PageTree tree) {
    fit.verify();
    for (Node source : tree.sources()) {
      if (source instanceof Text text && isLost(text)) {
        throw new TextTooLong(
            Glue.without(text.getData()).strip(), Boxes.layer(root()).getPages().size());
      }
    }
  }

  // painted on no page at all: it is beyond the edges of all of them
  private boolean isLost(Text text) {
    return !fit.hasBeenPainted(text)
        && !text.getData().isBlank()
        && text.getParentNode() instanceof Element parent
        && context().getStyle(parent).isVisible();
  }

  private SharedContext context() {
    return renderer.getSharedContext();
  }

  private static Element body(Document page) {
    return Dom.elements(page.getDocumentElement()).stream()
        .filter(e -> e.getNodeName().equals("body"))
        .findFirst()
        .orElseThrow(() -> new MalformedPage("the page has no <body>"));
  }

  private BlockBox root() {
    BlockBox root = renderer.getRootBox();
    if (root == null) {
      throw new IllegalStateException("nothing has been laid out");
    }
    return root;
  }

  private Map<String, Box> ids() {
    Map<String, Box> ids = context().getIdMap();
    return ids == null ? Map.of() : ids;
  }

  private Place destination(String id, Function<Box, Place> place, Press press) {
    return Optional.ofNullable(context().getBoxById(id))
        .map(place)
        .or(() -> press.place(id))
        .orElseThrow(() -> new MalformedPage("link to #%s, which is not there".formatted(id)));
  }
}
