package dk.kreds.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextFSImage;
import org.openpdf.pdf.ITextImageElement;
import org.openpdf.pdf.ITextReplacedElementFactory;
import org.openpdf.render.BlockBox;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.w3c.dom.Element;

/// Pictures and drawings of one document: `img` by the bytes that came with the page, `svg` from
/// the page.
final class Pictures extends ITextReplacedElementFactory {

  private static final int CMYK = 4;

  private final Images images;
  private final Rasters kept;
  private final int dotsPerPixel;
  private final FontShelf fonts;
  private final Map<String, byte[]> files = new HashMap<>();
  private final Map<String, ITextFSImage> rasters = new HashMap<>();
  private final Map<Element, SvgDrawing> drawings = new HashMap<>();
  private final Map<String, SvgDrawing> drawingFiles = new HashMap<>();

  Pictures(Canvas canvas, Images images, Rasters kept, int dotsPerPixel, FontShelf fonts) {
    super(canvas);
    this.images = images;
    this.kept = kept;
    this.dotsPerPixel = dotsPerPixel;
    this.fonts = fonts;
  }

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
    Element e = box.getElement();
    if (e == null) {
      return null;
    }
    return switch (e.getNodeName()) {
      case "svg" ->
          drawn("svg", drawings.computeIfAbsent(e, Pictures::inline), cssWidth, cssHeight);
      case "img" -> image(e.getAttribute("src"), cssWidth, cssHeight);
      default -> null;
    };
  }

  private ReplacedElement image(String src, int cssWidth, int cssHeight) {
    if (ImageKind.of(bytes(src)) == ImageKind.SVG) {
      SvgDrawing drawing = drawingFiles.computeIfAbsent(src, this::drawingFile);
      return drawn(src, drawing, cssWidth, cssHeight);
    }
    ITextFSImage image = raster(src);
    return new ITextImageElement(
        cssWidth == -1 && cssHeight == -1 ? image : image.scale(cssWidth, cssHeight));
  }

  private ReplacedElement drawn(String src, SvgDrawing drawing, int cssWidth, int cssHeight) {
    float width = cssWidth;
    float height = cssHeight;
    float ratio = drawing.width() / drawing.height();
    if (cssWidth == -1 && cssHeight == -1) {
      width = drawing.width() * dotsPerPixel;
      height = drawing.height() * dotsPerPixel;
    } else if (cssWidth == -1) {
      width = cssHeight * ratio;
    } else if (cssHeight == -1) {
      height = cssWidth / ratio;
    }
    return new DrawnElement(src, drawing, fonts, Math.round(width), Math.round(height));
  }

  /// @throws UnreadableImage for an SVG too: it has no pixels
  ITextFSImage raster(String src) {
    return rasters.computeIfAbsent(src, this::read);
  }

  private ITextFSImage read(String src) {
    byte[] bytes = bytes(src);
    Image image =
        switch (ImageKind.of(bytes)) {
          case PNG -> decoded(src, () -> kept.of(bytes, Pictures::png));
          case JPEG -> decoded(src, () -> Image.getInstance(bytes));
          case SVG, OTHER ->
              throw new UnreadableImage(
                  src, UnreadableImage.Reason.FORMAT, "not a PNG or JPEG file");
        };
    if (image.getColorspace() == CMYK) {
      throw new UnreadableImage(src, UnreadableImage.Reason.CMYK, "CMYK colours");
    }
    image.scaleAbsolute(
        image.getPlainWidth() * dotsPerPixel, image.getPlainHeight() * dotsPerPixel);
    return new ITextFSImage(image);
  }

  static Image png(byte[] bytes) {
    return PngPicture.read(bytes).orElseGet(() -> other(bytes));
  }

  private static Image other(byte[] png) {
    try {
      return Image.getInstance(png);
    } catch (BadElementException | IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Image decoded(String src, Callable<Image> decoder) {
    try {
      return decoder.call();
    } catch (Exception e) {
      // whatever a decoder throws at a broken file, and they throw much
      throw new UnreadableImage(
          src, UnreadableImage.Reason.DAMAGED, String.valueOf(e.getMessage()));
    }
  }

  private byte[] bytes(String src) {
    return files.computeIfAbsent(src, s -> images.bytes(s).orElseThrow(() -> new MissingImage(s)));
  }

  private SvgDrawing drawingFile(String src) {
    try {
      return new SvgDrawing(Xhtml.drawing(bytes(src)));
    } catch (MalformedPage e) {
      throw new UnreadableImage(
          src, UnreadableImage.Reason.DAMAGED, String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw DrawnElement.unknown(src, e);
    }
  }

  private static SvgDrawing inline(Element svg) {
    try {
      return new SvgDrawing(svg);
    } catch (IllegalArgumentException e) {
      throw DrawnElement.unknown("svg", e);
    }
  }

  @Override
  public void reset() {
    drawings.clear();
  }
}
