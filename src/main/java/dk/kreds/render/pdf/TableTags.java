package dk.kreds.render.pdf;

import dk.kreds.render.pdf.StructNode.Branch;
import dk.kreds.render.pdf.StructNode.Role;
import org.w3c.dom.Element;

/// The structure of tables. A table with `role="presentation"` only puts things beside one another:
/// its cells are read as what is in them, one after the other.
final class TableTags {

  private final PageTreeBuilder builder;

  TableTags(PageTreeBuilder builder) {
    this.builder = builder;
  }

  void table(Element e, Branch into) {
    String role = e.getAttribute("role");
    if (role.equals("presentation") || role.equals("none")) {
      Branch div = new Branch(into, Role.DIV);
      builder.language(e, div);
      layoutCells(e, div);
      return;
    }
    Branch table = new Branch(into, Role.TABLE);
    builder.language(e, table);
    parts(e, table, "Row");
  }

  private void layoutCells(Element e, Branch into) {
    for (Element child : Dom.elements(e)) {
      if (builder.isHidden(child)) {
        continue;
      }
      switch (child.getNodeName()) {
        case "td", "th", "caption" -> builder.content(child, new Branch(into, Role.DIV));
        default -> layoutCells(child, into);
      }
    }
  }

  private void parts(Element e, Branch into, String scope) {
    for (Element child : Dom.elements(e)) {
      if (builder.isHidden(child)) {
        continue;
      }
      switch (child.getNodeName()) {
        case "thead" -> parts(child, new Branch(into, Role.T_HEAD), "Column");
        case "tbody" -> parts(child, new Branch(into, Role.T_BODY), "Row");
        case "tfoot" -> parts(child, new Branch(into, Role.T_FOOT), "Row");
        case "tr" -> parts(child, new Branch(into, Role.TR), scope);
        case "caption" -> builder.content(child, new Branch(into, Role.CAPTION));
        case "th" -> cell(child, new Branch(into, Role.TH), scope);
        case "td" -> cell(child, new Branch(into, Role.TD), scope);
        default -> {}
      }
    }
  }

  private void cell(Element e, Branch cell, String scope) {
    builder.language(e, cell);
    if (cell.role() == Role.TH) {
      cell.attribute(
          Attributes.scope(
              switch (e.getAttribute("scope")) {
                case "col", "colgroup" -> "Column";
                case "row", "rowgroup" -> "Row";
                default -> scope;
              }));
    }
    span(e, "colspan", "ColSpan", cell);
    span(e, "rowspan", "RowSpan", cell);
    builder.content(e, cell);
  }

  private static void span(Element e, String html, String pdf, Branch cell) {
    if (e.hasAttribute(html)) {
      try {
        cell.attribute(Attributes.span(pdf, Integer.parseInt(e.getAttribute(html).strip())));
      } catch (NumberFormatException x) {
        throw new MalformedPage("%s=\"%s\"".formatted(html, e.getAttribute(html)), x);
      }
    }
  }
}
