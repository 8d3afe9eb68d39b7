package dk.kreds.render.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The DOM's child lists as Java lists.
final class Dom {

  private Dom() {}

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      children.add(n);
    }
    return children;
  }

  static List<Element> elements(Node parent) {
    List<Element> elements = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        elements.add(e);
      }
    }
    return elements;
  }

  /// All texts in it, in their order.
  static List<Text> texts(Node node) {
    List<Text> texts = new ArrayList<>();
    collect(node, texts);
    return texts;
  }

  private static void collect(Node node, List<Text> texts) {
    if (node instanceof Text text) {
      texts.add(text);
    }
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      collect(n, texts);
    }
  }

  /// The classes that the elements of a page have.
  static Set<String> classes(Document page) {
    Set<String> classes = new HashSet<>();
    collect(page.getDocumentElement(), classes);
    return classes;
  }

  private static void collect(Element element, Set<String> classes) {
    String words = element.getAttribute("class");
    if (!words.isEmpty()) {
      // XML has made blanks of all that parts them
      Collections.addAll(classes, words.split(" ", -1));
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        collect(e, classes);
      }
    }
  }

  /// Whether it is, or has in it, anything but blanks.
  static boolean hasInk(Node node) {
    return node instanceof Element || (node instanceof Text text && !text.getData().isBlank());
  }

  /// Whether a `br` comes after it, perhaps outside the bold in which the text is.
  static boolean isBeforeBreak(Text text) {
    Node n = text;
    while (n.getNextSibling() == null
        && n.getParentNode() instanceof Element e
        && Glue.isInline(e)) {
      n = e;
    }
    return n.getNextSibling() instanceof Element e && e.getNodeName().equals("br");
  }

  /// The language that a text is in, as it or what is around it says; empty where nothing does.
  static String language(Node text) {
    for (Node n = text.getParentNode(); n instanceof Element e; n = n.getParentNode()) {
      if (!e.getAttribute("lang").isEmpty()) {
        return e.getAttribute("lang");
      }
    }
    return "";
  }

  static boolean isReplaced(Element e) {
    return e.getNodeName().equals("img") || e.getNodeName().equals("svg");
  }

  /// Its text in one line, without what only the layout needs.
  static String text(Element e) {
    StringBuilder text = new StringBuilder();
    e.getTextContent()
        .codePoints()
        .filter(c -> !Glue.isCopy(c) && c != Signs.SOFT_HYPHEN && c != Signs.BREAK_HERE)
        .forEach(text::appendCodePoint);
    return text.toString().strip().replaceAll("\\s+", " ");
  }
}
