package dk.kreds.render.pdf;

import dk.kreds.render.pdf.StructNode.Branch;
import dk.kreds.render.pdf.StructNode.Leaf;
import dk.kreds.render.pdf.StructNode.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openpdf.css.style.CalculatedStyle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Reads the structure off the XHTML. Whether something is a block or a part of a line is asked of
/// the stylesheet: a `span` that is shown as a block is a paragraph of its own.
final class PageTreeBuilder {

  private final PageTree tree;
  private final Function<Element, CalculatedStyle> styles;
  private final TableTags tables;

  private PageTreeBuilder(PageTree tree, Function<Element, CalculatedStyle> styles) {
    this.tree = tree;
    this.styles = styles;
    this.tables = new TableTags(this);
  }

  /// @param root what all of it is to be in
  static PageTree build(Branch root, Element body, Function<Element, CalculatedStyle> styles) {
    PageTreeBuilder builder = new PageTreeBuilder(new PageTree(root), styles);
    builder.content(body, builder.tree.root());
    return builder.tree;
  }

  /// What is inside a container: blocks, and runs of text that become paragraphs between them.
  void content(Element element, Branch into) {
    if (TagNames.isOneText(into.role()) || !hasBlocks(element)) {
      if (Dom.hasInk(element)) {
        boolean holdsText = TagNames.holdsText(into.role());
        inline(element, holdsText ? into : new Branch(into, Role.P));
      }
      return;
    }
    Optional<Branch> open = Optional.empty();
    for (Node child : Dom.children(element)) {
      if (child instanceof Element e && isBlock(e)) {
        open = Optional.empty();
        block(e, into);
      } else if (Dom.hasInk(child)) {
        Branch paragraph = open.orElseGet(() -> new Branch(into, Role.P));
        open = Optional.of(paragraph);
        inlineNode(child, paragraph);
      }
    }
  }

  private void block(Element e, Branch into) {
    if (isHidden(e)) {
      return;
    }
    switch (e.getNodeName()) {
      case "ul", "ol" -> list(e, into);
      case "dl" -> definitions(e, into);
      case "table" -> tables.table(e, into);
      case "img", "svg" -> figure(e, into);
      case "hr", "br" -> {}
      case "a" -> inlineNode(e, new Branch(into, Role.P));
      default -> container(e, into);
    }
  }

  private void container(Element e, Branch into) {
    Role role = TagNames.block(e.getNodeName());
    boolean paragraph = role == Role.DIV && !hasBlocks(e);
    Branch branch = new Branch(into, paragraph ? Role.P : role);
    language(e, branch);
    content(e, branch);
  }

  private void list(Element e, Branch into) {
    Branch list = new Branch(into, Role.L);
    language(e, list);
    String kind = e.getNodeName().equals("ol") ? "Decimal" : "None";
    list.attribute(Attributes.list(kind));
    for (Element item : Dom.elements(e)) {
      if (!isHidden(item)) {
        Branch li = new Branch(list, Role.LI);
        language(item, li);
        tree.putMarker(item, new Branch(li, Role.LBL).addLeaf());
        content(item, new Branch(li, Role.L_BODY));
      }
    }
  }

  private void definitions(Element e, Branch into) {
    Branch list = new Branch(into, Role.L);
    language(e, list);
    list.attribute(Attributes.list("None"));
    Optional<Branch> item = Optional.empty();
    for (Element part : definitionParts(e)) {
      boolean term = part.getNodeName().equals("dt");
      if (item.isEmpty() || (term && !item.get().kids().isEmpty())) {
        item = Optional.of(new Branch(list, Role.LI));
      }
      Branch branch = new Branch(item.get(), term ? Role.LBL : Role.L_BODY);
      language(part, branch);
      content(part, branch);
    }
  }

  // HTML allows groups of dt and dd to be wrapped in a div
  private List<Element> definitionParts(Element list) {
    List<Element> parts = new ArrayList<>();
    for (Element e : Dom.elements(list)) {
      if (isHidden(e)) {
        continue;
      }
      if (e.getNodeName().equals("div")) {
        parts.addAll(definitionParts(e));
      } else {
        parts.add(e);
      }
    }
    return parts;
  }

  private void figure(Element e, Branch into) {
    Optional<String> alternative = Alternative.of(e);
    if (alternative.isPresent()) {
      Branch figure = new Branch(into, Role.FIGURE);
      figure.alternative(alternative.get());
      language(e, figure);
      tree.put(e, figure.addLeaf());
    }
  }

  private void inline(Element e, Branch into) {
    Leaf before = into.addLeaf();
    for (Node child : Dom.children(e)) {
      inlineNode(child, into);
    }
    tree.putGenerated(e, before, into.addLeaf());
  }

  private void inlineNode(Node node, Branch into) {
    if (node instanceof Text text) {
      tree.put(text, into.addLeaf());
    } else if (node instanceof Element e && !isHidden(e)) {
      switch (e.getNodeName()) {
        case "img", "svg" -> figure(e, into);
        case "ul", "ol", "dl", "table" -> block(e, into);
        case "a" -> link(e, into);
        case "br", "hr" -> {}
        default -> phrase(e, into);
      }
    }
  }

  private void link(Element e, Branch into) {
    if (!e.hasAttribute("href")) {
      phrase(e, into);
      return;
    }
    Branch link = new Branch(into, Role.LINK);
    language(e, link);
    tree.putLink(link, e);
    inline(e, link);
  }

  private void phrase(Element e, Branch into) {
    Optional<Role> role = TagNames.phrase(e.getNodeName());
    if (role.isEmpty() && !e.hasAttribute("lang")) {
      inline(e, into);
      return;
    }
    Branch branch = new Branch(into, role.orElse(Role.SPAN));
    language(e, branch);
    inline(e, branch);
  }

  void language(Element e, Branch branch) {
    String tag = e.getAttribute("lang");
    if (!tag.isEmpty()) {
      branch.language(tag);
    }
  }

  boolean isHidden(Element e) {
    return e.getAttribute("aria-hidden").equals("true")
        || styles.apply(e).isDisplayNone()
        || styles.apply(e).isRunning();
  }

  private boolean hasBlocks(Element e) {
    for (Element child : Dom.elements(e)) {
      if (isBlock(child) || (!Dom.isReplaced(child) && hasBlocks(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBlock(Element e) {
    CalculatedStyle style = styles.apply(e);
    return !style.isInline()
        && !style.isDisplayNone()
        && !(style.isInlineBlock() && TagNames.phrase(e.getNodeName()).isEmpty());
  }
}
