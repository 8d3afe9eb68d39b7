package dk.kreds.definition;

import dk.kreds.definition.shape.Key;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that a definition can say, told from the very shapes that read it.
public final class Reference {
  private static final String ENGLISH = "en";
  private final List<Row> rows = new ArrayList<>();
  private final Map<List<Key<?>>, String> homes = new HashMap<>();
  private final Properties words;

  /// @param language whose words are used; English stands in for what it lacks
  private Reference(String language) {
    words = words(language);
    List<Key<?>> keys =
        new GroupShape(new Setting("en", new Neighbours(Path.of(""))), false).keys();
    house("", keys);
    tell("", keys);
  }

  /// One key.
  ///
  /// @param path the keys that lead to it, with dots between: `schedule.changes.place`
  /// @param type what may be written there
  /// @param needed whether its surroundings cannot do without it
  /// @param purpose what it is for
  public record Row(String path, String type, boolean needed, String purpose) {}

  /// All keys, in the order in which a definition has them.
  public static List<Row> rows() {
    return List.copyOf(new Reference(ENGLISH).rows);
  }

  /// A table for people. Keys that are needed stand in bold.
  public static String markdown() {
    StringBuilder table = new StringBuilder("| key | takes | for |\n|---|---|---|\n");
    for (Row row : rows()) {
      String key = row.needed() ? "**`" + row.path() + "`**" : "`" + row.path() + "`";
      table.append("| ").append(key).append(" | ").append(row.type());
      table.append(" | ").append(row.purpose()).append(" |\n");
    }
    return table.toString();
  }

  /// What a file that definitions share can hold: each section, what an entry says, and where its
  /// names can be used.
  public static String sharedMarkdown() {
    StringBuilder table =
        new StringBuilder("| section | an entry says | named at |\n|---|---|---|\n");
    for (Section section : Section.values()) {
      table.append("| `").append(section.word()).append("` | ");
      table.append(listed(section.keys().stream())).append(" | ");
      table
          .append(listed(SharedPlace.of(section).stream().map(SharedPlace::written).distinct()))
          .append(" |\n");
    }
    return table.toString();
  }

  private static String listed(Stream<String> words) {
    return words.map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }

  /// For an editor's schema: the same words.
  static Reference whole(String language) {
    return new Reference(language);
  }

  /// What a key is for.
  ///
  /// @param path the keys that lead to it; what stands in several places is told in one
  String purpose(String path) {
    return Objects.requireNonNull(words.getProperty(path), path);
  }

  /// Where keys that stand in several places are told about.
  String home(List<Key<?>> keys, String path) {
    return homes.getOrDefault(keys, path);
  }

  /// What stands in several places, such as a room, is told where it lies least deep.
  private void house(String prefix, List<Key<?>> keys) {
    keys.stream()
        .filter(key -> !key.shape().keys().isEmpty())
        .filter(key -> homes.putIfAbsent(key.shape().keys(), prefix + key.name()) == null)
        .toList()
        .forEach(key -> house(prefix + key.name() + ".", key.shape().keys()));
  }

  private void tell(String prefix, List<Key<?>> keys) {
    for (Key<?> key : keys) {
      String path = prefix + key.name();
      String purpose = Objects.requireNonNull(words.getProperty(path), path);
      rows.add(new Row(path, key.shape().type(), key.needed(), purpose));
      if (path.equals(homes.get(key.shape().keys()))) {
        tell(path + ".", key.shape().keys());
      }
    }
  }

  private static Properties words(String language) {
    Properties words = words(new Properties(), "reference.properties");
    return language.equals(ENGLISH) ? words : words(words, "reference_" + language + ".properties");
  }

  private static Properties words(Properties others, String name) {
    Properties words = new Properties(others);
    try (InputStream stream =
        Objects.requireNonNull(Reference.class.getResourceAsStream(name), name)) {
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
