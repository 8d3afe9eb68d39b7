package dk.kreds.render.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/// Custom properties of CSS, which openpdf-html does not know: each `var(--name)` in a page, its
/// drawings included, becomes what the last `:root` says of the name.
final class Variables {
  private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^{}]*)\\}");
  private static final Pattern SET = Pattern.compile("--([a-z-]+)\\s*:\\s*([^;]+?)\\s*(?:;|$)");
  private static final Pattern USED = Pattern.compile("var\\(\\s*--([a-z-]+)\\s*\\)");
  private static final String USE = "var(";

  private final Map<String, String> values = new HashMap<>();

  private Variables() {}

  /// @throws MalformedPage if a name is used that nothing sets
  static void apply(Document page) {
    Variables variables = new Variables();
    variables.read(page.getDocumentElement());
    variables.write(page.getDocumentElement());
  }

  private void read(Element element) {
    if (element.getNodeName().equals("style")) {
      Matcher root = ROOT.matcher(element.getTextContent());
      while (root.find()) {
        SET.matcher(root.group(1)).results().forEach(it -> values.put(it.group(1), it.group(2)));
      }
    }
    Dom.elements(element).forEach(this::read);
  }

  private void write(Element element) {
    if (element.getNodeName().equals("style") && element.getTextContent().contains("--")) {
      element.setTextContent(written(ROOT.matcher(element.getTextContent()).replaceAll("")));
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (isStyle(attribute)) {
        attribute.setValue(written(attribute.getValue()));
      }
    }
    Dom.elements(element).forEach(this::write);
  }

  // of texts that people read only style is ours
  private static boolean isStyle(Node attribute) {
    return switch (attribute.getNodeName()) {
      case "style", "fill", "stroke" -> attribute.getNodeValue().contains(USE);
      default -> false;
    };
  }

  private String written(String text) {
    return USED.matcher(text).replaceAll(it -> Matcher.quoteReplacement(value(it.group(1))));
  }

  private String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new MalformedPage("var(--%s) is used and never set".formatted(name));
    }
    return value;
  }
}
