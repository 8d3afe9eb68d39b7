package dk.kreds.render.pdf;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpdf.css.extend.StylesheetFactory;
import org.openpdf.css.parser.CSSParser;
import org.openpdf.css.sheet.MediaRule;
import org.openpdf.css.sheet.PageRule;
import org.openpdf.css.sheet.Ruleset;
import org.openpdf.css.sheet.Stylesheet;
import org.openpdf.css.sheet.StylesheetInfo;
import org.openpdf.css.sheet.StylesheetInfo.Origin;

/// Reads stylesheets statement by statement, and each that pages share once: houses differ in few,
/// by their colours. Serves one thread at a time.
final class Rules implements StylesheetFactory {
  private static final int MOST_SHEETS = 200;
  private static final int MOST_STATEMENTS = 5_000;

  // what cannot be understood is left out, as browsers do
  private final CSSParser parser = new CSSParser((_, _) -> {});
  private final Map<Css, List<Statement>> sheets = new Recent<>(MOST_SHEETS);
  private final Map<Css, Statement> statements = new Recent<>(MOST_STATEMENTS);

  private record Css(Origin origin, String text) {}

  /// Reads what later sheets will say, too.
  void readAhead(StylesheetInfo info) {
    statements(info);
  }

  /// What a sheet says of a page: half of what papers bring is about some of them alone, and each
  /// element would be asked for all of it.
  ///
  /// @param classes that the page's elements have
  Stylesheet about(Set<String> classes, StylesheetInfo info) {
    Stylesheet sheet = new Stylesheet("", info.getOrigin());
    for (Statement statement : statements(info)) {
      if (statement.concerns(classes)) {
        add(statement.content(), sheet);
      }
    }
    return sheet;
  }

  private static void add(Stylesheet statement, Stylesheet sheet) {
    for (Object content : statement.getContents()) {
      switch (content) {
        case Ruleset rule -> sheet.addContent(rule);
        case MediaRule rule -> sheet.addContent(rule);
        case PageRule rule -> sheet.addContent(rule);
        default -> throw new IllegalStateException(content.getClass().getName());
      }
    }
    statement.getFontFaceRules().forEach(sheet::addFontFaceRule);
  }

  private List<Statement> statements(StylesheetInfo info) {
    return sheets.computeIfAbsent(
        new Css(info.getOrigin(), info.getContent().orElse("")),
        css ->
            Statements.of(css.text()).stream()
                .map(statement -> read(new Css(css.origin(), statement)))
                .toList());
  }

  private Statement read(Css css) {
    return statements.computeIfAbsent(
        css, _ -> Statement.of(css.text(), parse(new StringReader(css.text()), "", css.origin())));
  }

  @Override
  public Stylesheet getStylesheet(StylesheetInfo info) {
    return parse(new StringReader(info.getContent().orElse("")), info);
  }

  @Override
  public Stylesheet parse(Reader reader, StylesheetInfo info) {
    return parse(reader, info.getUri(), info.getOrigin());
  }

  @Override
  public Stylesheet parse(Reader reader, String uri, Origin origin) {
    try {
      return parser.parseStylesheet(uri, origin, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Ruleset parseStyleDeclaration(Origin origin, String style) {
    return parser.parseDeclaration(origin, style);
  }
}
