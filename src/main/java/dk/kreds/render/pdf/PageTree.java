package dk.kreds.render.pdf;

import dk.kreds.render.pdf.StructNode.Branch;
import dk.kreds.render.pdf.StructNode.Leaf;
import dk.kreds.render.pdf.StructNode.Role;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The logical structure of a page's XHTML, made before anything is painted, so that it is read in
/// the order of the source wherever floats and absolute boxes end up. What is not in it is
/// decoration.
final class PageTree {

  private final Branch root;
  private final IdentityHashMap<Node, Leaf> leaves = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Leaf> befores = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Leaf> afters = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Leaf> markers = new IdentityHashMap<>();
  private final IdentityHashMap<Branch, Element> links = new IdentityHashMap<>();

  /// @param root what all of it is in
  PageTree(Branch root) {
    this.root = root;
  }

  Branch root() {
    return root;
  }

  /// @param source a text node, or a picture's element
  void put(Node source, Leaf leaf) {
    leaves.put(source, leaf);
  }

  Optional<Leaf> of(Node source) {
    return Optional.ofNullable(leaves.get(source));
  }

  /// All that has a place of its own.
  Set<Node> sources() {
    return leaves.keySet();
  }

  void putGenerated(Element element, Leaf before, Leaf after) {
    befores.put(element, before);
    afters.put(element, after);
  }

  /// Where text goes that a stylesheet adds to an element.
  Optional<Leaf> generated(Element element, boolean before) {
    return Optional.ofNullable((before ? befores : afters).get(element));
  }

  void putMarker(Element item, Leaf leaf) {
    markers.put(item, leaf);
  }

  Optional<Leaf> marker(Element item) {
    return Optional.ofNullable(markers.get(item));
  }

  void putLink(Branch branch, Element anchor) {
    links.put(branch, anchor);
  }

  /// The `a` that this text is in.
  Optional<Link> link(Leaf leaf) {
    return ancestor(leaf, Role.LINK)
        .flatMap(b -> Optional.ofNullable(links.get(b)).map(a -> new Link(b, a)));
  }

  static Optional<Branch> ancestor(Leaf leaf, Role role) {
    for (Optional<Branch> b = Optional.of(leaf.parent()); b.isPresent(); b = b.get().parent()) {
      if (b.get().role() == role) {
        return b;
      }
    }
    return Optional.empty();
  }

  record Link(Branch branch, Element anchor) {}
}
