package dk.kreds.render.pdf;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
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
  private final Map<Css, Stylesheet> sheets = new Recent<>(MOST_SHEETS);
  private final Map<Css, Stylesheet> statements = new Recent<>(MOST_STATEMENTS);

  private record Css(Origin origin, String text) {}

  /// Reads what later sheets will say, too.
  void readAhead(String css) {
    for (String statement : Statements.of(css)) {
      read(new Css(Origin.AUTHOR, statement));
    }
  }

  @Override
  public Stylesheet getStylesheet(StylesheetInfo info) {
    Css css = new Css(info.getOrigin(), info.getContent().orElse(""));
    return sheets.computeIfAbsent(css, this::joined);
  }

  private Stylesheet joined(Css css) {
    Stylesheet sheet = new Stylesheet("", css.origin());
    for (String statement : Statements.of(css.text())) {
      Stylesheet one = read(new Css(css.origin(), statement));
      for (Object content : one.getContents()) {
        switch (content) {
          case Ruleset rule -> sheet.addContent(rule);
          case MediaRule rule -> sheet.addContent(rule);
          case PageRule rule -> sheet.addContent(rule);
          default -> throw new IllegalStateException(content.getClass().getName());
        }
      }
      one.getFontFaceRules().forEach(sheet::addFontFaceRule);
    }
    return sheet;
  }

  private Stylesheet read(Css css) {
    return statements.computeIfAbsent(
        css, _ -> parse(new StringReader(css.text()), "", css.origin()));
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
