package dk.kreds.render.pdf;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import org.openpdf.css.parser.FSColor;
import org.openpdf.css.parser.FSRGBColor;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;

/// A drawing's place in the layout.
final class DrawnElement implements ITextReplacedElement {

  private final String src;
  private final SvgDrawing drawing;
  private final FontShelf fonts;
  private final int width;
  private final int height;
  private Point location = new Point();

  /// @param width in dots
  DrawnElement(String src, SvgDrawing drawing, FontShelf fonts, int width, int height) {
    this.src = src;
    this.drawing = drawing;
    this.fonts = fonts;
    this.width = width;
    this.height = height;
  }

  @Override
  public void paint(RenderingContext c, ITextOutputDevice device, BlockBox box) {
    Canvas canvas = (Canvas) device;
    Rectangle bounds = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), c);
    Point2D corner = canvas.getTransform().transform(new Point2D.Float(bounds.x, bounds.y), null);
    SvgPen pen = new SvgPen(canvas.getCurrentPage(), colour(Boxes.style(box).getColor()), fonts);
    try {
      drawing.paint(
          pen,
          (float) corner.getX(),
          canvas.pageHeight() - (float) corner.getY(),
          canvas.getDeviceLength(width),
          canvas.getDeviceLength(height));
    } catch (IllegalArgumentException e) {
      throw unknown(src, e);
    }
  }

  static UnreadableImage unknown(String src, IllegalArgumentException e) {
    return new UnreadableImage(src, UnreadableImage.Reason.FEATURE, String.valueOf(e.getMessage()));
  }

  private static SvgPaint colour(FSColor colour) {
    return colour instanceof FSRGBColor c
        ? new SvgPaint.Colour(c.getRed(), c.getGreen(), c.getBlue())
        : new SvgPaint.Colour(0, 0, 0);
  }

  @Override
  public int getIntrinsicWidth() {
    return width;
  }

  @Override
  public int getIntrinsicHeight() {
    return height;
  }

  @Override
  public Point getLocation() {
    return location;
  }

  @Override
  public void setLocation(int x, int y) {
    location = new Point(x, y);
  }

  @Override
  public void detach(LayoutContext c) {}

  @Override
  public boolean isRequiresInteractivePaint() {
    return false;
  }

  @Override
  public boolean hasBaseline() {
    return false;
  }

  @Override
  public int getBaseline() {
    return 0;
  }
}
