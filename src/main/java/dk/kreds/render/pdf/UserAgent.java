package dk.kreds.render.pdf;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.CSSResource;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;

/// Gives the layout what it was given, and opens nothing: no address, no file.
final class UserAgent extends ITextUserAgent {

  private final Pictures pictures;
  private final Map<String, ImageResource> known = new HashMap<>();
  private @Nullable Unprintable failure;

  UserAgent(Canvas canvas, int dotsPerPixel, Pictures pictures) {
    super(canvas, dotsPerPixel);
    this.pictures = pictures;
  }

  /// For `background-image` and `list-style-image`; `img` asks the pictures itself.
  @Override
  public ImageResource getImageResource(String src) {
    try {
      return known.computeIfAbsent(src, s -> new ImageResource(s, pictures.raster(s)));
    } catch (Unprintable e) {
      // openpdf-html would print it on stdout and go on
      failure = e;
      return new ImageResource(src, null);
    }
  }

  void throwFailure() {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public CSSResource getCSSResource(String uri) {
    throw refused(uri);
  }

  @Override
  public XMLResource getXMLResource(String uri) {
    throw refused(uri);
  }

  @Override
  public byte @Nullable [] getBinaryResource(String uri) {
    throw refused(uri);
  }

  @Override
  protected InputStream resolveAndOpenStream(@Nullable String uri) {
    throw refused(String.valueOf(uri));
  }

  @Override
  protected InputStream openStream(String uri) {
    throw refused(uri);
  }

  @Override
  public @Nullable String resolveURI(@Nullable String uri) {
    return uri;
  }

  @Override
  public void setBaseURL(@Nullable String url) {}

  @Override
  public @Nullable String getBaseURL() {
    return null;
  }

  private static MalformedPage refused(String uri) {
    return new MalformedPage("\"%s\" is not loaded: a page has everything in it".formatted(uri));
  }
}
