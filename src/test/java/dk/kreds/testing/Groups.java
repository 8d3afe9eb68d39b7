package dk.kreds.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Planner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Groups for tests: the examples, and definitions written in the test itself.
public final class Groups {
  /// The day on which all tests take place.
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Path EXAMPLES = Path.of("examples");

  private Groups() {}

  /// All examples, by name. There are some: a test over none of them would prove nothing.
  public static List<Path> examples() {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      if (found.isEmpty()) {
        throw new IllegalStateException("no examples");
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Those that meet on dates; the others are by agreement and have a flyer alone.
  public static List<Path> examplesWithDates() {
    return examples().stream().filter(example -> !plan(example).meetings().isEmpty()).toList();
  }

  /// All kinds that Kreds brings: a new one is tried without being named again.
  public static List<String> kinds() {
    try {
      return Files.readAllLines(Path.of("src/main/resources/dk/kreds/definition/kinds/list"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Plan plan(Path example) {
    try {
      return plan(Files.readString(example), example.getParent(), TODAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An example with its papers in another language.
  public static Plan plan(Path example, String tag) {
    try {
      String definition = Files.readString(example);
      return plan(
          definition.replaceFirst("(?m)^language: ..$", "language: " + tag),
          example.getParent(),
          TODAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A plan of a definition; a mistake in it is the test's own.
  public static Plan plan(String yaml) {
    return plan(yaml, TODAY);
  }

  /// The same, on another day.
  public static Plan plan(String yaml, LocalDate today) {
    return plan(yaml, EXAMPLES, today);
  }

  private static Plan plan(String yaml, Path folder, LocalDate today) {
    Definition definition =
        DefinitionReader.read("test.yaml", yaml.getBytes(UTF_8), folder, "test");
    return Planner.plan(
        definition.group().orElseThrow(() -> new AssertionError(definition.problems().toString())),
        today);
  }

  /// A small closed group of ten meetings, with whatever a test adds to it.
  public static String small(String more) {
    return """
    kreds: 1
    name: Prøvegruppen
    kind: support-group
    contact: {name: Karen Eksempel, phone: 00 00 00 00}
    schedule:
      starts: 2027-01-05
      time: 19:00-21:00
      every: first tuesday
      meetings: 10
    participants: {size: 5-10, expected: 8}
    """
        + more;
  }
}
