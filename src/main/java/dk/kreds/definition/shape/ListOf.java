package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Nothing;
import dk.kreds.definition.yaml.Sequence;
import dk.kreds.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list; one value by itself is a list of one.
public record ListOf<T>(Shape<T> item) implements Shape<List<T>> {

  @Override
  public Optional<List<T>> read(Node node, Findings findings) {
    List<Node> nodes = node instanceof Sequence sequence ? sequence.items() : List.of(node);
    List<T> values = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      findings.enter(Integer.toString(i), nodes.get(i).position());
      if (nodes.get(i) instanceof Nothing nothing) {
        findings.add(Problem.TEXT_EMPTY.at(nothing.position()));
      } else {
        item.read(nodes.get(i), findings).ifPresent(values::add);
      }
      findings.leave();
    }
    return values.size() == nodes.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
  }

  @Override
  public String type() {
    return "list of " + item.type();
  }

  @Override
  public List<Key<?>> keys() {
    return item.keys();
  }
}
