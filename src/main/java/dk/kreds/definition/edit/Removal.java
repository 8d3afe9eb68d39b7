package dk.kreds.definition.edit;

import dk.kreds.definition.yaml.Outline;
import java.util.List;
import java.util.stream.IntStream;

/// What goes when an entry goes: its lines and the comments that are its own, which stand right
/// above it or are indented below it.
final class Removal {
  private final Lines lines;

  Removal(Lines lines) {
    this.lines = lines;
  }

  /// The extents of the entries of one mapping or list.
  private record Span(int from, int to) {}

  List<Cut> of(Outline.Keys keys, int index) {
    List<Span> spans =
        keys.pairs().stream()
            .map(pair -> new Span(pair.key().from(), Math.max(pair.key().to(), pair.value().to())))
            .toList();
    return remove(keys, keys.isFlow(), spans, index);
  }

  List<Cut> of(Outline.Items items, int index) {
    List<Span> spans =
        IntStream.range(0, items.items().size()).mapToObj(i -> span(items, i)).toList();
    return remove(items, items.isFlow(), spans, index);
  }

  /// A block's item begins with its dash.
  private Span span(Outline.Items items, int index) {
    Outline item = items.items().get(index);
    return new Span(items.isFlow() ? item.from() : dash(item.from()), item.to());
  }

  private int dash(int from) {
    int at = from - 1;
    while (lines.text().charAt(at) != '-' || isInComment(at)) {
      at--;
    }
    return at;
  }

  private boolean isInComment(int at) {
    return lines.isComment(lines.start(at));
  }

  private List<Cut> remove(Outline whole, boolean isFlow, List<Span> spans, int index) {
    Span gone = spans.get(index);
    if (spans.size() == 1) {
      return isFlow ? List.of(Cut.out(whole.from() + 1, whole.to() - 1)) : emptied(whole, gone);
    }
    if (isFlow && !hasOwnLines(gone)) {
      return List.of(inBrackets(spans, index));
    }
    if (!isFlow && !lines.isFirst(gone.from())) {
      // the next one takes its place behind the dash
      return List.of(Cut.out(gone.from(), spans.get(index + 1).from()));
    }
    return List.of(Cut.out(beginning(gone), ending(gone)));
  }

  private Cut inBrackets(List<Span> spans, int index) {
    return index == 0
        ? Cut.out(spans.get(0).from(), spans.get(1).from())
        : Cut.out(spans.get(index - 1).to(), spans.get(index).to());
  }

  private boolean hasOwnLines(Span span) {
    int comma = comma(span.to());
    return lines.isFirst(span.from()) && lines.isLast(comma);
  }

  /// Behind the comma that may follow.
  private int comma(int to) {
    int at = to;
    while (at < lines.text().length() && lines.text().charAt(at) == ' ') {
      at++;
    }
    return lines.text().startsWith(",", at) ? at + 1 : to;
  }

  /// An empty block cannot be written; brackets can.
  private List<Cut> emptied(Outline whole, Span gone) {
    String brackets = whole instanceof Outline.Keys ? "{}" : "[]";
    if (!lines.isFirst(gone.from())) {
      return List.of(new Cut(gone.from(), gone.to(), brackets));
    }
    int from = beginning(gone);
    int to = ending(gone);
    String end = to < lines.text().length() || to == lines.start(to) ? lines.end() : "";
    return List.of(
        lines
            .colonBefore(from)
            .map(colon -> new Cut(colon + 1, to, " " + brackets + end))
            .orElseGet(() -> new Cut(from, to, indent(gone) + brackets + end)));
  }

  /// Deeper than its key, even where the list was not.
  private String indent(Span span) {
    return " ".repeat(lines.column(span.from()) + 2);
  }

  private int beginning(Span span) {
    int start = lines.start(span.from());
    int column = lines.column(span.from());
    while (start > 0) {
      int above = lines.start(start - (isCrLfBefore(start) ? 2 : 1));
      if (!lines.isComment(above) || lines.indent(above) != column) {
        break;
      }
      start = above;
    }
    return start;
  }

  private boolean isCrLfBefore(int start) {
    return lines.text().startsWith("\r\n", start - 2);
  }

  private int ending(Span span) {
    int column = lines.column(span.from());
    int end = lines.next(span.to());
    while (end < lines.text().length() && lines.isComment(end) && lines.indent(end) > column) {
      end = lines.next(end);
    }
    return end;
  }
}
