package dk.kreds.render.pdf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/// The properties of SVG elements: presentation attributes, `style` attributes, and the `.class {
/// }` and `element { }` rules that drawing programs write into a logo.
final class SvgSheet {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

  private static final Set<String> PRESENTATION =
      Set.of(
          "fill",
          "stroke",
          "stroke-width",
          "fill-opacity",
          "stroke-opacity",
          "opacity",
          "fill-rule",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "stroke-dasharray",
          "font-size",
          "font-weight",
          "text-anchor",
          "display",
          "visibility",
          "clip-path",
          "mask",
          "filter");

  private final Map<String, Map<String, String>> rules = new HashMap<>();

  SvgSheet(Element svg) {
    collect(svg);
  }

  Map<String, String> properties(Element e) {
    Map<String, String> own = new LinkedHashMap<>();
    // few of them are there: asking for each by name took a tenth of all printing
    NamedNodeMap attributes = e.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      if (PRESENTATION.contains(name)) {
        own.put(name, attributes.item(i).getNodeValue().strip());
      }
    }
    if (!rules.isEmpty()) {
      own.putAll(rules.getOrDefault(e.getLocalName(), Map.of()));
      for (String name : e.getAttribute("class").split("\\s+", -1)) {
        own.putAll(rules.getOrDefault("." + name, Map.of()));
      }
    }
    own.putAll(declarations(e.getAttribute("style")));
    for (String unknown : List.of("clip-path", "mask", "filter")) {
      if (!own.getOrDefault(unknown, "none").equals("none")) {
        throw new IllegalArgumentException(unknown);
      }
    }
    return own;
  }

  private void collect(Element e) {
    if ("style".equals(e.getLocalName())) {
      Matcher rule = RULE.matcher(COMMENT.matcher(e.getTextContent()).replaceAll(""));
      while (rule.find()) {
        for (String selector : rule.group(1).split(",", -1)) {
          rules
              .computeIfAbsent(selector.strip(), _ -> new LinkedHashMap<>())
              .putAll(declarations(rule.group(2)));
        }
      }
    }
    Dom.elements(e).forEach(this::collect);
  }

  private static Map<String, String> declarations(String css) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String declaration : css.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        found.put(
            declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
      }
    }
    return found;
  }
}
