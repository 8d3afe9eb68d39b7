package dk.kreds.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// A PDF as a screen reader reads it: its structure, in order, with the text of each element.
public final class ReadAloud {

  private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private ReadAloud() {}

  /// @return such lines as `H1 Du er ikke den eneste` and `Link karen@example.org`; containers have
  ///   no text
  public static List<String> lines(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      ReadAloud reader = new ReadAloud();
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> here = new HashMap<>();
        extractor.getMarkedContents().forEach(c -> here.put(c.getMCID(), text(c)));
        reader.texts.put(page, here);
      }
      reader.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return reader.lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(PDMarkedContent content) {
    return content.getContents().stream()
        .map(part ->
            switch (part) {
              case TextPosition t -> t.getUnicode();
              case PDMarkedContent inner ->
                  inner.getActualText() == null ? text(inner) : inner.getActualText();
              default -> "";
            })
        .collect(Collectors.joining());
  }

  private String read(PDStructureNode node, PDPage page) {
    StringBuilder own = new StringBuilder();
    int at = lines.size();
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement e -> own.append(read(e, e.getPage()));
        case PDMarkedContentReference r ->
            own.append(texts.get(r.getPage() == null ? page : r.getPage()).get(r.getMCID()));
        case Integer id -> own.append(texts.get(page).get(id));
        case PDObjectReference _ -> {}
        default -> throw new IllegalStateException(String.valueOf(kid));
      }
    }
    if (!(node instanceof PDStructureElement e)) {
      return "";
    }
    String type = e.getStructureType();
    boolean inline = type.equals("Span") || type.equals("Quote") || type.equals("Code");
    String alternative = e.getAlternateDescription();
    String text = alternative != null ? "[" + alternative + "]" : own.toString();
    if (!inline) {
      lines.add(at, (type + " " + text.strip()).strip());
    }
    return inline || type.equals("Link") || type.equals("Figure") ? text : "";
  }
}
