package dk.kreds.render.pdf;

import dk.kreds.render.pdf.StructNode.Branch;
import dk.kreds.render.pdf.StructNode.Leaf;
import dk.kreds.render.pdf.StructNode.Mark;
import dk.kreds.render.pdf.StructNode.ObjectMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/// Puts the page's structure into the PDF. OpenPDF numbers the marks and keeps the parent tree;
/// which kids an element has, and in which order, is written here at the end, since OpenPDF knows
/// no element that has both text and elements in it.
final class StructWriter {

  private static final PdfName ALT = new PdfName("Alt");
  private static final PdfName MCR = new PdfName("MCR");
  private static final PdfName OBJR = new PdfName("OBJR");
  private static final PdfName OBJ = new PdfName("Obj");

  private final PdfWriter writer;

  StructWriter(PdfWriter writer) {
    this.writer = writer;
  }

  PdfStructureTreeRoot treeRoot() {
    return writer.getStructureTreeRoot();
  }

  PdfStructureElement of(Branch branch) {
    PdfStructureElement known = branch.element();
    if (known != null) {
      return known;
    }
    PdfStructureElement made;
    if (branch.parent().isPresent()) {
      PdfStructureElement parent = of(branch.parent().get());
      // its kids are written at the end: until then OpenPDF may only find its own marks here
      parent.remove(PdfName.K);
      made = new PdfStructureElement(parent, branch.role().pdfName());
      parent.remove(PdfName.K);
    } else {
      made = new PdfStructureElement(treeRoot(), branch.role().pdfName());
    }
    branch.element(made);
    return made;
  }

  /// Writes it with all that is in it, and forgets what that was: of a long document only what is
  /// being painted is kept. Nothing may be painted into it any more.
  void write(Branch branch) {
    if (!branch.isClosed()) {
      branch.close(finish(branch) ? Optional.of(written(of(branch))) : Optional.empty());
    }
  }

  private PdfIndirectReference written(PdfStructureElement element) {
    try {
      return writer.addToBody(element, element.getReference()).getIndirectReference();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @return whether there is anything in it
  boolean finish(Branch branch) {
    PdfArray kids = new PdfArray();
    for (StructNode kid : branch.kids()) {
      if (kid instanceof Branch b) {
        write(b);
        b.written().ifPresent(kids::add);
      } else if (kid instanceof Leaf leaf) {
        leaf.marks().forEach(mark -> kids.add(reference(mark)));
      }
    }
    branch.objects().forEach(object -> kids.add(reference(object)));
    if (kids.isEmpty() && !branch.role().isKeptEmpty()) {
      return false;
    }
    PdfStructureElement element = of(branch);
    element.remove(PdfName.K);
    if (!kids.isEmpty()) {
      element.put(PdfName.K, simplest(element, branch, kids));
    }
    describe(branch, element);
    return true;
  }

  // most paragraphs are one sequence on one page: a number says that in a tenth of the bytes
  private static PdfObject simplest(PdfStructureElement element, Branch branch, PdfArray kids) {
    if (kids.size() == 1) {
      for (StructNode kid : branch.kids()) {
        if (kid instanceof Leaf leaf && leaf.marks().size() == 1) {
          Mark mark = leaf.marks().getFirst();
          element.put(PdfName.PG, mark.pageReference());
          return new PdfNumber(mark.id());
        }
      }
    }
    return kids;
  }

  private static void describe(Branch branch, PdfStructureElement element) {
    if (!branch.attributes().isEmpty()) {
      element.put(PdfName.A, Attributes.all(branch.attributes()));
    }
    branch.alternative().ifPresent(alt -> element.put(ALT, text(alt)));
    branch.language().ifPresent(tag -> element.put(PdfName.LANG, new PdfString(tag)));
  }

  private static PdfDictionary reference(Mark mark) {
    PdfDictionary d = new PdfDictionary(MCR);
    d.put(PdfName.PG, mark.pageReference());
    d.put(PdfName.MCID, new PdfNumber(mark.id()));
    return d;
  }

  private static PdfDictionary reference(ObjectMark mark) {
    PdfDictionary d = new PdfDictionary(OBJR);
    d.put(PdfName.PG, mark.pageReference());
    d.put(OBJ, mark.object());
    return d;
  }

  static PdfString text(String s) {
    return new PdfString(s, PdfObject.TEXT_UNICODE);
  }
}
