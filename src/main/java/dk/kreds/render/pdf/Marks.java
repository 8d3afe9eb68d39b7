package dk.kreds.render.pdf;

import dk.kreds.render.pdf.StructNode.Leaf;
import dk.kreds.render.pdf.StructNode.Mark;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;

/// The marked-content sequences of a page: one is open at a time, and it is only closed when
/// something else is painted. Everything painted is either content or artifact.
final class Marks {

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final StructWriter elements;
  private @Nullable PdfContentByte content;
  private @Nullable PdfIndirectReference pageReference;
  private int page = -1;
  private boolean open;
  // null while an artifact is open
  private @Nullable Leaf openLeaf;

  Marks(StructWriter elements) {
    this.elements = elements;
  }

  void startPage(PdfContentByte pageContent, int number, PdfIndirectReference reference) {
    content = pageContent;
    page = number;
    pageReference = reference;
  }

  int page() {
    return page;
  }

  /// What is painted next is decoration, or repeated.
  void artifact() {
    if (open && openLeaf == null) {
      return;
    }
    close();
    content().beginMarkedContentSequence(ARTIFACT);
    open = true;
  }

  /// What is painted next is this.
  void content(Leaf leaf) {
    if (openLeaf == leaf) {
      return;
    }
    if (openLeaf != null && leaf.follows(openLeaf)) {
      openLeaf = leaf;
      return;
    }
    close();
    PdfDictionary properties = new PdfDictionary();
    content().beginMarkedContentSequence(elements.of(leaf.parent()), properties);
    if (pageReference != null) {
      int id = properties.getAsNumber(PdfName.MCID).intValue();
      leaf.marks().add(new Mark(page, pageReference, id));
    }
    open = true;
    openLeaf = leaf;
  }

  /// Before the page ends, and before the graphics state is restored under it.
  void close() {
    if (open) {
      content().endMarkedContentSequence();
      open = false;
      openLeaf = null;
    }
  }

  private PdfContentByte content() {
    if (content == null) {
      throw new IllegalStateException("no page has been started");
    }
    return content;
  }
}
