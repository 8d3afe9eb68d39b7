package dk.kreds.definition;

import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Nothing;
import dk.kreds.definition.yaml.Scalar;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a definition shares with others: rooms, people, organisations, funders and holidays, each
/// by a short name. Of two entries of one name the first counts.
final class Shared {
  private static final String LOGO = "logo";

  private final Map<Section, Map<String, Node>> sections = new EnumMap<>(Section.class);
  private final Set<String> files = new HashSet<>();

  void isFrom(String file) {
    files.add(file);
  }

  /// The names of the files that it is from.
  Set<String> files() {
    return Set.copyOf(files);
  }

  boolean isEmpty() {
    return sections.isEmpty();
  }

  /// @param folder of the file, from the definition's, with `/` at its end
  void add(Section section, Mapping.Entry entry, String folder) {
    if (!(entry.value() instanceof Nothing)) {
      sections
          .computeIfAbsent(section, _ -> new LinkedHashMap<>())
          .putIfAbsent(entry.key().text().strip(), fromThere(entry.value(), folder));
    }
  }

  Optional<Node> entry(Section section, String name) {
    return Optional.ofNullable(sections.getOrDefault(section, Map.of()).get(name));
  }

  List<String> names(Section section) {
    return List.copyOf(sections.getOrDefault(section, Map.of()).keySet());
  }

  /// A logo lies beside the file that names it.
  private static Node fromThere(Node entry, String folder) {
    if (folder.isEmpty() || !(entry instanceof Mapping mapping)) {
      return entry;
    }
    return new Mapping(
        mapping.entries().stream()
            .map(one ->
                one.key().text().equals(LOGO) && one.value() instanceof Scalar logo
                    ? new Mapping.Entry(
                        one.key(), new Scalar(folder + logo.text(), logo.style(), logo.position()))
                    : one)
            .toList(),
        mapping.position());
  }
}
