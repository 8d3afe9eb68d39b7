package dk.kreds.render.pdf;

import dk.kreds.render.pdf.PageTree.Link;
import dk.kreds.render.pdf.StructNode.Branch;
import dk.kreds.render.pdf.StructNode.ObjectMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/// Where the links of a page are. One that goes over several lines is one annotation with several
/// areas.
final class LinkAreas {

  private static final PdfName QUAD_POINTS = new PdfName("QuadPoints");
  private static final PdfName STRUCT_PARENT = new PdfName("StructParent");
  private static final PdfName DEST = new PdfName("Dest");

  private final PdfWriter writer;
  private final StructWriter elements;
  private final Function<String, PdfDestination> places;
  private final Map<Branch, Area> areas = new LinkedHashMap<>();

  /// @param places finds the element with an id
  LinkAreas(PdfWriter writer, StructWriter elements, Function<String, PdfDestination> places) {
    this.writer = writer;
    this.elements = elements;
    this.places = places;
  }

  void add(Link link, Rectangle area) {
    areas
        .computeIfAbsent(link.branch(), _ -> new Area(link, new ArrayList<>()))
        .rectangles()
        .add(area);
  }

  /// Writes them all, at the end of their page.
  void endPage(PdfIndirectReference page) {
    areas.values().forEach(area -> write(page, area.link(), merged(area.rectangles())));
    areas.clear();
  }

  private void write(PdfIndirectReference page, Link link, List<Rectangle> rectangles) {
    Rectangle bounds = rectangles.stream().reduce(LinkAreas::union).orElseThrow();
    PdfAnnotation annotation = new PdfAnnotation(writer, bounds);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
    annotation.put(PdfName.CONTENTS, StructWriter.text(contents(link.anchor())));
    target(link.anchor().getAttribute("href"), annotation);
    if (rectangles.size() > 1) {
      annotation.put(QUAD_POINTS, quads(rectangles));
    }
    PdfIndirectReference reference = annotation.getIndirectReference();
    int key = elements.treeRoot().addExistingObject(elements.of(link.branch()).getReference());
    annotation.put(STRUCT_PARENT, new PdfNumber(key));
    writer.addAnnotation(annotation);
    link.branch().objects().add(new ObjectMark(page, reference));
  }

  private void target(String href, PdfAnnotation annotation) {
    if (href.startsWith("#")) {
      annotation.put(DEST, places.apply(href.substring(1)));
    } else if (href.matches("(?:https?|mailto|tel):.+")) {
      annotation.put(PdfName.A, new PdfAction(href));
    } else {
      throw new MalformedPage("link to \"%s\"".formatted(href));
    }
  }

  private static String contents(Element anchor) {
    String text = Dom.text(anchor);
    return text.isEmpty() ? anchor.getAttribute("href") : text;
  }

  // the words of a line come one by one where some of them are bold
  private static List<Rectangle> merged(List<Rectangle> rectangles) {
    List<Rectangle> lines = new ArrayList<>();
    for (Rectangle r : rectangles) {
      if (!lines.isEmpty() && isBeside(lines.getLast(), r)) {
        lines.add(union(lines.removeLast(), r));
      } else {
        lines.add(r);
      }
    }
    return lines;
  }

  private static boolean isBeside(Rectangle a, Rectangle b) {
    float middle = (b.getTop() + b.getBottom()) / 2;
    return middle < a.getTop() && middle > a.getBottom();
  }

  private static Rectangle union(Rectangle a, Rectangle b) {
    return new Rectangle(
        Math.min(a.getLeft(), b.getLeft()),
        Math.min(a.getBottom(), b.getBottom()),
        Math.max(a.getRight(), b.getRight()),
        Math.max(a.getTop(), b.getTop()));
  }

  private static PdfArray quads(List<Rectangle> rectangles) {
    PdfArray quads = new PdfArray();
    for (Rectangle r : rectangles) {
      float[] corners = {
        r.getLeft(), r.getTop(), r.getRight(), r.getTop(),
        r.getLeft(), r.getBottom(), r.getRight(), r.getBottom()
      };
      for (float corner : corners) {
        quads.add(new PdfNumber(corner));
      }
    }
    return quads;
  }

  private record Area(Link link, List<Rectangle> rectangles) {}
}
