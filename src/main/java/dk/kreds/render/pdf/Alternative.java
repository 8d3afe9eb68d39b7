package dk.kreds.render.pdf;

import java.util.Optional;
import org.w3c.dom.Element;

/// What is read aloud in a picture's place.
final class Alternative {

  private Alternative() {}

  /// @return empty where the picture is decoration
  /// @throws MalformedPage if the page does not say which of the two it is
  static Optional<String> of(Element picture) {
    return picture.getNodeName().equals("img") ? image(picture) : drawing(picture);
  }

  private static Optional<String> image(Element img) {
    if (!img.hasAttribute("alt")) {
      throw new MalformedPage("<img src=\"%s\"> has no alt".formatted(img.getAttribute("src")));
    }
    return Optional.of(img.getAttribute("alt").strip()).filter(s -> !s.isEmpty());
  }

  private static Optional<String> drawing(Element svg) {
    if (svg.hasAttribute("aria-label")) {
      return Optional.of(svg.getAttribute("aria-label"));
    }
    for (Element child : Dom.elements(svg)) {
      if (child.getNodeName().equals("title")) {
        return Optional.of(Dom.text(child));
      }
    }
    throw new MalformedPage("<svg> has neither aria-label nor <title> nor aria-hidden=\"true\"");
  }
}
