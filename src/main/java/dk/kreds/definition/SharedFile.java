package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Located;
import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Nothing;
import dk.kreds.definition.yaml.Reading;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.definition.yaml.Sequence;
import dk.kreds.definition.yaml.YamlReader;
import dk.kreds.diagnostic.Nearest;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the files that definitions share, and those that these include in turn.
final class SharedFile {
  private static final String INCLUDE = "include";

  private final Neighbours neighbours;
  private final Findings findings;
  private final String beside;
  private final Shared shared = new Shared();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> read = new HashSet<>();

  private SharedFile(String definition, Neighbours neighbours, Findings findings) {
    this.neighbours = neighbours;
    this.findings = findings;
    this.beside = folder(definition);
  }

  /// All that a definition includes. What is wrong is told where it stands.
  ///
  /// @param definition as the user named it: the files beside it are named alike
  static Shared read(String definition, Node root, Neighbours neighbours, Findings findings) {
    SharedFile reader = new SharedFile(definition, neighbours, findings);
    if (root instanceof Mapping mapping) {
      reader.include(mapping, "");
    }
    return reader.shared;
  }

  private void include(Mapping mapping, String folder) {
    mapping.entry(INCLUDE).map(Mapping.Entry::value).stream()
        .flatMap(value -> value instanceof Sequence list ? list.items().stream() : Stream.of(value))
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .forEach(name -> open(new Located<>(folder + name.text().strip(), name.position())));
  }

  private void open(Located<String> name) {
    if (open.contains(name.value())) {
      findings.add(Problem.INCLUDED_BY_ITSELF.at(name.position(), Map.of("file", name.value())));
      return;
    }
    if (!read.add(name.value())) {
      return;
    }
    neighbours
        .need(name, YamlReader.MOST_BYTES, findings)
        .ifPresent(found -> {
          open.push(name.value());
          read(name.value(), found.bytes());
          open.pop();
        });
  }

  private void read(String name, byte[] bytes) {
    String shown = beside + name;
    findings.quote(shown, new String(bytes, StandardCharsets.UTF_8));
    shared.isFrom(shown);
    Reading reading = YamlReader.read(shown, bytes);
    reading.problems().forEach(findings::add);
    if (!(reading instanceof Reading.Read(Node root, List<?> _))) {
      return;
    }
    if (!(root instanceof Mapping sections)) {
      findings.add(Problem.WANTS_KEYS.at(root.position(), Map.of("keys", keys())));
      return;
    }
    sections.entries().forEach(entry -> section(entry, folder(name)));
    include(sections, folder(name));
  }

  private void section(Mapping.Entry entry, String folder) {
    String word = entry.key().text();
    if (word.equals(INCLUDE)) {
      return;
    }
    if (!Section.words().contains(word)) {
      Remedy[] remedies = Nearest.to(word, keys()).map(Remedy::of).stream().toArray(Remedy[]::new);
      findings.add(
          Problem.KEY_UNKNOWN.at(
              entry.key().position(), Map.of("key", word, "keys", keys()), remedies));
    } else if (entry.value() instanceof Mapping entries) {
      Section section = Section.valueOf(word.toUpperCase(Locale.ROOT));
      entries.entries().forEach(one -> shared.add(section, one, folder));
    } else if (!(entry.value() instanceof Nothing)) {
      findings.add(Problem.WANTS_KEYED.at(entry.value().position(), Map.of("type", "name")));
    }
  }

  private static List<String> keys() {
    return Stream.concat(Stream.of(INCLUDE), Section.words().stream()).toList();
  }

  /// Of a file, as the user named it, with `/` at its end.
  static String folder(String file) {
    return file.substring(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }
}
