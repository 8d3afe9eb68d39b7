package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// A shape whose value takes one more step: a file to be looked into, a library to be asked. It
/// knows where it stands, and what it finds belongs to the same pass.
public record Further<T, U>(Shape<T> first, BiFunction<Located<T>, Findings, Optional<U>> step)
    implements Shape<U> {

  @Override
  public Optional<U> read(Node node, Findings findings) {
    return first
        .read(node, findings)
        .flatMap(value -> step.apply(new Located<>(value, node.position()), findings));
  }

  @Override
  public String type() {
    return first.type();
  }

  @Override
  public List<Key<?>> keys() {
    return first.keys();
  }
}
