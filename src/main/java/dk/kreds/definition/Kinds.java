package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Further;
import dk.kreds.definition.shape.Located;
import dk.kreds.definition.shape.Look;
import dk.kreds.definition.shape.OwnWords;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Words;
import dk.kreds.definition.yaml.Reading;
import dk.kreds.definition.yaml.YamlReader;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.group.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The kinds of groups: those that Kreds brings, and those in a folder `kinds` beside the
/// definition, which come first.
final class Kinds {
  private static final int LARGEST_FILE = 256 * 1024;
  private static final String FOLDER = "kinds";
  private static final String ENDING = ".yaml";

  /// Those that Kreds brings never change.
  private static final Map<String, Kind> READ = new ConcurrentHashMap<>();

  private Kinds() {}

  /// The names of the kinds that Kreds brings.
  static List<String> brought() {
    return Brought.NAMES;
  }

  /// Their list, read when it is first asked for.
  private static final class Brought {
    static final List<String> NAMES = names();
  }

  private static List<String> names() {
    try (InputStream stream = resource("list");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Those, and then the association's own.
  static List<String> known(Neighbours neighbours) {
    Stream<String> own =
        neighbours.list(FOLDER).stream()
            .filter(file -> file.endsWith(ENDING))
            .map(file -> file.substring(0, file.length() - ENDING.length()));
    return Stream.concat(brought().stream(), own).distinct().toList();
  }

  static Shape<Kind> shape(Setting setting) {
    return new Further<>(
        Words.name().looking(new Look.OneOf(() -> known(setting.neighbours()))),
        (name, findings) -> find(name, setting.neighbours(), findings));
  }

  /// One of those that Kreds brings.
  static Shape<Kind> shapeOfBrought() {
    return new Further<>(
        Words.name().looking(new Look.OneOf(Kinds::brought)),
        (name, findings) -> findBrought(name.value()).or(() -> unknown(name, brought(), findings)));
  }

  /// Whether groups of a kind cannot do without dates. A misspelt kind is taken for the one that
  /// was meant; one that nobody knows needs them.
  static boolean areScheduled(String name, Neighbours neighbours) {
    Position nowhere = Position.whole(name);
    return find(new Located<>(name, nowhere), neighbours, new Findings())
        .map(Kind::scheduled)
        .or(() ->
            OwnWords.meant(name, known(neighbours)).stream()
                .filter(near -> !near.equals(name))
                .findFirst()
                .map(near -> areScheduled(near, neighbours)))
        .orElse(true);
  }

  private static Optional<Kind> find(
      Located<String> name, Neighbours neighbours, Findings findings) {
    String file = FOLDER + "/" + name.value() + ENDING;
    return switch (neighbours.open(file, LARGEST_FILE)) {
      case Neighbours.Opened.Found found -> read(file, found.bytes(), findings);
      case Neighbours.Opened.Missing _, Neighbours.Opened.Outside _ ->
          findBrought(name.value()).or(() -> unknown(name, known(neighbours), findings));
      case Neighbours.Opened.Unreadable _, Neighbours.Opened.TooLarge _ ->
          neighbours
              .need(new Located<>(file, name.position()), LARGEST_FILE, findings)
              .flatMap(found -> read(file, found.bytes(), findings));
    };
  }

  private static Optional<Kind> findBrought(String name) {
    Kind known = READ.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Kind> brought =
        BroughtKinds.ready(name)
            .or(() -> brought().contains(name) ? Optional.of(readBrought(name)) : Optional.empty());
    brought.ifPresent(kind -> READ.put(name, kind));
    return brought;
  }

  private static Kind readBrought(String name) {
    String file = name + ENDING;
    try (InputStream stream = resource(file)) {
      return read(file, stream.readAllBytes(), new Findings()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Kind> unknown(
      Located<String> name, List<String> known, Findings findings) {
    findings.add(
        Problem.NOT_ONE_OF.at(
            name.position(),
            Map.of("text", name.value(), "words", known),
            OwnWords.meant(name.value(), known).stream().map(Remedy::of).toArray(Remedy[]::new)));
    return Optional.empty();
  }

  private static Optional<Kind> read(String file, byte[] bytes, Findings findings) {
    findings.quote(file, new String(bytes, StandardCharsets.UTF_8));
    Reading reading = YamlReader.read(file, bytes);
    reading.problems().forEach(findings::add);
    return reading instanceof Reading.Read read
        ? KindShape.SHAPE.read(read.root(), findings)
        : Optional.empty();
  }

  private static InputStream resource(String file) {
    return Objects.requireNonNull(Kinds.class.getResourceAsStream("kinds/" + file));
  }
}
