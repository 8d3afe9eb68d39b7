package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Scalar;
import java.util.List;
import java.util.Optional;

/// One word where that is enough, keys where there is more to say.
public record Either<T>(Shape<T> word, Shape<T> detailed) implements Shape<T> {

  @Override
  public Optional<T> read(Node node, Findings findings) {
    return node instanceof Scalar ? word.read(node, findings) : detailed.read(node, findings);
  }

  @Override
  public String type() {
    return word.type() + " or " + detailed.type();
  }

  @Override
  public List<Key<?>> keys() {
    return detailed.keys();
  }
}
