package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.diagnostic.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A mapping whose keys are values themselves, such as dates.
public record MapOf<K, V>(Shape<K> key, Shape<V> value) implements Shape<Map<K, V>> {

  @Override
  public Optional<Map<K, V>> read(Node node, Findings findings) {
    if (!(node instanceof Mapping mapping)) {
      findings.add(Problem.WANTS_KEYED.at(node.position(), Map.of("type", key.type())));
      return Optional.empty();
    }
    Map<K, V> values = new LinkedHashMap<>();
    for (Mapping.Entry entry : mapping.entries()) {
      findings.enter(entry.key().text(), entry.key().position());
      Optional<K> name = key.read(entry.key(), findings);
      Optional<V> content = value.read(entry.value(), findings);
      if (name.isPresent() && content.isPresent()) {
        values.put(name.get(), content.get());
      }
      findings.leave();
    }
    return values.size() == mapping.entries().size() ? Optional.of(values) : Optional.empty();
  }

  @Override
  public String type() {
    return value.type() + " by " + key.type();
  }

  @Override
  public List<Key<?>> keys() {
    return value.keys();
  }
}
