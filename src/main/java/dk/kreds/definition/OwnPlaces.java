package dk.kreds.definition;

import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Sequence;
import dk.kreds.diagnostic.Position;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where a definition itself names what stands in a file that it shares with others: of two groups
/// that name one person, each has a place of its own.
///
/// @param written the definition as it stands, before what is shared is put into it
record OwnPlaces(String file, Node written) {

  /// The same values, each with a place in the definition's own file.
  Map<String, Position> of(Map<String, Position> places) {
    Map<String, Position> own = new HashMap<>(places);
    own.replaceAll((path, position) -> position.file().equals(file) ? position : naming(path));
    return own;
  }

  /// The last step of the path that the definition has itself: the word that stands for the rest.
  private Position naming(String path) {
    Node node = written;
    Position position = written.position();
    for (String step : path.split("\\.", -1)) {
      Optional<Node> next = next(node, step);
      if (next.isEmpty()) {
        return used(node).orElse(position);
      }
      node = next.get();
      position = node.position();
    }
    return used(node).orElse(position);
  }

  private static Optional<Node> next(Node node, String step) {
    return switch (node) {
      case Mapping mapping when mapping.entry(step).isPresent() ->
          mapping.entry(step).map(Mapping.Entry::value);
      case Sequence list -> item(list, step);
      // one value by itself is a list of one
      case Node single when step.equals("0") -> Optional.of(single);
      default -> Optional.empty();
    };
  }

  private static Optional<Node> item(Sequence list, String step) {
    return step.chars().allMatch(Character::isDigit) && step.length() < 6
        ? list.items().stream().skip(Integer.parseInt(step)).findFirst()
        : Optional.empty();
  }

  private static Optional<Position> used(Node node) {
    return node instanceof Mapping mapping
        ? mapping.entry(SharedNames.USE).map(use -> use.value().position())
        : Optional.empty();
  }
}
