package dk.kreds.definition.yaml;

import dk.kreds.definition.yaml.Trail.Text;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.Map;
import java.util.Optional;

/// Tells what is wrong with quotes.
final class Quotes {

  private final Source source;
  private final Trail trail;

  Quotes(Source source, Trail trail) {
    this.source = source;
    this.trail = trail;
  }

  /// What is wrong between a quote and the place where the parser gave up.
  Optional<Diagnostic> within(int quote, int at) {
    if (escape(at) != Source.END) {
      return Optional.of(badEscape(at, quote));
    }
    return isClosed(quote) ? Optional.empty() : Optional.of(unclosed(quote));
  }

  /// Whether a quote ends on the line where it begins.
  private boolean isClosed(int quote) {
    int end = source.end(source.lineOf(quote));
    return source.find(source.at(quote), quote + 1, end) != Source.END;
  }

  /// A quote that does not end on its line.
  Diagnostic unclosed(int quote) {
    String sign = source.text(quote, quote + 1);
    Value value = between(quote);
    return Problem.UNCLOSED_QUOTE.at(
        source.span(quote, value.to()), Map.of("sign", sign), Remedy.of(value.text() + sign));
  }

  /// A comma may be part of the text: it ends before the next key, or with the brackets.
  private Value between(int quote) {
    int bracket = bracket(quote);
    Value shortest = Value.at(source, quote, trail.isInFlow() || bracket != Source.END);
    if (bracket != '{') {
      return shortest;
    }
    int end = Value.at(source, quote, false).to();
    int to = shortest.to();
    while (source.at(to) == ',' && !isKey(to + 1, end)) {
      to = Value.at(source, to + 1, true).to();
    }
    return new Value(source, quote, to);
  }

  /// The parser looks ahead, so that what is open is told by the line itself.
  private int bracket(int quote) {
    int depth = 0;
    for (int index = quote - 1; index >= source.start(source.lineOf(quote)); index--) {
      int point = source.at(index);
      depth += point == ']' || point == '}' ? 1 : point == '[' || point == '{' ? -1 : 0;
      if (depth < 0) {
        return point;
      }
    }
    return Source.END;
  }

  private boolean isKey(int from, int end) {
    int index = source.skipBlanks(from, end);
    int first = index;
    while (index < end && (Character.isLowerCase(source.at(index)) || source.at(index) == '-')) {
      index++;
    }
    return index > first && source.at(index) == ':';
  }

  /// The backslash before a place, if it belongs to it.
  private int escape(int at) {
    int from = Math.max(source.start(source.lineOf(at)), at - 2);
    for (int index = Math.min(at, source.size()) - 1; index >= from; index--) {
      if (source.at(index) == '\\') {
        return index;
      }
    }
    return Source.END;
  }

  private Diagnostic badEscape(int at, int quote) {
    int slash = escape(at);
    int end = source.find('"', quote + 1, source.end(source.lineOf(quote)));
    Value text = new Value(source, quote + 1, end);
    Remedy[] remedies =
        end == Source.END
            ? new Remedy[0]
            : new Remedy[] {Remedy.over(source.span(quote, end + 1), Value.quote(text.text()))};
    return Problem.BAD_ESCAPE.at(
        source.position(slash, 2), Map.of("sign", source.text(slash, slash + 2)), remedies);
  }

  /// Text behind a text in quotes; the quotes may be one mark of two texts.
  Diagnostic after(int at) {
    Text last = trail.last();
    String sign = source.text(last.from(), last.from() + 1);
    if (source.lineOf(last.from()) < source.lineOf(at)) {
      return unclosed(last.from());
    }
    Value value = Value.at(source, last.from(), false);
    return Problem.TEXT_AFTER_END.at(
        source.span(at, value.to()), Map.of("sign", sign), value.requoted());
  }
}
