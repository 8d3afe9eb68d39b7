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

/// What a definition shares with others: rooms, people, organisations, styles, funders and
/// holidays, each by a short name. Of two entries of one name the first counts.
final class Shared {
  /// What an entry names lies beside the file that it is in.
  private static final Set<String> FILES = Set.of("logo", "font", "css", "regular", "bold");

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

  private static Node fromThere(Node entry, String folder) {
    if (folder.isEmpty() || !(entry instanceof Mapping mapping)) {
      return entry;
    }
    return new Mapping(
        mapping.entries().stream()
            .map(one -> new Mapping.Entry(one.key(), named(one, folder)))
            .toList(),
        mapping.position());
  }

  private static Node named(Mapping.Entry entry, String folder) {
    boolean isFile = FILES.contains(entry.key().text());
    return switch (entry.value()) {
      case Scalar file when isFile ->
          new Scalar(folder + file.text(), file.style(), file.position());
      case Mapping files when isFile -> fromThere(files, folder);
      case Node other -> other;
    };
  }
}
