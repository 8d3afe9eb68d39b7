package dk.kreds.render.pdf;

import java.util.ArrayList;
import java.util.List;
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

  /// Whether it is, or has in it, anything but blanks.
  static boolean hasInk(Node node) {
    return switch (node) {
      case Text text -> !text.getData().isBlank();
      case Element _ -> true;
      default -> false;
    };
  }

  static boolean isReplaced(Element e) {
    return e.getNodeName().equals("img") || e.getNodeName().equals("svg");
  }

  /// Its text in one line.
  static String text(Element e) {
    return e.getTextContent().strip().replaceAll("\\s+", " ");
  }
}
