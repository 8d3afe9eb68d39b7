package dk.kreds.render.pdf;

import static java.util.Objects.requireNonNull;

import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.layout.LayoutContext;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.ITextFontContext;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.PageBox;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfWriter;

/// Where on which page a link inside the document leads.
final class Places {

  private static final float POINTS_PER_INCH = 72;

  private Places() {}

  /// @param before how many pages of other documents come before those of this one
  static Place of(
      BlockBox root, SharedContext shared, PdfWriter writer, Columns columns, int before, Box box) {
    LayoutContext context = shared.newLayoutContextInstance(new ITextFontContext());
    PageBox page = requireNonNull(Boxes.layer(root).getPage(context, box.getAbsY()));
    int top = page.getMarginBorderPadding(context, Edge.TOP) + box.getAbsY() - page.getTop();
    float dotsPerPoint = shared.getDPI() / POINTS_PER_INCH;
    float y = (page.getHeight(context) - top) / dotsPerPoint;
    int number = before + columns.page(page.getPageNo()) + 1;
    PdfDestination there = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
    there.addPage(writer.getPageReference(number));
    return new Place(number, there);
  }
}
