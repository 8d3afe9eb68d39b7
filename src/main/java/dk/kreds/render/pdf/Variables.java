package dk.kreds.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/// Custom properties of CSS, which openpdf-html does not know: each `var(--name)` in a page, its
/// drawings included, becomes what the last `:root` says of the name. Written without regular
/// expressions, since every first page of a run waits for it.
final class Variables {
  private static final String ROOT = ":root";
  private static final String USE = "var(--";

  private final Map<String, String> values = new HashMap<>();

  private Variables() {}

  /// Sheets as they are on a page where nothing else sets any.
  static List<String> applied(List<String> sheets) {
    Variables variables = new Variables();
    List<String> rest = sheets.stream().map(variables::withoutRoots).toList();
    return rest.stream().map(variables::written).toList();
  }

  /// @throws MalformedPage if a name is used that nothing sets
  static void apply(Document page) {
    Variables variables = new Variables();
    variables.read(page.getDocumentElement());
    variables.write(page.getDocumentElement());
  }

  /// Takes the rules for `:root` out of the stylesheets.
  private void read(Element element) {
    if (element.getNodeName().equals("style")) {
      String css = element.getTextContent();
      if (css.contains(ROOT)) {
        element.setTextContent(withoutRoots(css));
      }
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        read(e);
      }
    }
  }

  private String withoutRoots(String css) {
    StringBuilder rest = new StringBuilder(css.length());
    int done = 0;
    for (int at = css.indexOf(ROOT); at >= 0; at = css.indexOf(ROOT, done)) {
      int open = css.indexOf('{', at);
      int close = css.indexOf('}', at);
      if (open < 0 || close < open) {
        break;
      }
      rest.append(css.substring(done, at));
      for (String declaration : css.substring(open + 1, close).split(";", -1)) {
        set(declaration.strip());
      }
      done = close + 1;
    }
    return rest.append(css.substring(done)).toString();
  }

  private void set(String declaration) {
    int colon = declaration.indexOf(':');
    if (declaration.startsWith("--") && colon > 0) {
      values.put(declaration.substring(2, colon).strip(), declaration.substring(colon + 1).strip());
    }
  }

  private void write(Element element) {
    if (element.getNodeName().equals("style")) {
      element.setTextContent(written(element.getTextContent()));
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (isStyle(attribute)) {
        attribute.setValue(written(attribute.getValue()));
      }
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        write(e);
      }
    }
  }

  // of texts that people read only style is ours
  private static boolean isStyle(Node attribute) {
    return switch (attribute.getNodeName()) {
      case "style", "fill", "stroke" -> attribute.getNodeValue().contains(USE);
      default -> false;
    };
  }

  private String written(String text) {
    StringBuilder written = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf(USE); at >= 0; at = text.indexOf(USE, done)) {
      int end = text.indexOf(')', at);
      if (end < 0) {
        break;
      }
      written
          .append(text.substring(done, at))
          .append(value(text.substring(at + USE.length(), end)));
      done = end + 1;
    }
    return written.append(text.substring(done)).toString();
  }

  private String value(String name) {
    String value = values.get(name.strip());
    if (value == null) {
      throw new MalformedPage("var(--%s) is used and never set".formatted(name));
    }
    return value;
  }
}
