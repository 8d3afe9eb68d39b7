package dk.kreds.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Keeps the full stop with the bold word before it. openpdf-html would end a line wherever an
/// element ends; here each text ends with an invisible copy of what it must not be parted from,
/// which [Pieces] counts when it asks whether the last word still fits.
final class Glue {

  // private use plane: the copy of U+xxxx is U+Fxxxx
  private static final int PLANE = 0xF0000;

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd",
          "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
          "var");

  private Glue() {}

  static void apply(Document page) {
    List<Node> all = new ArrayList<>();
    flatten(page.getDocumentElement(), all);
    String after = "";
    // backwards, so that what is glued to the next text is glued to this one too
    for (Node node : all.reversed()) {
      after = node instanceof Text text ? glue(text, after) : "";
    }
  }

  /// Whether a line goes on before and after it, unless a stylesheet says otherwise.
  static boolean isInline(Element e) {
    return INLINE.contains(e.getNodeName());
  }

  static boolean isCopy(int codePoint) {
    return codePoint >= PLANE && codePoint <= PLANE + Character.MAX_VALUE;
  }

  /// The text with its copy as letters that have a width.
  static String shown(String text) {
    if (text.length() < 2 || !Character.isLowSurrogate(text.charAt(text.length() - 1))) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.appendCodePoint(isCopy(c) ? c - PLANE : c));
    return shown.toString();
  }

  static String without(String text) {
    int end = text.length();
    while (end >= 2 && isCopy(text.codePointBefore(end))) {
      end -= 2;
    }
    return text.substring(0, end);
  }

  // in document order, with something that is no text wherever a line or block ends
  private static void flatten(Node parent, List<Node> into) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text) {
        into.add(n);
      } else if (n instanceof Element e) {
        boolean inline = isInline(e);
        if (!inline) {
          into.add(e);
        }
        if (!Dom.isReplaced(e)) {
          flatten(e, into);
        }
        if (!inline) {
          into.add(e);
        }
      }
    }
  }

  /// @return what a text before this one is glued to
  private static String glue(Text text, String after) {
    String data = text.getData();
    if (data.isEmpty()) {
      return after;
    }
    if (!after.isEmpty() && isGlued(data, after)) {
      StringBuilder copy = new StringBuilder(data);
      after.chars().forEach(c -> copy.appendCodePoint(PLANE + c));
      text.setData(copy.toString());
    }
    int end = 0;
    while (end < data.length()
        && !isBlank(data.charAt(end))
        && (end == 0 || !LineBreaks.mayBreak(data, end))) {
      end++;
    }
    return end < data.length() ? data.substring(0, end) : data + after;
  }

  private static boolean isGlued(String data, String after) {
    String joined = data + after;
    return !isBlank(data.charAt(data.length() - 1)) && !LineBreaks.mayBreak(joined, data.length());
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
