package dk.kreds.definition;

import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Located;
import dk.kreds.definition.shape.OwnWords;
import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Reading;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.definition.yaml.YamlReader;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.group.Group;
import dk.kreds.seal.Opener;
import dk.kreds.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a definition: text in, a group or everything that is wrong out.
public final class DefinitionReader {
  private static final String USUAL_LANGUAGE = "da";

  private DefinitionReader() {}

  /// Without a key: a sealed list of participants is a problem.
  public static Definition read(String file, byte[] bytes, Path folder, String usualId) {
    return read(file, bytes, folder, usualId, Opener.without());
  }

  /// @param file as the user named it; only for positions
  /// @param bytes the file's content
  /// @param folder where the definition lies, for the files that it names
  /// @param usualId what the group's papers are filed under where the definition does not say
  /// @param opener opens the list of participants where it is sealed
  public static Definition read(
      String file, byte[] bytes, Path folder, String usualId, Opener opener) {
    return read(file, bytes, folder, usualId, opener, Mended.MOST);
  }

  /// @param more how many lines may be mended to see what else is wrong
  private static Definition read(
      String file, byte[] bytes, Path folder, String usualId, Opener opener, int more) {
    String source = new String(bytes, StandardCharsets.UTF_8);
    return switch (YamlReader.read(file, bytes)) {
      case Reading.Refused(List<Diagnostic> problems) -> {
        Mended mended = Mended.of(source, SwitchedOff.told(problems, source));
        Optional<Definition> rest =
            mended
                .text()
                .filter(_ -> more > 0)
                .map(text -> read(file, bytes(text), folder, usualId, opener, more - 1));
        yield new Definition(
            file,
            source,
            rest.flatMap(Definition::language),
            Optional.empty(),
            mended.with(rest.map(Definition::problems).orElse(List.of())),
            Map.of(),
            Map.of(),
            rest.map(Definition::others).orElse(Map.of()),
            rest.map(Definition::beside).orElse(Definition.Beside.NOTHING));
      }
      case Reading.Read(Node root, List<Diagnostic> problems) ->
          read(file, source, root, problems, new Neighbours(folder, opener), usualId);
    };
  }

  private static Definition read(
      String file,
      String source,
      Node written,
      List<Diagnostic> yamlProblems,
      Neighbours neighbours,
      String usualId) {
    Findings findings = new Findings();
    Shared shared = SharedFile.read(file, written, neighbours, findings);
    Node root = new SharedNames(shared, findings).in(written);
    Optional<String> language = language(root);
    Setting setting =
        new Setting(language.orElse(USUAL_LANGUAGE), neighbours, SharedFile.folder(file));
    GroupShape shape = new GroupShape(setting, isScheduled(root, setting));
    Optional<Entries> entries = shape.shape().read(root, findings);
    Optional<Group> group =
        entries.flatMap(it -> new GroupBuilder(shape, it, setting, findings).build(usualId));
    List<Diagnostic> problems =
        Stream.concat(
                yamlProblems.stream(),
                findings.problems().stream().filter(found -> isNew(found, yamlProblems)))
            .distinct() // what is shared can be named at several places
            .sorted(Diagnostic.IN_ORDER)
            .toList();
    return new Definition(
        file,
        source,
        language,
        problems.isEmpty() ? group : Optional.empty(),
        SwitchedOff.told(problems, source),
        findings.places(),
        shared.isEmpty() ? findings.places() : new OwnPlaces(file, written).of(findings.places()),
        findings.sources(),
        new Definition.Beside(neighbours.looked(), neighbours.pictures(), shared.files()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Where a definition says by which name folders know its group, and what it says. Nothing where
  /// it does not, or cannot be read at all.
  public static Optional<Located<String>> id(String file, byte[] bytes) {
    return YamlReader.read(file, bytes) instanceof Reading.Read(Node root, List<Diagnostic> _)
            && root instanceof Mapping mapping
        ? mapping
            .entry("id")
            .map(Mapping.Entry::value)
            .filter(Scalar.class::isInstance)
            .map(value -> new Located<>(((Scalar) value).text().strip(), value.position()))
            .filter(id -> !id.value().isEmpty())
        : Optional.empty();
  }

  /// What could not be read is not also told to be of the wrong sort.
  private static boolean isNew(Diagnostic found, List<Diagnostic> before) {
    return before.stream().noneMatch(it -> holds(found.position(), it.position()));
  }

  private static boolean holds(Position whole, Position part) {
    return whole.file().equals(part.file())
        && whole.line() == part.line()
        && whole.column() <= part.column()
        && part.column() < whole.column() + whole.length();
  }

  /// Only some kinds can do without dates. Which it is must be known where dates are missing.
  private static boolean isScheduled(Node root, Setting setting) {
    return !(root instanceof Mapping mapping)
        || mapping.entry("schedule").isPresent()
        || (mapping.entry("kind").filter(kind -> !(kind.value() instanceof Scalar)).isEmpty()
            && word(root, "kind")
                .or(() -> word(root, meantAsKind(mapping)))
                .map(kind -> Kinds.areScheduled(kind, setting.neighbours()))
                .orElse(true));
  }

  /// The key of a misspelt `kind`: that it is misspelt is told, and nothing that follows from it.
  private static String meantAsKind(Mapping mapping) {
    return mapping.entries().stream()
        .map(entry -> entry.key().text())
        .filter(key -> OwnWords.meant(key, List.of("kind")).isPresent())
        .findFirst()
        .orElse("kind");
  }

  /// The language must be known before anything else is read: themes and holidays follow it.
  private static Optional<String> language(Node root) {
    return word(root, "language").filter(Language.known()::contains);
  }

  private static Optional<String> word(Node root, String key) {
    return root instanceof Mapping mapping
        ? mapping
            .entry(key)
            .map(Mapping.Entry::value)
            .filter(Scalar.class::isInstance)
            .map(value -> ((Scalar) value).text().strip())
        : Optional.empty();
  }
}
