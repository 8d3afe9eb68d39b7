package dk.kreds.definition.yaml;

import dk.kreds.definition.yaml.Trail.Text;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.Map;

/// Tells what is wrong between brackets.
final class Brackets {

  private final Source source;
  private final Trail trail;
  private final int opening;
  private final char partner;

  Brackets(Source source, Trail trail) {
    this.source = source;
    this.trail = trail;
    this.opening = opening();
    this.partner = source.at(opening) == '[' ? ']' : '}';
  }

  /// A closing bracket that nothing has opened.
  static Diagnostic stray(Source source, int at, Remedy... remedies) {
    String sign = source.text(at, at + 1);
    return Problem.UNMATCHED_BRACKET.at(
        source.position(at, 1),
        Map.of("sign", sign, "partner", sign.equals("]") ? "[" : "{"),
        remedies);
  }

  Diagnostic at(int at) {
    int point = source.at(at);
    int line = source.lineOf(at);
    boolean isInLine = source.lineOf(opening) == line;
    if ((point == ']' || point == '}') && point != partner) {
      if (isInLine && closesOuter(point)) {
        return unclosedBefore(at);
      }
      return isInLine ? stray(source, at, closedBefore(at)) : stray(source, at);
    }
    int closing = source.find(partner, at, source.end(line));
    int indentation = source.column(source.firstIn(source.lineOf(opening)));
    boolean isOutside = !isInLine && source.column(source.firstIn(line)) <= indentation;
    if (closing == Source.END || isOutside) {
      return unclosed();
    }
    Text last = trail.last();
    if (point == ':' && last.to() == at && last.isPlain()) {
      return colon(at, closing, isInLine);
    }
    if (!isInLine) {
      return Problem.COMMA.at(source.position(at, 1));
    }
    return point == ',' ? extraComma(at, closing) : comma(at, closing);
  }

  /// Whether a closing bracket is that of the brackets around these.
  private boolean closesOuter(int point) {
    for (Open collection : trail.open()) {
      if (collection.isFlow && collection.start < opening) {
        return source.at(collection.start) == (point == ']' ? '[' : '{');
      }
    }
    return false;
  }

  /// `{tasks: [money}`
  private Diagnostic unclosedBefore(int at) {
    return Problem.UNMATCHED_BRACKET.at(
        source.position(opening, 1),
        Map.of("sign", source.text(opening, opening + 1), "partner", String.valueOf(partner)),
        Remedy.over(source.span(opening, at), source.text(opening, at) + partner));
  }

  private Remedy closedBefore(int at) {
    return Remedy.over(source.span(opening, at + 1), source.text(opening, at) + partner);
  }

  private Diagnostic extraComma(int at, int closing) {
    int next = opening + 1 == at ? source.skipBlanks(at + 1, closing) : at + 1;
    String without = source.text(opening, at) + source.text(next, closing + 1);
    return Problem.COMMA.at(
        source.position(at, 1), Map.of(), Remedy.over(source.span(opening, closing + 1), without));
  }

  private Diagnostic unclosed() {
    Value line = Value.at(source, opening, false);
    return Problem.UNMATCHED_BRACKET.at(
        source.position(opening, 1),
        Map.of("sign", source.text(opening, opening + 1), "partner", String.valueOf(partner)),
        Remedy.over(source.span(opening, line.to()), line.text() + partner));
  }

  /// A second colon: before its word a comma is missing, or it is part of the text.
  private Diagnostic colon(int at, int closing, boolean isInLine) {
    Text last = trail.last();
    int word = at;
    while (word > last.from() && !Value.isBlank(source.at(word - 1))) {
      word--;
    }
    Value text = Value.at(source, last.from(), true);
    if (word == last.from()) {
      return Problem.COLON_IN_VALUE.at(source.position(at, 1), Map.of(), text.quoted());
    }
    return isInLine ? comma(word, closing) : Problem.COMMA.at(source.span(word, at), Map.of());
  }

  private Diagnostic comma(int at, int closing) {
    if (source.at(at) == '-' && source.at(at - 1) == ',') {
      return withoutStroke(at, closing);
    }
    String before = source.text(opening, source.trimEnd(opening, at));
    return Problem.COMMA.at(
        source.position(at, 1),
        Map.of(),
        Remedy.over(
            source.span(opening, closing + 1), before + ", " + source.text(at, closing + 1)));
  }

  /// `20,-`, as prices are written.
  private Diagnostic withoutStroke(int stroke, int closing) {
    int behind = stroke + 1;
    String rest = source.text(behind, closing + 1);
    return Problem.COMMA.at(
        source.position(stroke - 1, 2),
        Map.of(),
        Remedy.over(source.span(opening, closing + 1), source.text(opening, stroke - 1) + rest));
  }

  /// A pair within a list is open too, but has no bracket.
  private int opening() {
    for (Open collection : trail.open()) {
      int point = source.at(collection.start);
      if (collection.isFlow && (point == '[' || point == '{')) {
        return collection.start;
      }
    }
    return 0;
  }
}
