package dk.kreds.render.pdf;

import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// How many columns a document has, as its `body` says under `data-columns`. openpdf-html knows
/// none: each column is laid out as a page as narrow as the body, and painted beside the one
/// before.
///
/// @param number how many stand side by side
record Columns(int number) {
  private static final String ATTRIBUTE = "data-columns";

  /// @throws MalformedPage if it says something else than a small number
  static Columns of(Document page) {
    if (!(page.getElementsByTagName("body").item(0) instanceof Element body)
        || !body.hasAttribute(ATTRIBUTE)) {
      return new Columns(1);
    }
    String number = body.getAttribute(ATTRIBUTE);
    if (!number.matches("[1-9]")) {
      throw new MalformedPage(ATTRIBUTE + "=\"" + number + "\"");
    }
    return new Columns(Integer.parseInt(number));
  }

  /// @param column counted from 0, through all pages
  /// @return the page that it is on, counted from 0
  int page(int column) {
    return column / number;
  }

  boolean isFirst(int column) {
    return column % number == 0;
  }

  boolean isLast(int column) {
    return column % number == number - 1;
  }

  /// How far right it is painted, in dots: the last one ends where the page's content does.
  int shift(int column, BlockBox root, PageBox page, RenderingContext context) {
    int free = page.getContentWidth(context) - body(root).getWidth();
    return isFirst(column) ? 0 : free * (column % number) / (number - 1);
  }

  private static Box body(BlockBox root) {
    for (int i = 0; i < root.getChildCount(); i++) {
      Element element = root.getChild(i).getElement();
      if (element != null && element.getNodeName().equals("body")) {
        return root.getChild(i);
      }
    }
    return root;
  }
}
