package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Node;
import java.util.List;
import java.util.Optional;

/// What may stand at a place of a definition, and how it becomes a value.
public interface Shape<T> {

  /// Reads a node. What is wrong with it is told to the findings, all of it; then there is no
  /// value.
  Optional<T> read(Node node, Findings findings);

  /// The name of this type in the reference's words, such as `date` or `list of text`.
  String type();

  /// The keys that may stand inside, for the reference; none for a plain value.
  default List<Key<?>> keys() {
    return List.of();
  }
}
