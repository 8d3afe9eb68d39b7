package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what is wrong with a line that does not fit the lines above it.
final class Layout {

  private static final int MOST_SPACES = 200;

  /// How much further in a block mostly stands than what it belongs to.
  private static final int STEP = 2;

  /// With another sign where the colon belongs, or none.
  private static final Pattern PAIR =
      Pattern.compile("(?<key>[^=]+(?==)|[^ ;=]+)[=; ](?<value>.*)");

  private final Source source;
  private final Trail trail;
  private final PlainText plain;

  Layout(Source source, Trail trail) {
    this.source = source;
    this.trail = trail;
    this.plain = new PlainText(source, trail.isInFlow());
  }

  /// A line that begins too far left or right.
  Diagnostic misplaced(int first) {
    return misplaced(first, fitting(first));
  }

  private Diagnostic misplaced(int first, int spaces) {
    if (plain.isDash(first)) {
      return plain.dash(first);
    }
    Optional<Open> list = listAround(first);
    if (list.isPresent()) {
      return withoutDash(first, source.column(list.get().start));
    }
    Optional<Open> above = misplacedAbove(first);
    if (above.isPresent()) {
      int key = above.get().start;
      int line = source.firstIn(source.lineOf(key));
      return moved(line, source.column(line) + source.column(first) - source.column(key));
    }
    boolean isBeneathValue = trail.depth() > 0 && trail.innermost().isMapping && isDeeper(first);
    if (isItem(first) && isBeneathValue && !trail.isAfterList()) {
      return Problem.LIST_MIXED.at(source.position(first, 1));
    }
    return moved(first, spaces);
  }

  /// The list that a line in brackets must belong to, for want of a key.
  private Optional<Open> listAround(int first) {
    if (source.at(first) != '{' && source.at(first) != '[') {
      return Optional.empty();
    }
    return trail.around().stream().filter(open -> !open.isMapping && !open.isFlow).findFirst();
  }

  /// An item of a list, where the others have a dash.
  private Diagnostic withoutDash(int first, int spaces) {
    Value line = Value.at(source, first, false);
    return Problem.LIST_MIXED.at(
        source.position(first, 1),
        Map.of(),
        Remedy.over(source.line(first), " ".repeat(spaces) + "- " + line.text()));
  }

  /// The block above that has only one pair so far, where that stands at an odd place while this
  /// line stands where it should.
  private Optional<Open> misplacedAbove(int first) {
    List<Open> around = trail.around();
    for (int i = 0; i + 1 < around.size(); i++) {
      Open block = around.get(i);
      int above = source.firstIn(source.lineOf(block.start));
      boolean isOfItem = isItem(above) && above != block.start;
      int outer = isOfItem ? i + 2 : i + 1;
      if (block.isMapping
          && !block.isFlow
          && block.hasOnePair()
          && outer < around.size()
          && (isOfItem || above == block.start)
          && isOdd(above, around.get(outer), first, block)) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  private boolean isOdd(int above, Open parent, int first, Open block) {
    int edge = source.column(parent.start);
    return (source.column(above) - edge) % STEP != 0
        && (source.column(first) - edge) % STEP == 0
        && Math.abs(source.column(first) - source.column(block.start)) == 1;
  }

  private Diagnostic moved(int first, int spaces) {
    int end = first;
    while (end < source.end(source.lineOf(first)) && !Value.isBlank(source.at(end))) {
      end++;
    }
    String line = source.text(first, source.end(source.lineOf(first)));
    return Problem.WRONG_INDENTATION.at(
        source.span(first, end),
        Map.of("spaces", spaces),
        Remedy.over(source.line(first), " ".repeat(spaces) + line));
  }

  /// A line that the parser did not expect.
  Diagnostic unfitting(int first) {
    if (plain.isDash(first)) {
      return plain.dash(first);
    }
    if (trail.depth() == 0) {
      return behindRoot(first);
    }
    Open around = trail.innermost();
    boolean isBeside = source.column(around.start) == source.column(first);
    if (isBeside && !around.isMapping && !isItem(first)) {
      return withoutDash(first, source.column(first));
    }
    if (isBeside && around.isMapping == isItem(first)) {
      return Problem.LIST_MIXED.at(source.position(first, 1));
    }
    return misplaced(first);
  }

  /// A line after what was taken for the end of all.
  private Diagnostic behindRoot(int first) {
    if (isAfterEndMark(first)) {
      return Problem.SECOND_DOCUMENT.at(source.position(first, 1));
    }
    Open root = trail.around().isEmpty() ? null : trail.around().getLast();
    if (root == null || root.isFlow) {
      return Problem.UNREADABLE.at(source.position(first, 1));
    }
    return source.column(first) == 0
        ? misplaced(source.firstIn(source.lineOf(root.start)), 0)
        : misplaced(first);
  }

  private boolean isAfterEndMark(int first) {
    for (int line = 0; line < source.lineOf(first); line++) {
      if (source.text(source.start(line), source.end(line)).startsWith("...")) {
        return true;
      }
    }
    return false;
  }

  /// `word:Value`, at the beginning of a line or item.
  Optional<Diagnostic> withoutSpace(int from) {
    int end = source.end(source.lineOf(from));
    int colon = from;
    while (colon < end && isWordLetter(source.at(colon))) {
      colon++;
    }
    if (source.at(colon) != ':' || colon == from || Value.isBlank(source.at(colon + 1))) {
      return Optional.empty();
    }
    return Optional.of(plain.missingSpace(from, colon, false));
  }

  /// A line on which no colon makes a key of what it begins with.
  Diagnostic withoutColon(int from) {
    if (plain.isDash(from)) {
      return plain.dash(from);
    }
    Value line = Value.at(source, from, false);
    return Problem.MISSING_COLON.at(source.span(from, line.to()), Map.of(), completed(line));
  }

  /// Text behind a closing bracket or quote.
  Diagnostic afterEnd(int at, int sign) {
    Remedy[] remedies = new Remedy[0];
    for (Open collection : trail.around()) {
      if (collection.isFlow && remedies.length == 0) {
        remedies = new Remedy[] {Value.at(source, collection.start, false).quoted()};
      }
    }
    return Problem.TEXT_AFTER_END.at(
        source.span(at, Value.at(source, at, false).to()),
        Map.of("sign", Character.toString(sign)),
        remedies);
  }

  private Remedy[] completed(Value line) {
    String text = line.text();
    boolean isBesideItems =
        trail.depth() > 0
            && !trail.isInFlow()
            && source.column(trail.innermost().start) == source.column(line.from());
    if (isBesideItems && !trail.innermost().isMapping) {
      return new Remedy[] {Remedy.of("- " + text)};
    }
    if (text.indexOf(' ') < 0) {
      return hasLinesBeneath(line) ? new Remedy[] {Remedy.of(text + ":")} : new Remedy[0];
    }
    Matcher pair = PAIR.matcher(text);
    return pair.matches()
        ? new Remedy[] {Remedy.of(pair.group("key").strip() + ": " + pair.group("value").strip())}
        : new Remedy[0];
  }

  private boolean hasLinesBeneath(Value text) {
    int line = source.lineOf(text.from());
    int next = source.nextWritten(line);
    return next < source.lines()
        && source.column(source.firstIn(next)) > source.column(source.firstIn(line));
  }

  /// How many spaces the nearest collection, or the text above, would have before this line.
  private int fitting(int first) {
    int line = source.lineOf(first);
    int above = trail.last().from();
    boolean isText = source.at(above) == '|' || source.at(above) == '>';
    if (isText && line > 0 && source.find(':', first, source.end(line)) == Source.END) {
      return source.column(source.firstIn(line - 1));
    }
    int column = source.column(first);
    int inside = beneath(line);
    int best = -1;
    for (Open collection : trail.around()) {
      int other = source.column(collection.start);
      boolean isTie = Math.abs(other - column) == Math.abs(best - column) && isAfterGap(line);
      boolean isNearer = best < 0 || isTie || Math.abs(other - column) < Math.abs(best - column);
      if (!collection.isFlow
          && collection.isMapping != isItem(first)
          && isNearer
          && other < inside) {
        best = other;
      }
    }
    return Math.clamp(best, 0, MOST_SPACES);
  }

  /// After an empty line something new begins, further out.
  private boolean isAfterGap(int line) {
    return line > 0 && source.firstIn(line - 1) == source.end(line - 1);
  }

  /// Where the lines beneath a key without a value stand, which is further in than the key.
  private int beneath(int line) {
    int next = source.nextWritten(line);
    boolean hasNoValue = source.at(source.end(line) - 1) == ':';
    return hasNoValue && next < source.lines()
        ? source.column(source.firstIn(next))
        : Integer.MAX_VALUE;
  }

  private boolean isDeeper(int first) {
    return source.column(first) > source.column(trail.innermost().start);
  }

  private boolean isItem(int index) {
    return source.at(index) == '-' && Value.isBlank(source.at(index + 1));
  }

  private static boolean isWordLetter(int point) {
    return Character.isLetter(point) || point == '-' || point == '_' || point == ' ';
  }
}
