package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Nothing;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.diagnostic.Problem;
import java.util.HashMap;
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
    Map<K, Scalar> first = new HashMap<>();
    for (Mapping.Entry entry : mapping.entries()) {
      findings.enter(entry.key().text(), entry.key().position());
      Optional<K> name = key.read(entry.key(), findings);
      Optional<V> content = content(entry, name.isPresent(), findings);
      if (name.isPresent() && isAgain(name.get(), entry.key(), first, findings)) {
        content = Optional.empty();
      }
      if (name.isPresent() && content.isPresent()) {
        values.put(name.get(), content.get());
      }
      findings.leave();
    }
    return values.size() == mapping.entries().size() ? Optional.of(values) : Optional.empty();
  }

  /// Two spellings of one key, such as `"2027-05-04 "` with a space in its quotes.
  private static <K> boolean isAgain(K name, Scalar key, Map<K, Scalar> first, Findings findings) {
    Scalar before = first.putIfAbsent(name, key);
    if (before == null) {
      return false;
    }
    findings.add(
        Problem.DUPLICATE_KEY.at(
            key.position(), Map.of("key", key.text(), "line", before.position().line())));
    return true;
  }

  private Optional<V> content(Mapping.Entry entry, boolean hasName, Findings findings) {
    if (!(entry.value() instanceof Nothing)) {
      return value.read(entry.value(), findings);
    }
    if (hasName) {
      String name = entry.key().text();
      findings.add(Problem.VALUE_MISSING.at(entry.key().position(), Map.of("key", name)));
    }
    return Optional.empty();
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
