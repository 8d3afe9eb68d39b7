package dk.kreds.render.pdf;

import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What the page says about itself.
///
/// @param language BCP 47 tag
record Metadata(
    String title, String language, Optional<String> author, Optional<String> description) {

  /// @throws MalformedPage if it has no title or language: a PDF must have both
  static Metadata of(Document page) {
    String language = page.getDocumentElement().getAttribute("lang");
    if (language.isEmpty()) {
      throw new MalformedPage("<html> has no lang");
    }
    NodeList titles = page.getElementsByTagName("title");
    String title = titles.getLength() > 0 && titles.item(0) instanceof Element e ? Dom.text(e) : "";
    if (title.isEmpty()) {
      throw new MalformedPage("the page has no <title>");
    }
    return new Metadata(title, language, meta(page, "author"), meta(page, "description"));
  }

  private static Optional<String> meta(Document page, String name) {
    NodeList metas = page.getElementsByTagName("meta");
    for (int i = 0; i < metas.getLength(); i++) {
      if (metas.item(i) instanceof Element e && e.getAttribute("name").equals(name)) {
        return Optional.of(e.getAttribute("content")).filter(s -> !s.isBlank());
      }
    }
    return Optional.empty();
  }
}
