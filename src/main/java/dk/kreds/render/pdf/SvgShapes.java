package dk.kreds.render.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Optional;
import org.w3c.dom.Element;

/// The outlines of SVG's shapes.
final class SvgShapes {

  // how far the control points of a quarter circle are from its ends
  private static final float QUARTER = 0.5522848f;

  private SvgShapes() {}

  /// @return empty for an element that is no shape
  static Optional<Path2D.Float> of(Element e) {
    return switch (e.getLocalName()) {
      case "path" -> Optional.of(SvgPath.parse(e.getAttribute("d")));
      case "rect" -> Optional.of(rectangle(e));
      case "circle" -> Optional.of(ellipse(e, number(e, "r"), number(e, "r")));
      case "ellipse" -> Optional.of(ellipse(e, number(e, "rx"), number(e, "ry")));
      case "line" -> Optional.of(line(e));
      case "polyline" -> Optional.of(polygon(e, false));
      case "polygon" -> Optional.of(polygon(e, true));
      default -> Optional.empty();
    };
  }

  static float number(Element e, String attribute) {
    return e.hasAttribute(attribute) ? SvgLength.parse(e.getAttribute(attribute)) : 0;
  }

  private static Path2D.Float line(Element e) {
    Path2D.Float path = new Path2D.Float();
    path.moveTo(number(e, "x1"), number(e, "y1"));
    path.lineTo(number(e, "x2"), number(e, "y2"));
    return path;
  }

  private static Path2D.Float polygon(Element e, boolean closed) {
    Path2D.Float path = new Path2D.Float();
    SvgNumbers points = new SvgNumbers(e.getAttribute("points"));
    for (boolean first = true; points.hasMore(); first = false) {
      float x = points.next();
      float y = points.next();
      if (first) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    if (closed && path.getCurrentPoint() != null) {
      path.closePath();
    }
    return path;
  }

  private static Path2D.Float ellipse(Element e, float rx, float ry) {
    float cx = number(e, "cx");
    float cy = number(e, "cy");
    return rounded(cx - rx, cy - ry, 2 * rx, 2 * ry, rx, ry);
  }

  private static Path2D.Float rectangle(Element e) {
    float width = number(e, "width");
    float height = number(e, "height");
    float rx = number(e, e.hasAttribute("rx") ? "rx" : "ry");
    float ry = number(e, e.hasAttribute("ry") ? "ry" : "rx");
    return rounded(
        number(e, "x"),
        number(e, "y"),
        width,
        height,
        Math.min(rx, width / 2),
        Math.min(ry, height / 2));
  }

  private static Path2D.Float rounded(float x, float y, float w, float h, float rx, float ry) {
    Path2D.Float path = new Path2D.Float();
    if (rx == 0 || ry == 0) {
      path.moveTo(x, y);
      path.lineTo(x + w, y);
      path.lineTo(x + w, y + h);
      path.lineTo(x, y + h);
      path.closePath();
      return path;
    }
    float kx = rx * (1 - QUARTER);
    float ky = ry * (1 - QUARTER);
    path.moveTo(x + rx, y);
    side(path, x + w - rx, y);
    path.curveTo(x + w - kx, y, x + w, y + ky, x + w, y + ry);
    side(path, x + w, y + h - ry);
    path.curveTo(x + w, y + h - ky, x + w - kx, y + h, x + w - rx, y + h);
    side(path, x + rx, y + h);
    path.curveTo(x + kx, y + h, x, y + h - ky, x, y + h - ry);
    side(path, x, y + ry);
    path.curveTo(x, y + ky, x + kx, y, x + rx, y);
    path.closePath();
    return path;
  }

  // a circle has none
  private static void side(Path2D path, float x, float y) {
    if (!path.getCurrentPoint().equals(new Point2D.Float(x, y))) {
      path.lineTo(x, y);
    }
  }
}
