package dk.kreds.render.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;

/// Writes shapes into a page. Points are placed here rather than by PDF's matrix, whose numbers
/// OpenPDF rounds.
final class SvgPen {

  private final PdfContentByte page;
  private final SvgPaint current;
  private final FontShelf fonts;

  /// @param current the colour of the text around the drawing
  SvgPen(PdfContentByte page, SvgPaint current, FontShelf fonts) {
    this.page = page;
    this.current = current;
    this.fonts = fonts;
  }

  SvgPaint current() {
    return current;
  }

  void begin() {
    page.saveState();
  }

  void end() {
    page.restoreState();
  }

  void paint(Path2D.Float shape, AffineTransform place, SvgStyle style) {
    boolean fills = style.fill() instanceof SvgPaint.Colour;
    boolean strokes = style.stroke() instanceof SvgPaint.Colour && style.strokeWidth() > 0;
    if (!fills && !strokes) {
      return;
    }
    boolean clear =
        style.opacity() * style.fillOpacity() < 1 || style.opacity() * style.strokeOpacity() < 1;
    if (clear) {
      page.saveState();
      transparency(style);
    }
    if (style.fill() instanceof SvgPaint.Colour c) {
      page.setRGBColorFill(c.red(), c.green(), c.blue());
    }
    if (style.stroke() instanceof SvgPaint.Colour c) {
      page.setRGBColorStroke(c.red(), c.green(), c.blue());
      stroke(style, (float) Math.sqrt(Math.abs(place.getDeterminant())));
    }
    trace(shape, place);
    finish(fills, strokes, style.evenOdd());
    if (clear) {
      page.restoreState();
    }
  }

  void text(String text, float x, float y, AffineTransform place, SvgStyle style) {
    if (text.isEmpty() || !(style.fill() instanceof SvgPaint.Colour c)) {
      return;
    }
    FontChoice font = fonts.choose(style.fontWeight(), style.fontSize());
    float width = Measure.width(font, text);
    float left =
        switch (style.anchor()) {
          case "middle" -> x - width / 2;
          case "end" -> x - width;
          default -> x;
        };
    AffineTransform at = new AffineTransform(place);
    at.translate(left, y);
    page.setRGBColorFill(c.red(), c.green(), c.blue());
    GlyphPainter.paint(page, font, text, at);
  }

  private void finish(boolean fills, boolean strokes, boolean evenOdd) {
    if (fills && strokes) {
      if (evenOdd) {
        page.eoFillStroke();
      } else {
        page.fillStroke();
      }
    } else if (strokes) {
      page.stroke();
    } else if (evenOdd) {
      page.eoFill();
    } else {
      page.fill();
    }
  }

  private void transparency(SvgStyle style) {
    PdfGState state = new PdfGState();
    state.setFillOpacity(style.opacity() * style.fillOpacity());
    state.setStrokeOpacity(style.opacity() * style.strokeOpacity());
    page.setGState(state);
  }

  private void stroke(SvgStyle style, float scale) {
    page.setLineWidth(style.strokeWidth() * scale);
    page.setLineCap(style.cap());
    page.setLineJoin(style.join());
    page.setMiterLimit(style.miterLimit());
    List<Float> dashes = style.dashes();
    float[] lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i) * scale;
    }
    page.setLineDash(lengths, 0);
  }

  private void trace(Path2D shape, AffineTransform place) {
    float[] p = new float[6];
    for (PathIterator i = shape.getPathIterator(place); !i.isDone(); i.next()) {
      switch (i.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> page.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> page.lineTo(p[0], p[1]);
        case PathIterator.SEG_CUBICTO -> page.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        case PathIterator.SEG_CLOSE -> page.closePath();
        default -> throw new IllegalStateException("SvgPath only makes lines and cubic curves");
      }
    }
  }
}
