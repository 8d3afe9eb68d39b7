package dk.kreds.render.pdf;

import org.w3c.dom.Document;

/// Prints XHTML. Pages may be rendered on several threads at once; what is costly to read (fonts,
/// stylesheets) is kept in here, so one renderer serves a whole run.
public final class PdfRenderer {

  private final Typefaces typefaces = new Typefaces();
  private final Stylesheets stylesheets = new Stylesheets();

  /// Reads nothing yet: fonts are loaded when the first page needs them.
  public PdfRenderer() {}

  /// @param xhtml a whole page, with its stylesheet in it
  /// @return a PDF that depends on nothing but the two arguments
  /// @throws Unprintable if the page cannot be printed as it is
  public byte[] render(String xhtml, Images images) {
    Document page = Xhtml.page(xhtml);
    byte[] pdf =
        SubsetTag.during(
            xhtml.hashCode(),
            () -> new PageRun(typefaces, stylesheets, images).run(page, Metadata.of(page)));
    return FileId.fix(pdf);
  }
}
