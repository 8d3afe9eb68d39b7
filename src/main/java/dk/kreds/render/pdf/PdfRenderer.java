package dk.kreds.render.pdf;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Document;

/// Prints XHTML. Pages may be rendered on several threads at once; what is costly to read (fonts,
/// stylesheets) is kept in here, so one renderer serves a whole run.
public final class PdfRenderer {

  private final Typefaces house = new HouseTypefaces();
  private final Map<List<ByteBuffer>, Typefaces> own = new ConcurrentHashMap<>();
  private final Stylesheets stylesheets = new Stylesheets();

  /// Reads nothing yet: fonts are loaded when the first page needs them.
  public PdfRenderer() {}

  /// A page in the house's font.
  ///
  /// @throws Unprintable if the page cannot be printed as it is
  public byte[] render(String xhtml, Images images) {
    return render(xhtml, images, Optional.empty());
  }

  /// @param xhtml a whole page, with its stylesheet in it
  /// @param font in place of the house's
  /// @return a PDF that depends on nothing but the arguments
  /// @throws Unprintable if the page cannot be printed as it is
  public byte[] render(String xhtml, Images images, Optional<OwnFont> font) {
    Typefaces typefaces = font.map(this::typefaces).orElse(house);
    Document page = Xhtml.page(xhtml);
    Variables.apply(page);
    Metadata metadata = Metadata.of(page);
    Bookmarks.prepare(page);
    Glue.apply(page);
    byte[] pdf = SubsetTag.during(xhtml.hashCode(), () -> print(page, metadata, images, typefaces));
    return FileId.fix(pdf);
  }

  private Typefaces typefaces(OwnFont font) {
    return own.computeIfAbsent(font.content(), _ -> new OwnTypefaces(font, house));
  }

  // words that are too long are found by printing them, which is rarely needed
  private byte[] print(Document page, Metadata metadata, Images images, Typefaces typefaces) {
    PageRun first = new PageRun(typefaces, stylesheets, images);
    byte[] pdf = first.run(page, metadata);
    if (first.tight().isEmpty()) {
      return pdf;
    }
    LongWords.loosen(first.tight());
    PageRun second = new PageRun(typefaces, stylesheets, images);
    byte[] loosened = second.run(page, metadata);
    second.refuseTight();
    return loosened;
  }
}
