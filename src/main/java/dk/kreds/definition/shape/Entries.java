package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Mapping;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import java.util.Map;
import java.util.Optional;

/// The values of a mapping that was read, by their keys.
public final class Entries {
  private final Map<String, Object> values;
  private final Map<String, Position> places;
  private final Mapping written;

  Entries(Map<String, Object> values, Map<String, Position> places, Mapping written) {
    this.values = values;
    this.places = places;
    this.written = written;
  }

  @SuppressWarnings("unchecked") // a key's value was read by the key's own shape
  public <T> Optional<T> get(Key<T> key) {
    return Optional.ofNullable((T) values.get(key.name()));
  }

  /// The value of a key that is needed: without it nothing is built.
  public <T> T need(Key<T> key) {
    return get(key).orElseThrow();
  }

  /// Where a key's value stands; where the mapping begins if the key is not there.
  public Position place(Key<?> key) {
    return places.getOrDefault(key.name(), whole());
  }

  /// That a key is missing which only what stands beside it asks for.
  public Diagnostic missing(String key) {
    return Fields.missing(key, written);
  }

  /// Where the mapping begins.
  public Position whole() {
    return written.position();
  }
}
