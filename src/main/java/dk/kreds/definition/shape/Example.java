package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.schedule.Reading;
import dk.kreds.schedule.RecurrencePhrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a key could say where it says nothing. An example is only ever offered, never taken.
final class Example {
  private static final String RESOURCE = "examples.properties";

  /// A Tuesday, and the first of its month.
  private static final LocalDate DAY = LocalDate.of(2027, 1, 5);

  /// A text that is longer is no value of a key, and all of them would have to be asked.
  private static final int LONGEST = 200;

  private Example() {}

  /// A key that is missing among others.
  static Remedy[] missing(String key, Mapping mapping) {
    return value(key, mapping).stream()
        .map(value -> added(key + ": " + value, mapping))
        .toArray(Remedy[]::new);
  }

  /// A key without a value: an example where it is needed, otherwise it can go.
  static Remedy[] unsaid(Key<?> key, Mapping.Entry entry, Mapping mapping) {
    Position place = entry.key().position();
    boolean isFirst = mapping.entries().getFirst().equals(entry) && place.column() > 1;
    if (!isBlock(mapping)) {
      return new Remedy[0];
    }
    if (!key.needed() && !key.name().equals("every") && !isFirst) {
      return new Remedy[] {Remedy.withoutLine(place)};
    }
    Position colon = new Position(place.file(), place.line(), place.column(), place.length() + 1);
    return value(key.name(), mapping).stream()
        .map(value -> Remedy.over(colon, key.name() + ": " + value))
        .toArray(Remedy[]::new);
  }

  /// A single value where keys belong: the key that it is most likely the value of, and the others
  /// that are needed.
  static Remedy[] of(List<Key<?>> keys, Node node) {
    if (!(node instanceof Scalar scalar)
        || scalar.style() == Scalar.Style.BLOCK
        || scalar.text().length() > LONGEST) {
      return new Remedy[0];
    }
    List<Key<?>> needed = keys.stream().filter(Key::needed).toList();
    Optional<Key<?>> taker =
        Stream.concat(needed.stream(), keys.stream())
            .filter(key -> key.shape().read(scalar, new Findings()).isPresent())
            .findFirst();
    if (taker.isEmpty()) {
      return new Remedy[0];
    }
    String own = taker.get().name() + ": " + quoted(scalar);
    String others =
        needed.stream()
            .filter(key -> !key.equals(taker.get()))
            .flatMap(
                key -> plain(key.name()).map(value -> ", " + key.name() + ": " + value).stream())
            .collect(Collectors.joining());
    return new Remedy[] {Remedy.of("{" + own + others + "}")};
  }

  private static String quoted(Scalar scalar) {
    String text = scalar.text();
    boolean isPlain =
        scalar.style() == Scalar.Style.PLAIN
            && text.chars().noneMatch(sign -> ",[]{}".indexOf(sign) >= 0);
    return isPlain ? text : "'" + text.replace("'", "''") + "'";
  }

  private static Remedy added(String pair, Mapping mapping) {
    Position place = mapping.position();
    if (isBlock(mapping)) {
      return Remedy.in(place, pair, "", "\n" + " ".repeat(place.column() - 1));
    }
    Position inside = new Position(place.file(), place.line(), place.column() + 1, 0);
    return Remedy.in(inside, pair, "", mapping.entries().isEmpty() ? "" : ", ");
  }

  private static boolean isBlock(Mapping mapping) {
    return !mapping.entries().isEmpty()
        && mapping.entries().getFirst().key().position().equals(mapping.position());
  }

  private static Optional<String> value(String key, Mapping mapping) {
    return key.equals("starts") ? start(mapping) : plain(key);
  }

  /// A date that the rule gives.
  private static Optional<String> start(Mapping mapping) {
    Optional<LocalDate> fitting =
        mapping
            .entry("every")
            .map(Mapping.Entry::value)
            .filter(Scalar.class::isInstance)
            .flatMap(every ->
                RecurrencePhrase.parse(((Scalar) every).text(), DAY)
                        instanceof Reading.Understood understood
                    ? understood.recurrence().dates(DAY).findFirst()
                    : Optional.empty());
    return Optional.of(fitting.orElse(DAY).toString());
  }

  /// An example that does not depend on what stands around it.
  static Optional<String> plain(String key) {
    return Optional.ofNullable(Table.EXAMPLES.getProperty(key));
  }

  /// Only read where something is wrong.
  private static final class Table {
    private static final Properties EXAMPLES = read();

    private static Properties read() {
      Properties examples = new Properties();
      try (InputStream stream =
          Objects.requireNonNull(Example.class.getResourceAsStream(RESOURCE))) {
        examples.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        return examples;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
