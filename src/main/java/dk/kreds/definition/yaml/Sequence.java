package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Position;
import java.util.List;

/// A list.
///
/// @param position the first dash, or the opening bracket
public record Sequence(List<Node> items, Position position) implements Node {

  public Sequence {
    items = List.copyOf(items);
  }
}
