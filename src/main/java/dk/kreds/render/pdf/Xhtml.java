package dk.kreds.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Parses pages and drawings: nothing outside the text is read, whatever a doctype says.
final class Xhtml {

  private static final String EXTERNAL_GENERAL =
      "http://xml.org/sax/features/external-general-entities";
  private static final String EXTERNAL_PARAMETER =
      "http://xml.org/sax/features/external-parameter-entities";
  private static final String LOAD_DTD =
      "http://apache.org/xml/features/nonvalidating/load-external-dtd";

  private static final Set<String> NOT_FOR_PAPER =
      Set.of("script", "input", "select", "textarea", "button", "object", "iframe", "form");

  private static final int MOST_ELEMENTS = 500_000;

  private static final int PLAIN_UNTIL = 0x300;

  private static final String STYLE = "<style>";
  private static final String END_OF_STYLE = "</style>";
  private static final String SHEET = "data-pdf-sheet";

  // to make one takes as long as to read a page
  private static final Queue<DocumentBuilder> IDLE = new ConcurrentLinkedQueue<>();

  private Xhtml() {}

  /// @throws MalformedPage if it is not well-formed
  static Document page(String xhtml) {
    List<String> sheets = new ArrayList<>();
    Document document = parse(new InputSource(new StringReader(withoutSheets(xhtml, sheets))));
    refuseMany(document);
    document.normalize();
    compose(document.getDocumentElement());
    putBack(sheets, document);
    return document;
  }

  /// Stylesheets are most of a page and have no markup in them: to leave them out is half of what
  /// parsing takes.
  ///
  /// @param sheets gets what has been left out
  private static String withoutSheets(String xhtml, List<String> sheets) {
    StringBuilder rest = new StringBuilder(xhtml.length());
    int done = 0;
    // whoever says the word leaves us none to mark them with
    int start = xhtml.contains(SHEET) ? -1 : xhtml.indexOf(STYLE);
    while (start >= 0) {
      int end = xhtml.indexOf('<', start + STYLE.length());
      if (end < 0) {
        break;
      }
      String css = xhtml.substring(start + STYLE.length(), end);
      if (xhtml.startsWith(END_OF_STYLE, end) && css.indexOf('&') < 0) {
        rest.append(xhtml.substring(done, start)).append("<style ").append(SHEET).append("=\"");
        rest.append(sheets.size()).append("\">");
        sheets.add(css);
        done = end;
      }
      start = xhtml.indexOf(STYLE, end);
    }
    return rest.append(xhtml.substring(done)).toString();
  }

  private static void putBack(List<String> sheets, Document document) {
    NodeList styles = document.getElementsByTagName("style");
    for (int i = 0; i < styles.getLength() && !sheets.isEmpty(); i++) {
      Element style = (Element) styles.item(i);
      if (style.hasAttribute(SHEET)) {
        style.setTextContent(composed(sheets.get(Integer.parseInt(style.getAttribute(SHEET)))));
        style.removeAttribute(SHEET);
      }
    }
  }

  static Element drawing(byte[] svg) {
    return parse(new InputSource(new ByteArrayInputStream(svg))).getDocumentElement();
  }

  private static Document parse(InputSource source) {
    try {
      DocumentBuilder idle = IDLE.poll();
      DocumentBuilder builder = idle != null ? idle : factory().newDocumentBuilder();
      builder.setEntityResolver((_, _) -> new InputSource(new StringReader("")));
      // throws on fatal errors, and prints nothing
      builder.setErrorHandler(new DefaultHandler());
      Document document = builder.parse(source);
      builder.reset();
      IDLE.add(builder);
      return document;
    } catch (SAXException e) {
      throw new MalformedPage(String.valueOf(e.getMessage()), e);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(EXTERNAL_GENERAL, false);
    factory.setFeature(EXTERNAL_PARAMETER, false);
    factory.setFeature(LOAD_DTD, false);
    factory.setXIncludeAware(false);
    factory.setIgnoringComments(true);
    factory.setCoalescing(true);
    return factory;
  }

  // what a thousand sheets have, several times over; a layout of more would hardly end
  private static void refuseMany(Document document) {
    if (document.getElementsByTagName("*").getLength() > MOST_ELEMENTS) {
      throw new MalformedPage("more than %d elements".formatted(MOST_ELEMENTS));
    }
  }

  private static void compose(Node node) {
    if (NOT_FOR_PAPER.contains(node.getNodeName())) {
      throw new MalformedPage("<%s> is not for paper".formatted(node.getNodeName()));
    }
    if (node instanceof Text text) {
      text.setData(composed(text.getData()));
    }
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      compose(n);
    }
  }

  // the fonts have é, not e and an accent to put over it
  private static String composed(String text) {
    if (isPlain(text)) {
      return text;
    }
    // would be taken for a copy of Glue's, and not be drawn
    text.codePoints()
        .filter(Glue::isCopy)
        .findFirst()
        .ifPresent(c -> {
          throw new MissingGlyph(c);
        });
    String plain = text.chars().anyMatch(Xhtml::mayCombine) ? normalized(text) : text;
    // there is no word after it to part from
    return Signs.endsInSoftHyphen(plain) ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= PLAIN_UNTIL || c == Signs.SOFT_HYPHEN) {
        return false;
      }
    }
    return true;
  }

  private static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  // the normalizer's own question takes long to start, and is almost never needed
  private static boolean mayCombine(int c) {
    return c >= PLAIN_UNTIL
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> c >= 0x2126 && c <= 0x212B;
        };
  }
}
