package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.Map;
import java.util.Optional;

/// Finds text without quotes that YAML reads without complaint, but not as it was meant.
final class PlainText {

  private static final int HYPHEN = '-';

  private final Source source;
  private final boolean isInFlow;

  PlainText(Source source, boolean isInFlow) {
    this.source = source;
    this.isInFlow = isInFlow;
  }

  Optional<Diagnostic> surprise(int from, int to, boolean isKey) {
    if (isKey) {
      return source.isFirstInLine(from) && isDash(from)
          ? Optional.of(dash(from))
          : missingSpace(from, to).or(() -> missingColon(from, to));
    }
    if (source.isFirstInLine(from) && from < to && isDash(from)) {
      return Optional.of(dash(from));
    }
    if (isInFlow || startsItem(from)) {
      Optional<Diagnostic> missing = missingSpace(from, to);
      if (missing.isPresent()) {
        return missing;
      }
    }
    int lastLine = source.lineOf(Math.max(from, to - 1));
    for (int line = source.lineOf(from) + 1; line <= lastLine; line++) {
      int first = source.firstIn(line);
      if (isItem(first) && isInFlow) {
        // a bracket above is open still: the parser will say so
        return Optional.empty();
      }
      if (isItem(first)) {
        return Optional.of(mixed(from, first));
      }
      if (isNumbered(first) && isNumbered(from)) {
        return Optional.of(dash(from));
      }
      Optional<Diagnostic> missing = missingSpace(first, source.end(line));
      if (missing.isPresent()) {
        return missing;
      }
    }
    return hash(from, to).or(() -> CurledQuotes.around(source, from, to));
  }

  /// `-item`, or `– item` as word processors write it.
  boolean isDash(int index) {
    boolean isBeforeBlank =
        Value.isBlank(source.at(index + 1)) || Letters.isHardSpace(source.at(index + 1));
    return switch (source.at(index)) {
      case HYPHEN -> !Value.isBlank(source.at(index + 1));
      case '–', '—', '−', '•', '·', '*' -> isBeforeBlank;
      default -> false;
    };
  }

  Diagnostic dash(int index) {
    int sign = Math.max(index + 1, afterNumber(index));
    int text = sign;
    int end = source.end(source.lineOf(index));
    while (text < end && (Value.isBlank(source.at(text)) || Letters.isHardSpace(source.at(text)))) {
      text++;
    }
    return Problem.DASH_AS_TEXT.at(
        source.position(index, 1),
        Map.of("sign", source.text(index, sign)),
        Remedy.over(
            source.span(index, Value.at(source, text, isInFlow).to()),
            "- " + Value.at(source, text, isInFlow).text()));
  }

  /// A list beneath a text: the text may only lack its dash.
  private Diagnostic mixed(int from, int item) {
    boolean isBeside = source.column(from) == source.column(item) && source.isFirstInLine(from);
    if (!isBeside) {
      return Problem.LIST_MIXED.at(source.position(item, 1));
    }
    if (isNumbered(from)) {
      return dash(from);
    }
    Value text = Value.at(source, from, false);
    return Problem.LIST_MIXED.at(
        source.position(from, 1),
        Map.of(),
        Remedy.over(source.span(from, text.to()), "- " + text.text()));
  }

  /// `1. item`, as word processors number lists.
  private boolean isNumbered(int index) {
    int end = afterNumber(index);
    return end > index && Value.isBlank(source.at(end));
  }

  /// Behind `1.` or `12)`, or where it would be.
  private int afterNumber(int index) {
    int end = index;
    while (source.at(end) >= '0' && source.at(end) <= '9') {
      end++;
    }
    boolean isEnded = source.at(end) == '.' || source.at(end) == ')';
    return end > index && isEnded && source.isFirstInLine(index) ? end + 1 : index;
  }

  private boolean isItem(int index) {
    return source.at(index) == HYPHEN && Value.isBlank(source.at(index + 1));
  }

  /// Whether only dashes stand before it on its line, as before the first key of an item.
  private boolean startsItem(int from) {
    int index = source.firstIn(source.lineOf(from));
    while (index < from && isItem(index)) {
      index = source.skipBlanks(index + 1, from);
    }
    return index == from;
  }

  /// `word:Value`, unless it may be an address as `http://` and `mailto:` are.
  private Optional<Diagnostic> missingSpace(int from, int to) {
    int colon = from;
    while (colon < to && isKeyLetter(source.at(colon))) {
      colon++;
    }
    int next = source.at(colon + 1);
    String key = source.text(from, colon);
    boolean isAddress = next == '/' || key.equals("mailto") || key.equals("tel");
    boolean isKey = colon - from >= 2 && source.at(colon) == ':' && !isAddress;
    if (!isKey || colon + 1 >= to || Value.isBlank(next)) {
      return Optional.empty();
    }
    return Optional.of(missingSpace(from, colon, isInFlow));
  }

  /// `talks {minutes: 20}`, where the first colon is taken for the one behind the key.
  private Optional<Diagnostic> missingColon(int from, int to) {
    int blank = from;
    while (blank < to && isKeyLetter(source.at(blank))) {
      blank++;
    }
    int bracket = source.skipBlanks(blank, to);
    boolean isKey = blank > from && bracket > blank;
    if (!isKey || (source.at(bracket) != '{' && source.at(bracket) != '[')) {
      return Optional.empty();
    }
    Value value = Value.at(source, bracket, isInFlow);
    String pair = source.text(from, blank) + ": " + value.text();
    return Optional.of(
        Problem.MISSING_COLON.at(
            source.span(from, value.to()),
            Map.of(),
            Remedy.over(source.span(from, value.to()), pair)));
  }

  /// `word:Value`.
  Diagnostic missingSpace(int from, int colon, boolean isBetweenBrackets) {
    String key = source.text(from, colon);
    int start = colon + 1;
    while (Letters.isHardSpace(source.at(start))) {
      start++;
    }
    Value value = Value.at(source, start, isBetweenBrackets);
    if (start > colon + 1) {
      return Problem.HARD_SPACE.at(
          source.position(colon + 1, 1),
          Map.of(),
          Remedy.over(source.span(from, value.to()), key + ": " + value.text()));
    }
    return Problem.MISSING_SPACE.at(
        source.position(colon, 1),
        Map.of("key", key),
        Remedy.over(source.span(from, value.to()), key + ": " + value.text()),
        Remedy.over(source.span(from, value.to()), Value.quote(key + ":" + value.text())));
  }

  private static boolean isKeyLetter(int point) {
    return (point >= 'a' && point <= 'z') || point == HYPHEN;
  }

  /// `Bo #1` would be read as `Bo`; a comment has a space behind its `#`.
  Optional<Diagnostic> hash(int from, int to) {
    int hash = source.skipBlanks(to, source.end(source.lineOf(to)));
    int next = source.at(hash + 1);
    if (source.at(hash) != '#' || Value.isBlank(next) || next == '#') {
      return Optional.empty();
    }
    Value lost = Value.at(source, hash, isInFlow);
    int word = hash;
    while (word < lost.to() && !Value.isBlank(source.at(word))) {
      word++;
    }
    Value whole = new Value(source, from == to ? hash : from, lost.to());
    boolean isOneLine = source.lineOf(from) == source.lineOf(to);
    Remedy[] remedies = isOneLine ? new Remedy[] {whole.quoted()} : new Remedy[0];
    return Optional.of(
        Problem.HASH_IN_VALUE.at(
            source.span(hash, lost.to()), Map.of("sign", source.text(hash, word)), remedies));
  }
}
