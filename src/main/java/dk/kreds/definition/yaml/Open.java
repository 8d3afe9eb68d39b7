package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A mapping or a list that has begun and not yet ended.
final class Open {

  /// Where its first key, dash or bracket is.
  final int start;

  final boolean isMapping;

  /// Between brackets.
  final boolean isFlow;

  private final List<Node> items = new ArrayList<>();
  private final List<Mapping.Entry> entries = new ArrayList<>();
  private final Map<String, Scalar> keys = new HashMap<>();
  private boolean hasKey;
  private @Nullable Scalar key;

  Open(int start, boolean isMapping, boolean isFlow) {
    this.start = start;
    this.isMapping = isMapping;
    this.isFlow = isFlow;
  }

  /// Whether it has no more than its first pair, so far.
  boolean hasOnePair() {
    return keys.size() <= 1;
  }

  boolean expectsKey() {
    return isMapping && !hasKey;
  }

  /// The next value is this key's. A key that is there already is a problem, and its value is left
  /// out.
  Optional<Diagnostic> key(Scalar next) {
    hasKey = true;
    Scalar first = keys.putIfAbsent(next.text(), next);
    if (first == null) {
      key = next;
      return Optional.empty();
    }
    key = null;
    return Optional.of(
        Problem.DUPLICATE_KEY.at(
            next.position(), Map.of("key", next.text(), "line", first.position().line())));
  }

  /// The next value belongs to a key that is no good.
  void badKey() {
    hasKey = true;
    key = null;
  }

  void take(Node node) {
    if (!isMapping) {
      items.add(node);
      return;
    }
    if (key != null) {
      entries.add(new Mapping.Entry(key, node));
    }
    hasKey = false;
    key = null;
  }

  Node close(Source source, int end) {
    if (isMapping && !isFlow && !entries.isEmpty()) {
      return new Mapping(entries, entries.getFirst().key().position());
    }
    var position = source.span(start, isFlow ? end : start + 1);
    return isMapping ? new Mapping(entries, position) : new Sequence(items, position);
  }
}
