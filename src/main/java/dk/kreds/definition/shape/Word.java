package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.definition.yaml.Sequence;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A single value, written as text.
///
/// @param parse the value, or nothing where the text is not of this type
/// @param problem what to tell then
/// @param look what an editor can know of it
public record Word<T>(
    String type,
    Function<String, Optional<T>> parse,
    Function<Scalar, Diagnostic> problem,
    Look look)
    implements Shape<T> {

  /// `Question: what helps?`, on one line.
  private static Remedy[] withColon(Mapping mapping) {
    if (mapping.entries().size() != 1
        || !(mapping.entries().getFirst().value() instanceof Scalar value)) {
      return new Remedy[0];
    }
    Scalar key = mapping.entries().getFirst().key();
    Position from = key.position();
    Position to = value.position();
    boolean isPlain =
        key.style() == Scalar.Style.PLAIN
            && value.style() == Scalar.Style.PLAIN
            && from.line() == to.line()
            && mapping.position().equals(from);
    int length = to.column() + to.length() - from.column();
    return isPlain
        ? new Remedy[] {
          Remedy.over(
              new Position(from.file(), from.line(), from.column(), length),
              "'" + (key.text() + ": " + value.text()).replace("'", "''") + "'")
        }
        : new Remedy[0];
  }

  /// The same, of which an editor knows more.
  public Word<T> looking(Look nearer) {
    return new Word<>(type, parse, problem, nearer);
  }

  @Override
  public Optional<T> read(Node node, Findings findings) {
    if (!(node instanceof Scalar scalar)) {
      findings.add(Problem.WANTS_VALUE.at(node.position(), Map.of("type", type), only(node)));
      return Optional.empty();
    }
    Optional<T> value = parse.apply(scalar.text().strip());
    if (value.isEmpty()) {
      findings.add(problem.apply(scalar));
    }
    return value;
  }

  /// A list of one, between brackets, says what is meant; so does a text with a colon in it.
  private Remedy[] only(Node node) {
    if (node instanceof Mapping mapping) {
      return parse.apply("a: b").isPresent() ? withColon(mapping) : new Remedy[0];
    }
    return node instanceof Sequence list
            && list.items().size() == 1
            && list.position().length() > 1
            && list.items().getFirst() instanceof Scalar item
            && parse.apply(item.text().strip()).isPresent()
        ? new Remedy[] {Remedy.of(item.text().strip())}
        : new Remedy[0];
  }

  /// A narrower type, for what can be told of a value only once it is one.
  public <U> Word<U> then(
      Function<T, Optional<U>> further, Function<Scalar, Diagnostic> otherwise) {
    return new Word<>(
        type,
        text -> parse.apply(text).flatMap(further),
        scalar ->
            parse.apply(scalar.text().strip()).isPresent()
                ? otherwise.apply(scalar)
                : problem.apply(scalar),
        look);
  }

  public <U> Word<U> as(Function<T, U> change) {
    return new Word<>(type, text -> parse.apply(text).map(change), problem, look);
  }
}
