package dk.kreds.render.pdf;

import java.awt.Point;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.newtable.TableBox;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Text;

/// Watches each text as it is painted: whether it is wider than its box, off the page, or over
/// another.
final class FitCheck {

  // in points: less than this is rounding
  private static final double TOLERANCE = 0.8;

  private final float dotsPerPoint;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> beyond = new ArrayList<>();
  private final Set<Text> painted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Text, Room> tight = new IdentityHashMap<>();

  private @Nullable Piece firstTight;

  FitCheck(float dotsPerPoint) {
    this.dotsPerPoint = dotsPerPoint;
  }

  /// @param text as much of a text node as is in one line
  /// @param page counted from 1
  /// @param ink where it is on the page, in points, from capitals' height to baseline
  /// @param line the box of its line
  private record Piece(String text, int page, Rectangle2D ink, Object line) {}

  /// A page's number, counted from 1, and its size in points.
  record Paper(int number, double width, double height) {}

  /// What a text that is too wide has.
  record Room(FontChoice font, float width) {}

  /// @return whether it is where it will stay; a text that is too wide for its box will not
  boolean painted(
      RenderingContext c, InlineText text, Paper paper, Rectangle2D ink, FontChoice font) {
    Text node = text.getTextNode();
    if (node != null) {
      painted.add(node);
    }
    String shown = Glue.without(text.getSubstring());
    if (shown.isBlank()) {
      return true;
    }
    Piece piece = new Piece(shown.strip(), paper.number(), ink, Boxes.of(text).getLineBox());
    pieces.add(piece);
    if (isOff(paper, ink) || isHidden(c, text)) {
      beyond.add(piece);
    }
    float room = room(text);
    if (room == Float.MAX_VALUE) {
      return true;
    }
    if (node != null && !Nowrap.applies(Boxes.style(Boxes.of(text)))) {
      tight.put(node, new Room(font, room));
    } else if (isWiderThanItsBox(text)) {
      throw new TextTooLong(piece.text(), paper.number());
    }
    // in a table that is too wide, what stands beside it may give way
    firstTight = firstTight == null ? piece : firstTight;
    return false;
  }

  boolean hasBeenPainted(Text node) {
    return painted.contains(node);
  }

  /// The texts with a word that is too wide, and how wide it may be.
  IdentityHashMap<Text, Room> tight() {
    return tight;
  }

  /// @throws TextTooLong if there are any, naming the first that was painted
  void refuseTight() {
    if (firstTight != null) {
      throw new TextTooLong(firstTight.text(), firstTight.page());
    }
  }

  // how much room there would be, where it is not enough
  private float room(InlineText text) {
    BlockBox block = Boxes.block(Boxes.of(text));
    float room = isWiderThanItsBox(text) ? block.getContentWidth() : Float.MAX_VALUE;
    for (Box box = block; box != null; box = box.getParent()) {
      if (box instanceof TableBox table) {
        Box around = Boxes.container(table);
        if (overflow(around, rightOf(table))) {
          room = Math.min(room, (float) around.getContentWidth() / columns(table));
        }
      }
    }
    return room;
  }

  private boolean isWiderThanItsBox(InlineText text) {
    InlineLayoutBox inline = Boxes.of(text);
    return overflow(Boxes.block(inline), inline.getAbsX() + text.getX() + text.getWidth());
  }

  private static boolean isHidden(RenderingContext c, InlineText text) {
    InlineLayoutBox inline = Boxes.of(text);
    Point foot = new Point(inline.getAbsX() + text.getX(), inline.getAbsY() + inline.getBaseline());
    for (Box box = Boxes.block(inline); box != null; box = box.getParent()) {
      if (!Boxes.style(box).isOverflowVisible() && !box.getPaintingPaddingEdge(c).contains(foot)) {
        return true;
      }
    }
    return false;
  }

  private static int columns(TableBox table) {
    return Math.max(1, table.numEffCols());
  }

  private static float rightOf(Box box) {
    return box.getAbsX() + box.getWidth();
  }

  private boolean overflow(Box container, float right) {
    // a box without any width shows what is in it beside it, as a line of a form may
    float edge = container.getAbsX() + container.getTx() + container.getContentWidth();
    return right - edge > TOLERANCE * dotsPerPoint;
  }

  private static boolean isOff(Paper paper, Rectangle2D ink) {
    return ink.getMinX() < -TOLERANCE
        || ink.getMaxX() > paper.width() + TOLERANCE
        || ink.getMinY() < -TOLERANCE
        || ink.getMaxY() > paper.height() + TOLERANCE;
  }

  /// @throws TextTooLong if a text is too wide, off the page or over another one
  void verify() {
    refuseTight();
    if (!beyond.isEmpty()) {
      throw new TextTooLong(beyond.getFirst().text(), beyond.getFirst().page());
    }
    for (int i = 0; i < pieces.size(); i++) {
      // only as far as the page goes: they come in the order of painting
      for (int j = i + 1; j < pieces.size() && pieces.get(j).page() == pieces.get(i).page(); j++) {
        if (overlap(pieces.get(i), pieces.get(j))) {
          throw new TextTooLong(pieces.get(j).text(), pieces.get(j).page());
        }
      }
    }
  }

  private static boolean overlap(Piece a, Piece b) {
    if (!a.ink().intersects(b.ink())) {
      return false;
    }
    Rectangle2D both = a.ink().createIntersection(b.ink());
    return both.getWidth() > TOLERANCE
        && both.getHeight() > TOLERANCE
        && !a.line().equals(b.line());
  }
}
