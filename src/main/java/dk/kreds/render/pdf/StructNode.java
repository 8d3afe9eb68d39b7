package dk.kreds.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/// A place in the document's logical structure, in the order in which it is read aloud.
sealed interface StructNode {

  /// A paragraph, list, cell …
  final class Branch implements StructNode {

    private final @Nullable Branch parent;
    private final Role role;
    private final List<StructNode> kids = new ArrayList<>();
    private final List<PdfDictionary> attributes = new ArrayList<>();
    private final List<ObjectMark> objects = new ArrayList<>();
    private @Nullable String alternative;
    private @Nullable String language;
    private @Nullable PdfStructureElement element;
    private @Nullable PdfIndirectReference written;
    private boolean closed;

    Branch(@Nullable Branch parent, Role role) {
      this.parent = parent;
      this.role = role;
      if (parent != null) {
        parent.kids.add(this);
      }
    }

    Optional<Branch> parent() {
      return Optional.ofNullable(parent);
    }

    Role role() {
      return role;
    }

    List<StructNode> kids() {
      return kids;
    }

    List<ObjectMark> objects() {
      return objects;
    }

    Leaf addLeaf() {
      Leaf leaf = new Leaf(this, kids.size());
      kids.add(leaf);
      return leaf;
    }

    void attribute(PdfDictionary attribute) {
      attributes.add(attribute);
    }

    List<PdfDictionary> attributes() {
      return attributes;
    }

    void alternative(String text) {
      alternative = text;
    }

    Optional<String> alternative() {
      return Optional.ofNullable(alternative);
    }

    void language(String tag) {
      language = tag;
    }

    Optional<String> language() {
      return Optional.ofNullable(language);
    }

    @Nullable PdfStructureElement element() {
      return element;
    }

    void element(PdfStructureElement made) {
      element = made;
    }

    /// Forgets what is in it.
    ///
    /// @param reference where it has been written; nothing where there was nothing in it
    void close(Optional<PdfIndirectReference> reference) {
      closed = true;
      written = reference.orElse(null);
      kids.clear();
      attributes.clear();
      objects.clear();
      element = null;
    }

    boolean isClosed() {
      return closed;
    }

    Optional<PdfIndirectReference> written() {
      return Optional.ofNullable(written);
    }
  }

  /// Where the text of one DOM text node, or a picture, goes when it has been painted.
  final class Leaf implements StructNode {

    private final Branch parent;
    private final int place;
    private final List<Mark> marks = new ArrayList<>();

    private Leaf(Branch parent, int place) {
      this.parent = parent;
      this.place = place;
    }

    Branch parent() {
      return parent;
    }

    List<Mark> marks() {
      return marks;
    }

    /// Whether this one's text goes on where the other's ended, so that both can be one sequence.
    /// Not if there is anything between them: openpdf-html paints what is bold in a line after the
    /// rest of it.
    boolean follows(Leaf other) {
      return parent == other.parent && place == other.place + 1 && marks.isEmpty();
    }
  }

  /// A marked-content sequence on a page (counted from 0).
  record Mark(int page, PdfIndirectReference pageReference, int id) {}

  /// An annotation on a page.
  record ObjectMark(PdfIndirectReference pageReference, PdfIndirectReference object) {}

  /// PDF's standard structure types, as far as XHTML has use for them.
  enum Role {
    DOCUMENT("Document"),
    PART("Part"),
    ART("Art"),
    SECT("Sect"),
    DIV("Div"),
    BLOCK_QUOTE("BlockQuote"),
    CAPTION("Caption"),
    P("P"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    L_BODY("LBody"),
    TABLE("Table"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    T_HEAD("THead"),
    T_BODY("TBody"),
    T_FOOT("TFoot"),
    SPAN("Span"),
    QUOTE("Quote"),
    CODE("Code"),
    LINK("Link"),
    FIGURE("Figure");

    private final String type;

    Role(String name) {
      type = name;
    }

    PdfName pdfName() {
      return new PdfName(type);
    }

    /// An empty cell still has its place in the row.
    boolean isKeptEmpty() {
      return this == TR || this == TH || this == TD;
    }
  }
}
