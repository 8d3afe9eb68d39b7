package dk.kreds.definition.yaml;

import java.util.List;
import java.util.Optional;

/// A part of a YAML text with its extent, for whoever changes the text itself. What [Node] leaves
/// out (where a part ends, how it is written) is what this is for.
public sealed interface Outline {

  /// Where it begins, in chars of the text. A block begins with its first key or dash.
  int from();

  /// Behind its last character; comments and line ends after it are not counted.
  int to();

  /// A key, quotes included, and its value.
  record Pair(Leaf key, Outline value) {}

  /// @param isFlow whether between braces
  record Keys(List<Pair> pairs, boolean isFlow, int from, int to) implements Outline {
    public Keys {
      pairs = List.copyOf(pairs);
    }

    public Optional<Pair> pair(String key) {
      return pairs.stream().filter(pair -> pair.key().text().equals(key)).findFirst();
    }
  }

  /// @param isFlow whether between brackets
  record Items(List<Outline> items, boolean isFlow, int from, int to) implements Outline {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// A text, or a value that is not there: then it ends where it begins.
  ///
  /// @param text without quotes and escapes
  record Leaf(String text, Scalar.Style style, int from, int to) implements Outline {

    /// Whether no value is there at all.
    public boolean isNothing() {
      return from == to;
    }
  }

  /// @param text what [YamlReader] reads without a problem; without a byte order mark
  static Outline of(String text) {
    return new OutlineReader(text).read();
  }
}
