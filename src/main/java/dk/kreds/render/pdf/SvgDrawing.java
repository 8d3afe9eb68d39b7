package dk.kreds.render.pdf;

import java.awt.geom.AffineTransform;
import org.w3c.dom.Element;

/// A drawing as vectors: what our own templates and simple logos are made of. What it cannot draw,
/// it refuses.
final class SvgDrawing {

  private static final float DEFAULT_WIDTH = 300;
  private static final float DEFAULT_HEIGHT = 150;

  private final Element svg;
  private final float[] viewBox;
  private final float width;
  private final float height;

  /// @throws IllegalArgumentException naming what it does not know
  SvgDrawing(Element svg) {
    this.svg = svg;
    float[] box = viewBox(svg);
    float w = size(svg, "width");
    float h = size(svg, "height");
    if (box.length == 0) {
      width = w > 0 ? w : DEFAULT_WIDTH;
      height = h > 0 ? h : DEFAULT_HEIGHT;
      viewBox = new float[] {0, 0, width, height};
    } else {
      viewBox = box;
      width = w > 0 ? w : h > 0 ? h * box[2] / box[3] : box[2];
      height = h > 0 ? h : width * box[3] / box[2];
    }
  }

  /// In CSS pixels.
  float width() {
    return width;
  }

  float height() {
    return height;
  }

  /// @param x left edge in points
  /// @param y upper edge, with y growing upwards as PDF has it
  void paint(SvgPen pen, float x, float y, float w, float h) {
    float sx = w / viewBox[2];
    float sy = h / viewBox[3];
    if (!svg.getAttribute("preserveAspectRatio").equals("none")) {
      sx = Math.min(sx, sy);
      sy = sx;
    }
    AffineTransform place =
        new AffineTransform(
            sx,
            0,
            0,
            -sy,
            x + (w - sx * viewBox[2]) / 2 - sx * viewBox[0],
            y - (h - sy * viewBox[3]) / 2 + sy * viewBox[1]);
    SvgSheet sheet = new SvgSheet(svg);
    pen.begin();
    new SvgPainter(pen, sheet, svg).paint(place);
    pen.end();
  }

  private static float[] viewBox(Element svg) {
    if (!svg.hasAttribute("viewBox")) {
      return new float[0];
    }
    SvgNumbers in = new SvgNumbers(svg.getAttribute("viewBox"));
    float[] box = {in.next(), in.next(), in.next(), in.next()};
    if (box[2] <= 0 || box[3] <= 0) {
      throw new IllegalArgumentException("viewBox \"%s\"".formatted(svg.getAttribute("viewBox")));
    }
    return box;
  }

  private static float size(Element svg, String attribute) {
    String value = svg.getAttribute(attribute);
    return value.isEmpty() || value.endsWith("%") ? 0 : SvgLength.parse(value);
  }
}
