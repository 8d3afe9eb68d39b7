package dk.kreds.definition.yaml;

import dk.kreds.definition.yaml.Trail.Text;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ScannerException;

/// Tells what the user did, from where the parser gave up. It looks at the kind and the marks of
/// the parser's exception and at the source there, never at the parser's sentence.
final class Syntax {

  private static final String SIGNS = "*&!|>%@`";

  /// `yes, kitchen: no`
  private static final Pattern PAIRS =
      Pattern.compile("(?<first>[^\\s\"',:]+),? +(?<second>[a-z][a-z-]+: [^:]+)");

  private final Source source;
  private final Trail trail;
  private final PlainText plain;
  private final Layout layout;
  private final Quotes quotes;

  Syntax(Source source, Trail trail) {
    this.source = source;
    this.trail = trail;
    this.plain = new PlainText(source, trail.isInFlow());
    this.layout = new Layout(source, trail);
    this.quotes = new Quotes(source, trail);
  }

  Diagnostic explain(MarkedYamlEngineException e) {
    int at = e.getProblemMark().map(Mark::getIndex).orElse(trail.end());
    int context = e.getContextMark().map(Mark::getIndex).orElse(Source.END);
    return tab(at)
        .or(this::overlong)
        .or(() -> e instanceof ScannerException ? scanning(at, context) : Optional.empty())
        .or(() -> brackets(at))
        .or(() -> trail.end() == 0 ? directive() : Optional.empty())
        .or(() -> parsing(at))
        .orElseGet(() -> Problem.UNREADABLE.at(source.position(at, 1)));
  }

  /// Between brackets, a quote that was ended by one far below.
  private Optional<Diagnostic> overlong() {
    Text last = trail.last();
    boolean isOverlong =
        trail.isInFlow()
            && Value.isQuote(source.at(last.from()))
            && source.lineOf(last.from()) < source.lineOf(last.to());
    return isOverlong ? Optional.of(quotes.unclosed(last.from())) : Optional.empty();
  }

  private Optional<Diagnostic> brackets(int at) {
    return trail.isInFlow() ? Optional.of(new Brackets(source, trail).at(at)) : Optional.empty();
  }

  private Optional<Diagnostic> tab(int at) {
    int line = source.lineOf(at);
    int tab = source.find('\t', source.start(line), source.firstIn(line));
    if (source.at(at) == '\t') {
      tab = at;
    } else if (source.at(at) == ' ' && source.at(at - 1) == '\t') {
      tab = at - 1;
    } else if (trail.isInFlow()) {
      return Optional.empty();
    }
    if (tab == Source.END) {
      return Optional.empty();
    }
    int first = source.firstIn(line);
    String spaces = source.text(source.start(line), first).replace("\t", "  ");
    Remedy remedy =
        tab < first
            ? Remedy.over(source.line(first), spaces + source.text(first, source.end(line)))
            : Remedy.over(
                source.span(first, source.end(line)),
                source.text(first, source.end(line)).replace('\t', ' '));
    return Optional.of(Problem.TAB.at(source.position(tab, 1), Map.of(), remedy));
  }

  private Optional<Diagnostic> scanning(int at, int context) {
    if (Value.isQuote(source.at(context))) {
      Optional<Diagnostic> problem = quotes.within(context, at);
      if (problem.isPresent()) {
        return problem;
      }
    }
    int sign = context == Source.END ? at : context;
    if (SIGNS.indexOf(source.at(sign)) >= 0 && source.at(sign) != Source.END) {
      return Optional.of(sign(sign, at));
    }
    if (source.at(at) == ':' && isClosing(before(at))) {
      return Optional.of(keyOfBrackets(at));
    }
    if (context != Source.END && (!trail.isInFlow() || isBehindBrackets(context))) {
      return Optional.of(lineWithoutColon(context));
    }
    if (trail.isInFlow()) {
      return Optional.empty();
    }
    boolean isBeforeBlank = Value.isBlank(source.at(at + 1));
    return switch (source.at(at)) {
      case ':' -> Optional.of(colon(at));
      case '?' -> Optional.of(sign(at, at));
      case '-' -> isBeforeBlank ? Optional.of(listInLine(at)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Diagnostic sign(int sign, int at) {
    if (source.lineOf(at) != source.lineOf(sign) && at < source.size()) {
      return layout.misplaced(source.firstIn(source.lineOf(at)));
    }
    if (source.isFirstInLine(sign) && plain.isDash(sign)) {
      return plain.dash(sign);
    }
    Value value = Value.at(source, sign, trail.isInFlow());
    if (source.isFirstInLine(sign) && value.text().startsWith("```")) {
      // a frame around text that was copied from elsewhere
      return Problem.SIGN_FIRST.at(
          source.position(sign, 1),
          Map.of("sign", "`"),
          Remedy.withoutLine(source.position(sign, 1)));
    }
    return Problem.SIGN_FIRST.at(
        source.position(sign, 1), Map.of("sign", source.text(sign, sign + 1)), value.quoted());
  }

  private Diagnostic listInLine(int dash) {
    return Problem.LIST_MIXED.at(
        source.position(dash, 1), Map.of(), Value.at(source, dash, false).quoted());
  }

  private Diagnostic colon(int at) {
    Text last = trail.last();
    int line = source.lineOf(at);
    for (int above = source.lineOf(last.from()); last.isPlain() && above < line; above++) {
      int from = Math.max(last.from(), source.firstIn(above));
      Optional<Diagnostic> problem = layout.withoutSpace(from);
      if (problem.isPresent()) {
        return problem.get();
      }
    }
    if (source.lineOf(last.from()) < line) {
      boolean isBeside = source.column(last.from()) == source.column(source.firstIn(line));
      return last.isPlain() && isBeside && source.isFirstInLine(last.from())
          ? layout.withoutColon(last.from())
          : layout.misplaced(source.firstIn(line));
    }
    Value value = Value.at(source, Math.min(last.from(), at), false);
    return roundBrackets(value)
        .orElseGet(() -> Problem.COLON_IN_VALUE.at(source.position(at, 1), Map.of(), apart(value)));
  }

  /// `(name: Leje, amount: 100)`, where braces are meant.
  private Optional<Diagnostic> roundBrackets(Value value) {
    int line = source.lineOf(value.from());
    int open = source.find('(', source.firstIn(line), value.from() + 1);
    boolean isWhole =
        open != Source.END
            && Value.isBlank(source.at(open - 1))
            && source.at(value.to() - 1) == ')';
    return isWhole
        ? Optional.of(
            Problem.BAD_KEY.at(
                source.position(open, 1),
                Map.of(),
                Remedy.over(
                    source.span(open, value.to()),
                    "{" + source.text(open + 1, value.to() - 1) + "}")))
        : Optional.empty();
  }

  /// One text with a colon in it, or two pairs on one line; after `yes` or `14` rather the second.
  private Remedy[] apart(Value value) {
    Matcher pairs = PAIRS.matcher(value.text());
    if (!pairs.matches() || !source.isFirstInLine(trail.innermost().start)) {
      return new Remedy[] {value.requoted()};
    }
    int key = source.firstIn(source.lineOf(value.from()));
    String indent = " ".repeat(source.column(trail.innermost().start));
    Remedy two =
        Remedy.over(
            source.span(source.start(source.lineOf(key)), value.to()),
            source.text(source.start(source.lineOf(key)), value.from())
                + pairs.group("first")
                + "\n"
                + indent
                + pairs.group("second"));
    boolean isWord = !Character.isUpperCase(value.text().codePointAt(0));
    return isWord ? new Remedy[] {two, value.requoted()} : new Remedy[] {value.requoted(), two};
  }

  private Diagnostic lineWithoutColon(int from) {
    int end = source.end(source.lineOf(from));
    int hash = from;
    while (hash < end && !(source.at(hash) == '#' && Value.isBlank(source.at(hash - 1)))) {
      hash++;
    }
    Optional<Diagnostic> cut =
        hash < end ? plain.hash(from, source.trimEnd(from, hash)) : Optional.empty();
    return cut.or(() -> layout.withoutSpace(from)).orElseGet(() -> layout.withoutColon(from));
  }

  /// `a: [b]: c`.
  private Diagnostic keyOfBrackets(int at) {
    int start = at;
    for (Open collection : trail.open()) {
      boolean isHere = source.lineOf(collection.start) == source.lineOf(at);
      start = collection.isFlow && isHere ? collection.start : start;
    }
    return Problem.COLON_IN_VALUE.at(
        source.position(at, 1), Map.of(), Value.at(source, start, false).quoted());
  }

  /// The parser looks ahead: a line may be wrong while the brackets above it still seem open.
  private boolean isBehindBrackets(int at) {
    int open = 0;
    for (Open collection : trail.open()) {
      open = collection.isFlow ? collection.start : open;
    }
    int depth = 0;
    for (int index = open; index < at; index++) {
      int point = source.at(index);
      depth += point == '[' || point == '{' ? 1 : isClosing(point) ? -1 : 0;
    }
    return depth == 0 && source.isFirstInLine(at);
  }

  private static boolean isClosing(int point) {
    return point == ']' || point == '}';
  }

  /// What stands before a place on its line, blanks left out.
  private int before(int at) {
    int start = source.start(source.lineOf(at));
    int end = source.trimEnd(start, at);
    return end == start ? Source.END : source.at(end - 1);
  }

  private Optional<Diagnostic> parsing(int at) {
    Text last = trail.last();
    boolean isFirst = source.isFirstInLine(at);
    int before = before(at);
    int point = source.at(at);
    if (Value.isQuote(before) && trail.isAfterText() && !last.isPlain()) {
      return Optional.of(quotes.after(at));
    }
    if (isClosing(point)) {
      Value value = Value.at(source, at, false);
      return Optional.of(
          before == ':' ? Brackets.stray(source, at, value.quoted()) : Brackets.stray(source, at));
    }
    if (isClosing(before) && !trail.isAfterText()) {
      return Optional.of(layout.afterEnd(at, before));
    }
    int end = before(last.from());
    if (point == ':' && last.to() == at && (isClosing(end) || Value.isQuote(end))) {
      // what ended there was taken for a key, and the text behind it for its value
      return Optional.of(layout.afterEnd(last.from(), end));
    }
    if (point == ':' && (isFirst || before == '-')) {
      return Optional.of(Problem.BAD_KEY.at(source.position(at, 1)));
    }
    if (point == ',' && !isFirst) {
      return Optional.of(sign(at, at));
    }
    return isFirst ? Optional.of(layout.unfitting(at)) : Optional.empty();
  }

  /// Nothing but a directive has been read.
  private Optional<Diagnostic> directive() {
    for (int line = 0; line < source.lines(); line++) {
      int first = source.start(line);
      if (source.at(first) == '%') {
        return Optional.of(
            Problem.YAML_FEATURE.at(source.span(first, source.end(line)), Map.of("sign", "%")));
      }
    }
    return Optional.empty();
  }
}
