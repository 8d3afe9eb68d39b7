package dk.kreds.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.css.style.CssContext;
import org.openpdf.layout.Layer;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.FloatedBoxData;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.LineBox;
import org.openpdf.render.PageBox;

/// What floats and what is placed by itself. openpdf-html paints all of it on every page and lets
/// the edge of the paper hide what belongs elsewhere: a document twice as long takes four times as
/// long, and four times the room. Here a page is given its own and its neighbours'.
final class LooseBoxes {
  private final Layer root;
  private final List<Placed<Layer>> layers = new ArrayList<>();
  private final List<Placed<BlockBox>> floats = new ArrayList<>();
  private List<Layer> layersHere = new ArrayList<>();
  private List<BlockBox> floatsHere = new ArrayList<>();

  LooseBoxes(Box page) {
    root = Boxes.layer(page);
    for (Layer layer : List.copyOf(root.getChildren())) {
      if (!layer.containsFixedContent()) {
        layers.add(new Placed<>(layer, span(layer)));
        layersHere.add(layer);
      }
    }
    findFloats(page);
  }

  /// From the top to the bottom of something and all that is in it, down all pages, in dots.
  private record Span(int top, int bottom) {
    Span and(Span other) {
      return new Span(Math.min(top, other.top), Math.max(bottom, other.bottom));
    }
  }

  private record Placed<T>(T what, Span span) {
    boolean isNear(int top, int bottom) {
      return span.bottom >= top && span.top <= bottom;
    }
  }

  /// Leaves only what may be seen on a page.
  void keepFor(PageBox page, CssContext context) {
    int height = page.getHeight(context);
    int top = page.getTop() - height;
    int bottom = page.getBottom() + height;
    layersHere.forEach(Layer::detach);
    layersHere = near(layers, top, bottom);
    layersHere.forEach(root::addChild);
    floatsHere.forEach(root::removeFloat);
    floatsHere = near(floats, top, bottom);
    floatsHere.forEach(root::addFloat);
  }

  private static <T> List<T> near(List<Placed<T>> all, int top, int bottom) {
    return all.stream().filter(it -> it.isNear(top, bottom)).map(Placed::what).toList();
  }

  private static Span span(Layer layer) {
    Span span = span(layer.getMaster());
    for (Layer child : layer.getChildren()) {
      span = span.and(span(child));
    }
    return span;
  }

  private static Span span(Box box) {
    Span span = new Span(box.getAbsY(), box.getAbsY() + box.getHeight());
    for (Box inside : inside(box)) {
      span = span.and(span(inside));
    }
    return span;
  }

  private void findFloats(Box box) {
    if (box instanceof BlockBox block && isFloatOfThePage(block)) {
      floats.add(new Placed<>(block, span(block)));
      floatsHere.add(block);
    }
    inside(box).forEach(this::findFloats);
  }

  private boolean isFloatOfThePage(BlockBox block) {
    FloatedBoxData data = block.getFloatedBoxData();
    return data != null && root.equals(data.getDrawingLayer());
  }

  private static List<Box> inside(Box box) {
    List<Box> inside = new ArrayList<>();
    for (int i = 0; i < box.getChildCount(); i++) {
      inside.add(box.getChild(i));
    }
    if (box instanceof LineBox line) {
      inside.addAll(line.getNonFlowContent());
    } else if (box instanceof InlineLayoutBox inline) {
      inline
          .getInlineChildren()
          .forEach(child -> {
            if (child instanceof Box one) {
              inside.add(one);
            }
          });
    }
    return inside;
  }
}
