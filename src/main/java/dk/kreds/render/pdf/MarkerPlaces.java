package dk.kreds.render.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.LineBox;
import org.openpdf.render.MarkerData;
import org.w3c.dom.Element;

/// Which list item the number belongs to that is being painted: the layout only says where it is
/// painted.
final class MarkerPlaces {

  private final Map<Long, Element> items = new HashMap<>();

  MarkerPlaces(Box root) {
    collect(root);
  }

  Optional<Element> at(float x, float y) {
    return Optional.ofNullable(items.get(key((int) x, (int) y)));
  }

  private void collect(Box box) {
    if (box instanceof BlockBox block && block.getMarkerData() != null) {
      note(block, block.getMarkerData());
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      collect(box.getChild(i));
    }
    if (box instanceof LineBox line) {
      // floats, and what is placed absolutely
      line.getNonFlowContent().forEach(this::collect);
    } else if (box instanceof InlineLayoutBox inline) {
      inline.getInlineChildren().forEach(this::collectInline);
    }
  }

  private void collectInline(Object child) {
    if (child instanceof Box box) {
      collect(box);
    }
  }

  private void note(BlockBox block, MarkerData marker) {
    Element element = block.getElement();
    LineBox line = marker.getReferenceLine();
    if (element == null || line == null || marker.getTextMarker() == null) {
      return;
    }
    int x = line.getAbsX() - marker.getTextMarker().getLayoutWidth();
    items.put(key(x, line.getAbsY() + marker.getStructMetrics().getBaseline()), element);
  }

  private static long key(int x, int y) {
    return (long) x << Integer.SIZE | y;
  }
}
