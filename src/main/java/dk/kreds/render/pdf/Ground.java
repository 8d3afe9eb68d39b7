package dk.kreds.render.pdf;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.RenderingContext;

/// Where on the paper something is that the layout has in dots.
///
/// @param transform from the layout's place to points, as it is now
/// @param pageHeight in points
record Ground(AffineTransform transform, float pageHeight, float dotsPerPoint) {

  private static final float CAPITALS = 0.66f;

  /// In PDF's coordinates, which grow upwards.
  org.openpdf.text.Rectangle area(Rectangle dots) {
    Point2D from = transform.transform(new Point2D.Float(dots.x, dots.y), null);
    float left = (float) from.getX();
    float top = pageHeight - (float) from.getY();
    return new org.openpdf.text.Rectangle(
        left, top - dots.height / dotsPerPoint, left + dots.width / dotsPerPoint, top);
  }

  /// In points from the page's upper left corner.
  Rectangle2D points(Rectangle2D dots) {
    Point2D from = transform.transform(new Point2D.Double(dots.getX(), dots.getY()), null);
    return new Rectangle2D.Double(
        from.getX(), from.getY(), dots.getWidth() / dotsPerPoint, dots.getHeight() / dotsPerPoint);
  }

  /// A text with the height of its line.
  org.openpdf.text.Rectangle area(RenderingContext c, InlineText text) {
    InlineLayoutBox box = Boxes.of(text);
    Rectangle line = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), c);
    int left = box.getAbsX() + text.getX();
    return area(new Rectangle(left, line.y, text.getWidth(), line.height));
  }

  /// What of a text is black: from the capitals' height to the baseline, in points from the page's
  /// upper left corner.
  Rectangle2D ink(InlineText text, FontChoice font) {
    InlineLayoutBox box = Boxes.of(text);
    float height = CAPITALS * font.getSize2D();
    float x = box.getAbsX() + text.getX();
    float y = box.getAbsY() + box.getBaseline() - height;
    Point2D from = transform.transform(new Point2D.Float(x, y), null);
    double width = Measure.width(font, text.getSubstring().strip()) / dotsPerPoint;
    return new Rectangle2D.Double(from.getX(), from.getY(), width, height / dotsPerPoint);
  }
}
