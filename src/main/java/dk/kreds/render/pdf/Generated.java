package dk.kreds.render.pdf;

import dk.kreds.render.pdf.StructNode.Leaf;
import java.util.Optional;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.w3c.dom.Element;

/// Text that is not in the XHTML but comes from `::before` and `::after`.
final class Generated {

  private Generated() {}

  static Optional<Leaf> leaf(PageTree tree, InlineLayoutBox box) {
    for (Box b = box; b != null; b = b.getParent()) {
      Element element = b.getElement();
      if (element != null) {
        boolean after = b instanceof BlockBox block && "after".equals(pseudo(block));
        return leaf(tree, element, after);
      }
    }
    return Optional.empty();
  }

  // an inline box does not tell which of the two it is: before the text it is the one, after it the
  // other
  private static Optional<Leaf> leaf(PageTree tree, Element element, boolean surelyAfter) {
    boolean after = surelyAfter || hasBeenPainted(tree, element);
    return tree.generated(element, !after);
  }

  private static boolean hasBeenPainted(PageTree tree, Element element) {
    return Dom.children(element).stream()
        .anyMatch(n ->
            tree.of(n).filter(l -> !l.marks().isEmpty()).isPresent()
                || (n instanceof Element e && hasBeenPainted(tree, e)));
  }

  private static String pseudo(BlockBox box) {
    String name = box.getPseudoElementOrClass();
    return name == null ? "" : name;
  }
}
