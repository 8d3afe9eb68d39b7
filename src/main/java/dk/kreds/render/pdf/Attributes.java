package dk.kreds.render.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;

/// Attribute objects of structure elements (ISO 32000-1, 14.8.5).
final class Attributes {

  private Attributes() {}

  static PdfDictionary list(String numbering) {
    PdfDictionary d = owner("List");
    d.put(new PdfName("ListNumbering"), new PdfName(numbering));
    return d;
  }

  /// @param scope `Row`, `Column` or `Both`
  static PdfDictionary scope(String scope) {
    PdfDictionary d = owner("Table");
    d.put(new PdfName("Scope"), new PdfName(scope));
    return d;
  }

  /// @param name `RowSpan` or `ColSpan`
  static PdfDictionary span(String name, int count) {
    PdfDictionary d = owner("Table");
    d.put(new PdfName(name), new PdfNumber(count));
    return d;
  }

  static PdfDictionary box(PdfRectangle box) {
    PdfDictionary d = owner("Layout");
    d.put(PdfName.BBOX, box);
    d.put(new PdfName("Placement"), new PdfName("Block"));
    return d;
  }

  /// One attribute object alone, or several in an array.
  static PdfObject all(List<PdfDictionary> attributes) {
    if (attributes.size() == 1) {
      return attributes.getFirst();
    }
    PdfArray array = new PdfArray();
    attributes.forEach(array::add);
    return array;
  }

  private static PdfDictionary owner(String name) {
    PdfDictionary d = new PdfDictionary();
    d.put(PdfName.O, new PdfName(name));
    return d;
  }
}
