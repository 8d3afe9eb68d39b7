package dk.kreds.definition.edit;

import dk.kreds.definition.yaml.Outline;
import dk.kreds.definition.yaml.Scalar;
import java.util.List;

/// Where and how a new value is written.
final class Insertion {
  private final Lines lines;
  private final Writing writing;

  Insertion(Lines lines) {
    this.lines = lines;
    this.writing = new Writing(lines.end());
  }

  /// Another value in the place of one.
  ///
  /// @param column where its key begins
  List<Cut> replace(Outline old, Value value, int column) {
    return List.of(
        switch (old) {
          case Outline.Leaf leaf when leaf.isNothing() ->
              Cut.insert(leaf.from(), writing.after(value, column));
          case Outline.Leaf leaf -> new Cut(leaf.from(), leaf.to(), inPlaceOf(leaf, value));
          case Outline.Keys _, Outline.Items _ ->
              lines
                  .colonBefore(old.from())
                  .map(colon -> new Cut(colon + 1, old.to(), " " + writing.flow(value)))
                  .orElseGet(() -> new Cut(old.from(), old.to(), writing.flow(value)));
        });
  }

  private String inPlaceOf(Outline.Leaf old, Value value) {
    String written = writing.flow(value);
    boolean losesQuotes =
        value instanceof Value.Text text
            && text.text().equals(written)
            && old.style() == Scalar.Style.QUOTED;
    return losesQuotes ? '"' + written + '"' : written;
  }

  /// A new key at the end of a mapping.
  List<Cut> append(Outline.Keys keys, String key, Value value) {
    return keys.isFlow() ? inBraces(keys, key, value) : below(keys, key, value);
  }

  private List<Cut> below(Outline.Keys keys, String key, Value value) {
    int column = lines.column(keys.from());
    int at = lines.stop(keys.to());
    return List.of(Cut.insert(at, lines.end() + writing.entry(key, value, column)));
  }

  private List<Cut> inBraces(Outline.Keys keys, String key, Value value) {
    String entry = writing.flowEntry(key, value);
    if (keys.pairs().isEmpty()) {
      return List.of(new Cut(keys.from() + 1, keys.to() - 1, entry));
    }
    Outline.Pair last = keys.pairs().getLast();
    int end = last.value().to();
    boolean hasOwnLine = lines.isFirst(last.key().from()) && keys.to() > lines.stop(end);
    if (!hasOwnLine) {
      return List.of(Cut.insert(end, ", " + entry));
    }
    // the comment behind the last entry stays with it
    boolean hasComma = lines.text().startsWith(",", end);
    String line = lines.end() + " ".repeat(lines.column(last.key().from())) + entry;
    Cut below = Cut.insert(lines.stop(end), line + (hasComma ? "," : ""));
    return hasComma ? List.of(below) : List.of(below, Cut.insert(end, ","));
  }
}
