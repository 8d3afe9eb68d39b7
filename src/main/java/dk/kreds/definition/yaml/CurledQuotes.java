package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.Map;
import java.util.Optional;

/// Quotes as word processors set them, “…”, ”…”, „…“, »…«, «…» or ‘…’: letters to a reader of YAML,
/// and so they would be printed.
final class CurledQuotes {
  private static final String DOUBLE = "“”„»«";
  private static final String SINGLE = "‘’‚";

  private CurledQuotes() {}

  /// Whether such quotes stand around the whole text. In `“Ord” og “toner”` they stand around words
  /// of it, which is nobody's mistake.
  static boolean areAround(String text) {
    return areAround(text, DOUBLE) || areAround(text, SINGLE);
  }

  private static boolean areAround(String text, String quotes) {
    int last = text.length() - 1;
    return last > 1
        && isOne(text, 0, quotes)
        && isOne(text, last, quotes)
        && text.substring(1, last).chars().noneMatch(sign -> quotes.indexOf(sign) >= 0);
  }

  private static boolean isOne(String text, int index, String quotes) {
    return quotes.indexOf(text.charAt(index)) >= 0;
  }

  /// The text without the quotes that stand around it.
  static String off(String text) {
    return areAround(text) ? text.substring(1, text.length() - 1) : text;
  }

  /// A value on one line that has such quotes around it; they may be meant to be printed.
  static Optional<Diagnostic> around(Source source, int from, int to) {
    String text = source.text(from, to);
    if (!areAround(text) || source.lineOf(from) != source.lineOf(to)) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.CURLED_QUOTES.at(
            source.span(from, to),
            Map.of(),
            Remedy.over(source.span(from, to), Value.quote(text)),
            Remedy.over(source.span(from, to), '"' + text + '"')));
  }
}
