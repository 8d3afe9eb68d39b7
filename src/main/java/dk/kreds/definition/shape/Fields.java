package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Nothing;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// A mapping with known keys. Every key is read before anything is built, so that all mistakes are
/// found in one pass.
///
/// @param bonds what holds between the keys
/// @param build makes the value, or finds what is wrong between the keys
public record Fields<T>(
    String type,
    List<Key<?>> keys,
    List<Bond> bonds,
    BiFunction<Entries, Findings, Optional<T>> build)
    implements Shape<T> {

  public Fields {
    keys = List.copyOf(keys);
    bonds = List.copyOf(bonds);
  }

  /// Keys that are free of each other.
  public Fields(String type, List<Key<?>> keys, BiFunction<Entries, Findings, Optional<T>> build) {
    this(type, keys, List.of(), build);
  }

  @Override
  public Optional<T> read(Node node, Findings findings) {
    if (!(node instanceof Mapping mapping)) {
      findings.add(
          Problem.WANTS_KEYS.at(
              node.position(),
              Map.of("keys", keys.stream().map(Key::name).toList()),
              Example.of(keys, node)));
      return Optional.empty();
    }
    int before = findings.count();
    Entries entries = entries(mapping, findings);
    return findings.count() == before ? build.apply(entries, findings) : Optional.empty();
  }

  private Entries entries(Mapping mapping, Findings findings) {
    Map<String, Object> values = new HashMap<>();
    Map<String, Position> places = new HashMap<>();
    // a misspelt word is wrong, but what it stands for is not missing
    Set<String> meant = new HashSet<>();
    mapping.entries().stream()
        .filter(entry -> keys.stream().noneMatch(key -> key.name().equals(entry.key().text())))
        .forEach(entry -> {
          Diagnostic unknown = unknown(entry, mapping);
          unknown.remedies().forEach(remedy -> meant.add(remedy.write()));
          findings.add(unknown);
        });
    for (Key<?> key : keys) {
      Optional<Mapping.Entry> entry = mapping.entry(key.name());
      if (entry.isEmpty() && key.needed() && !meant.contains(key.name())) {
        findings.add(missing(key.name(), mapping));
      }
      entry.ifPresent(found -> {
        places.put(key.name(), found.value().position());
        readOne(key, found, mapping, findings).ifPresent(value -> values.put(key.name(), value));
      });
    }
    return new Entries(values, places, mapping);
  }

  /// A key that is missing, with what it could say.
  public static Diagnostic missing(String key, Mapping mapping) {
    return Problem.KEY_MISSING.at(
        mapping.position(), Map.of("key", key), Example.missing(key, mapping));
  }

  private static <V> Optional<V> readOne(
      Key<V> key, Mapping.Entry entry, Mapping mapping, Findings findings) {
    if (entry.value() instanceof Nothing) {
      findings.add(
          Problem.VALUE_MISSING.at(
              entry.key().position(),
              Map.of("key", key.name()),
              Example.unsaid(key, entry, mapping)));
      return Optional.empty();
    }
    findings.enter(key.name(), entry.value().position());
    Optional<V> value = key.shape().read(entry.value(), findings);
    findings.leave();
    return value;
  }

  /// What is missing is meant sooner than what could be there.
  private Diagnostic unknown(Mapping.Entry entry, Mapping mapping) {
    OutOfPlace place = new OutOfPlace(entry, mapping, keys);
    Optional<Diagnostic> decimals = place.decimals();
    if (decimals.isPresent()) {
      return decimals.get();
    }
    List<String> names = keys.stream().map(Key::name).toList();
    List<String> missing =
        keys.stream()
            .filter(key -> key.needed() && mapping.entry(key.name()).isEmpty())
            .map(Key::name)
            .toList();
    Remedy[] remedies =
        OwnWords.meant(entry.key().text(), missing)
            .or(() -> OwnWords.meant(entry.key().text(), names))
            .map(Remedy::of)
            .or(place::furtherIn)
            .stream()
            .toArray(Remedy[]::new);
    return Problem.KEY_UNKNOWN.at(
        entry.key().position(), Map.of("key", entry.key().text(), "keys", names), remedies);
  }
}
