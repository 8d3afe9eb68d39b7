package dk.kreds.render.pdf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.pdf.ITextFontContext;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.render.Box;
import org.openpdf.render.PageBox;
import org.openpdf.text.pdf.PdfDestination;

/// Where on which page a link inside the document leads.
final class Places {

  private Places() {}

  static Optional<PdfDestination> of(ITextRenderer renderer, @Nullable Box box) {
    Box root = renderer.getRootBox();
    if (box == null || root == null || renderer.getWriter() == null) {
      return Optional.empty();
    }
    var context = renderer.getSharedContext().newLayoutContextInstance(new ITextFontContext());
    PageBox page = root.getLayer().getPage(context, box.getAbsY());
    if (page == null) {
      return Optional.empty();
    }
    int top =
        page.getMarginBorderPadding(context, Edge.TOP) + box.getAbsY() - page.getTop();
    float y = (page.getHeight(context) - top) / renderer.getDotsPerPoint();
    PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
    place.addPage(renderer.getWriter().getPageReference(page.getPageNo() + 1));
    return Optional.of(place);
  }
}
