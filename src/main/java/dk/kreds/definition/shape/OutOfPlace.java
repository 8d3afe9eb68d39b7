package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Nothing;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Edit;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A key that nobody knows where it stands, because it belongs to what stands before it.
///
/// @param entry the key and its value
/// @param mapping among what it stands
/// @param keys what is known there
record OutOfPlace(Mapping.Entry entry, Mapping mapping, List<Key<?>> keys) {

  /// `{amount: 20,50}`, where the comma has cut an amount in two.
  Optional<Diagnostic> decimals() {
    return before()
        .filter(_ -> entry.value() instanceof Nothing && isNumber(entry.key()))
        .map(Mapping.Entry::value)
        .filter(OutOfPlace::isNumber)
        .map(whole -> cut((Scalar) whole));
  }

  private Diagnostic cut(Scalar whole) {
    Position from = whole.position();
    Position to = entry.key().position();
    int length = to.column() + to.length() - from.column();
    Position both = new Position(from.file(), from.line(), from.column(), length);
    return Problem.NOT_AN_AMOUNT.at(
        both,
        Map.of("text", whole.text() + "," + entry.key().text()),
        Remedy.over(both, whole.text() + "." + entry.key().text()));
  }

  private static boolean isNumber(Node node) {
    return node instanceof Scalar scalar
        && !scalar.text().isEmpty()
        && scalar.text().chars().allMatch(Words::isDigit);
  }

  /// A key that has slipped out from under the one above it.
  Optional<Remedy> furtherIn() {
    return before().filter(this::couldHold).map(above -> moved(above.value().position()));
  }

  private boolean couldHold(Mapping.Entry above) {
    Position inside = above.value().position();
    return above.value() instanceof Mapping
        && inside.line() > above.key().position().line()
        && inside.column() > entry.key().position().column()
        && entry.value() instanceof Scalar value
        && value.position().line() == entry.key().position().line()
        && keysOf(above).stream().anyMatch(key -> key.name().equals(entry.key().text()));
  }

  private List<Key<?>> keysOf(Mapping.Entry above) {
    return keys.stream()
        .filter(key -> key.name().equals(above.key().text()))
        .findFirst()
        .map(key -> key.shape().keys())
        .orElse(List.of());
  }

  private Remedy moved(Position inside) {
    Position key = entry.key().position();
    String spaces = " ".repeat(inside.column() - key.column());
    String value = ((Scalar) entry.value()).text();
    return new Remedy(
        spaces + entry.key().text() + ": " + value,
        List.of(),
        Optional.of(new Edit(new Position(key.file(), key.line(), key.column(), 0), spaces)));
  }

  /// The key above that is known.
  private Optional<Mapping.Entry> before() {
    return mapping.entries().stream()
        .takeWhile(other -> !other.equals(entry))
        .filter(other -> keys.stream().anyMatch(key -> key.name().equals(other.key().text())))
        .reduce((_, last) -> last);
  }
}
