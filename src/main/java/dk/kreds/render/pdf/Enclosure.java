package dk.kreds.render.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/// Whether a page for a browser has everything in it, as one for paper must: whoever opens it runs
/// nothing and asks nobody for anything. Links may lead anywhere, once somebody follows them.
public final class Enclosure {
  // a browser, unlike XML, ends a style at its end tag even inside of CDATA
  private static final Pattern FOREIGN =
      Pattern.compile("(?i)<!\\[cdata\\[|<(script|iframe|object|embed|base|link|frame|applet)\\b");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");
  private static final Pattern LOADS = Pattern.compile("(?i)url\\s*\\(|@import|expression\\s*\\(");
  private static final Pattern LEADS =
      Pattern.compile("(?i)\\s*(https?:|mailto:|tel:|webcal:|#|[\\w./-]*([?#]|$)).*");
  private static final Set<String> LOADING =
      Set.of("src", "srcset", "background", "poster", "data");

  private Enclosure() {}

  /// @param html a page with its pictures in it
  /// @throws MalformedPage if it would run or load anything
  public static void check(String html) {
    if (FOREIGN.matcher(html).find()) {
      throw new MalformedPage("a page that loads or runs something");
    }
    Document page = Xhtml.page(html);
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      check((Element) all.item(i));
    }
  }

  private static void check(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!isHarmless(attribute)) {
        throw new MalformedPage("%s is not for paper".formatted(attribute.getName()));
      }
    }
    if (element.getTagName().equals("style") && loads(element.getTextContent())) {
      throw new MalformedPage("a style that loads something");
    }
  }

  private static boolean isHarmless(Attr attribute) {
    String name = attribute.getName().toLowerCase(Locale.ROOT);
    String value = attribute.getValue();
    if (LOADING.contains(name)) {
      return value.startsWith("data:image/png;") || value.startsWith("data:image/jpeg;");
    }
    return switch (name) {
      case "href", "xlink:href", "action", "formaction" -> LEADS.matcher(value).matches();
      case "style" -> !loads(value);
      case "http-equiv", "srcdoc" -> false;
      default -> !name.startsWith("on");
    };
  }

  private static boolean loads(String css) {
    String plain =
        ESCAPE
            .matcher(css)
            .replaceAll((MatchResult escape) -> {
              int point = Integer.parseInt(escape.group(1), 16);
              return Character.isLetter(point) ? Character.toString(point) : " ";
            });
    return LOADS.matcher(plain.replace("\\", "")).find();
  }
}
