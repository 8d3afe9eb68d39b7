package dk.kreds.render.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// openpdf-html makes bookmarks of all headings. We want the first two levels, and none that a
/// template turned off with `data-pdf-bookmark="none"`.
final class Bookmarks {

  private static final String LEVEL = "data-pdf-bookmark";
  private static final String NAME = "data-pdf-bookmark-name";

  private Bookmarks() {}

  static void prepare(Document page) {
    for (String heading : new String[] {"h1", "h2"}) {
      for (Element e : all(page, heading)) {
        if (!e.hasAttribute(NAME)) {
          e.setAttribute(NAME, Dom.text(e));
        }
      }
    }
    for (String heading : new String[] {"h3", "h4", "h5", "h6"}) {
      for (Element e : all(page, heading)) {
        if (!e.hasAttribute(LEVEL)) {
          e.setAttribute(LEVEL, "none");
        }
      }
    }
  }

  private static Element[] all(Document page, String name) {
    NodeList list = page.getElementsByTagName(name);
    Element[] elements = new Element[list.getLength()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = (Element) list.item(i);
    }
    return elements;
  }
}
