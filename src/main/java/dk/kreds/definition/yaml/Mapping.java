package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/// Keys and their values, in the order of the file. No key is there twice.
///
/// @param position the first key, or the opening brace
public record Mapping(List<Entry> entries, Position position) implements Node {

  /// A key and its value.
  public record Entry(Scalar key, Node value) {}

  public Mapping {
    entries = List.copyOf(entries);
  }

  public Optional<Entry> entry(String key) {
    for (Entry entry : entries) {
      if (entry.key().text().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
