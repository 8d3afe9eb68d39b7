package dk.kreds.render.pdf;

import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/// Walks through a drawing and paints it with a pen.
final class SvgPainter {

  // a drawing that uses itself
  private static final int DEPTH = 40;

  private final SvgPen pen;
  private final SvgSheet sheet;
  private final Element svg;
  private final Map<String, Element> ids = new HashMap<>();

  SvgPainter(SvgPen pen, SvgSheet sheet, Element svg) {
    this.pen = pen;
    this.sheet = sheet;
    this.svg = svg;
    collect(svg);
  }

  void paint(AffineTransform place) {
    SvgStyle style = SvgStyle.initial().with(sheet.properties(svg), pen.current());
    children(svg, place, style, 0);
  }

  private void children(Element parent, AffineTransform place, SvgStyle style, int depth) {
    for (Element child : Dom.elements(parent)) {
      element(child, place, style, depth + 1);
    }
  }

  private void element(Element e, AffineTransform outer, SvgStyle inherited, int depth) {
    if (depth > DEPTH) {
      throw new IllegalArgumentException("elements nested too deep");
    }
    String name = e.getLocalName();
    if (isSilent(name)) {
      return;
    }
    SvgStyle style = inherited.with(sheet.properties(e), pen.current());
    AffineTransform place = outer;
    if (e.hasAttribute("transform")) {
      place = new AffineTransform(outer);
      place.concatenate(SvgTransform.parse(e.getAttribute("transform")));
    }
    if (!style.visible()) {
      return;
    }
    switch (name) {
      case "g", "a", "switch" -> children(e, place, style, depth);
      case "use" -> use(e, place, style, depth);
      case "text" ->
          pen.text(Dom.text(e), SvgShapes.number(e, "x"), SvgShapes.number(e, "y"), place, style);
      default -> {
        AffineTransform here = place;
        SvgShapes.of(e)
            .ifPresentOrElse(
                shape -> pen.paint(shape, here, style),
                () -> {
                  throw new IllegalArgumentException("<%s>".formatted(name));
                });
      }
    }
  }

  private void use(Element e, AffineTransform place, SvgStyle style, int depth) {
    String href = e.hasAttribute("href") ? e.getAttribute("href") : e.getAttribute("xlink:href");
    Element target = ids.get(href.startsWith("#") ? href.substring(1) : href);
    if (target == null) {
      throw new IllegalArgumentException("use of \"%s\"".formatted(href));
    }
    AffineTransform moved = new AffineTransform(place);
    moved.translate(SvgShapes.number(e, "x"), SvgShapes.number(e, "y"));
    if (target.getLocalName().equals("symbol")) {
      children(target, moved, style, depth + 1);
    } else {
      element(target, moved, style, depth + 1);
    }
  }

  private void collect(Element e) {
    if (e.hasAttribute("id")) {
      ids.put(e.getAttribute("id"), e);
    }
    Dom.elements(e).forEach(this::collect);
  }

  // described, defined for later, or for the drawing program
  private static boolean isSilent(String name) {
    return switch (name) {
      case "title", "desc", "metadata", "defs", "symbol", "style", "namedview" -> true;
      default -> false;
    };
  }
}
