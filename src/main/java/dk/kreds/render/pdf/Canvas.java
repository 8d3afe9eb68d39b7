package dk.kreds.render.pdf;

import dk.kreds.colour.Colour;
import dk.kreds.render.pdf.FitCheck.Paper;
import dk.kreds.render.pdf.StructNode.Leaf;
import dk.kreds.render.pdf.StructNode.Role;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.parser.FSColor;
import org.openpdf.css.parser.FSRGBColor;
import org.openpdf.extend.FSImage;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.render.FSFont;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Node;

/// Paints a page. Text and pictures are marked with their place in the structure; all else is an
/// artifact.
final class Canvas extends ITextOutputDevice {

  private static final Shape NOTHING = new Path2D.Float();

  private final float dotsPerPoint;
  private @Nullable PageTree tree;
  private @Nullable Marks marks;
  private @Nullable LinkAreas links;
  private @Nullable MarkerPlaces markers;
  private final FitCheck fit;
  private final ContrastCheck contrast = new ContrastCheck();
  private Colour colour = Colour.BLACK;
  private @Nullable FontChoice font;
  private @Nullable RenderingContext context;
  // what is being painted; null for artifacts
  private @Nullable Leaf target;
  private boolean drawingText;
  private boolean blankAfter;
  private boolean inContent;
  private int page = -1;
  private float pageHeight;
  private float opacity = 1;

  Canvas(float dotsPerPoint, FitCheck fit) {
    super(dotsPerPoint);
    this.dotsPerPoint = dotsPerPoint;
    this.fit = fit;
  }

  void prepare(PageTree structure, Marks marking, LinkAreas areas, MarkerPlaces places) {
    tree = structure;
    marks = marking;
    links = areas;
    markers = places;
  }

  float pageHeight() {
    return pageHeight;
  }

  @Override
  public void initializePage(PdfContentByte content, float height) {
    super.initializePage(content, height);
    page++;
    pageHeight = height;
    contrast.nextPage();
    inContent = false;
    marks().startPage(content, page, pageReference());
  }

  @Override
  public void finishPage() {
    marks().close();
    links().endPage(pageReference());
    super.finishPage();
  }

  /// The page that is being painted. Others may come before those of this document.
  private PdfIndirectReference pageReference() {
    return writer().getPageReference(getStartPageNo() + page + 1);
  }

  @Override
  public void drawText(RenderingContext c, InlineText text) {
    InlineLayoutBox box = Boxes.of(text);
    if (isOnOtherPage(box.getAbsY() + box.getBaseline())) {
      return;
    }
    Optional<Leaf> leaf = box.isContainedInMarginBox() ? Optional.empty() : leaf(text);
    target = leaf.filter(l -> !isRepeated(l)).orElse(null);
    drawingText = true;
    blankAfter = isFollowedByBlank(text);
    super.drawText(c, text);
    drawingText = false;
    blankAfter = false;
    if (font != null) {
      double width = Boxes.page(c).getWidth(c) / dotsPerPoint;
      Paper paper = new Paper(page + 1, width, pageHeight);
      Rectangle2D ink = ground().ink(text, font);
      if (fit.painted(c, text, paper, ink, font)) {
        contrast.written(text.getSubstring(), ink, colour, opacity);
      }
    }
    if (target != null) {
      tree().link(target).ifPresent(link -> links().add(link, ground().area(c, text)));
    }
    target = null;
  }

  // a blank at the end of a line is not painted, but must be there to be read aloud
  private static boolean isFollowedByBlank(InlineText text) {
    String all = text.getMasterText();
    int end = text.getEnd();
    return end < all.length()
        ? all.charAt(end) == ' ' || all.charAt(end) == '\n'
        : text.getTextNode() != null && Dom.isBeforeBreak(text.getTextNode());
  }

  private Optional<Leaf> leaf(InlineText text) {
    Node node = text.getTextNode();
    return node != null ? tree().of(node) : Generated.leaf(tree(), Boxes.of(text));
  }

  // a table's head is read where the table begins, and only seen on the pages after it
  private boolean isRepeated(Leaf leaf) {
    return !leaf.marks().isEmpty()
        && leaf.marks().getFirst().page() != page
        && PageTree.ancestor(leaf, Role.T_HEAD).isPresent();
  }

  @Override
  public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
    if (font == null || text.isEmpty() || isOnOtherPage(y)) {
      return;
    }
    if (!drawingText && inContent) {
      target = markers().at(x, y).flatMap(e -> tree().marker(e)).orElse(null);
    }
    mark();
    // leaves the colour set, and nothing painted
    super.fill(NOTHING);
    AffineTransform at = new AffineTransform(getTransform());
    at.translate(x, y);
    float px = (float) at.getTranslateX();
    float py = pageHeight - (float) at.getTranslateY();
    String written = blankAfter ? text + " " : text;
    GlyphPainter.paint(getCurrentPage(), font, dotsPerPoint, written, px, py, info);
    if (!drawingText) {
      target = null;
    }
  }

  // a line's box may reach a little over the edge of its page, and is then given to both pages
  private boolean isOnOtherPage(float baseline) {
    RenderingContext c = context;
    if (!inContent || c == null) {
      return false;
    }
    PageBox here = Boxes.page(c);
    int number = c.getPageNo();
    boolean isLast = number == c.getPageCount() - 1;
    return (number > 0 && baseline <= here.getTop()) || (!isLast && baseline > here.getBottom());
  }

  @Override
  public void setFont(FSFont chosen) {
    super.setFont(chosen);
    font = (FontChoice) chosen;
  }

  @Override
  public void paintReplacedElement(RenderingContext c, BlockBox box) {
    Optional<Leaf> leaf = box.isContainedInMarginBox() ? Optional.empty() : figure(box);
    target = leaf.orElse(null);
    mark();
    super.paintReplacedElement(c, box);
    if (target != null) {
      Rectangle bounds = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), c);
      org.openpdf.text.Rectangle area = ground().area(bounds);
      if (target.parent().attributes().isEmpty()) {
        target.parent().attribute(Attributes.box(new PdfRectangle(area)));
      }
      tree().link(target).ifPresent(link -> links().add(link, area));
    }
    target = null;
  }

  private Optional<Leaf> figure(BlockBox box) {
    return Optional.ofNullable(box.getElement()).flatMap(e -> tree().of(e));
  }

  @Override
  public void draw(Shape shape) {
    mark();
    super.draw(shape);
  }

  @Override
  public void setColor(FSColor chosen) {
    super.setColor(chosen);
    if (chosen instanceof FSRGBColor rgb) {
      colour = new Colour(rgb.getRed(), rgb.getGreen(), rgb.getBlue());
    }
  }

  @Override
  public void fill(Shape shape) {
    mark();
    contrast.filled(ground().points(shape.getBounds2D()), colour, opacity);
    super.fill(shape);
  }

  /// A list's bullet. What openpdf-html takes for its size is half as much again as it should be.
  @Override
  public void fillOval(int x, int y, int width, int height) {
    int less = width / 8;
    super.fillOval(x + less, y + less, width - 2 * less, height - 2 * less);
  }

  @Override
  public void drawImage(FSImage image, int x, int y) {
    mark();
    super.drawImage(image, x, y);
  }

  /// Margin boxes are painted, now comes what flows through the pages. It is cut off at the page's
  /// margins, but bands of colour may go on to the paper's edge: at the sides everywhere, at the
  /// top of the first page and at the foot of the last.
  void startContent(RenderingContext c) {
    context = c;
    inContent = true;
    PageBox here = Boxes.page(c);
    Rectangle content = here.getPrintClippingBounds(c);
    int top = c.getPageNo() == 0 ? 0 : content.y;
    boolean isLast = c.getPageNo() == c.getPageCount() - 1;
    int bottom = isLast ? here.getHeight(c) : content.y + content.height;
    clip(new Rectangle(0, top, here.getWidth(c), bottom - top));
  }

  @Override
  public void clip(Shape shape) {
    marks().close();
    super.clip(shape);
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    marks().close();
    if (shape == null) {
      unclip();
    } else {
      super.setClip(shape);
    }
    // the state that was restored is opaque, and the superclass does not know
    if (opacity != 1) {
      setOpacity(1);
    }
  }

  // the superclass takes null for "no clip", but does not say so
  @SuppressWarnings("NullAway")
  private void unclip() {
    super.setClip(null);
  }

  @Override
  public void setOpacity(float value) {
    super.setOpacity(value);
    opacity = value;
  }

  private void mark() {
    if (target == null) {
      marks().artifact();
    } else {
      marks().content(target);
    }
  }

  private Ground ground() {
    return new Ground(getTransform(), pageHeight, dotsPerPoint);
  }

  private PdfWriter writer() {
    return given(getWriter());
  }

  private PageTree tree() {
    return given(tree);
  }

  private Marks marks() {
    return given(marks);
  }

  private LinkAreas links() {
    return given(links);
  }

  private MarkerPlaces markers() {
    return given(markers);
  }

  private static <T> T given(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("the canvas is not prepared");
    }
    return part;
  }
}
