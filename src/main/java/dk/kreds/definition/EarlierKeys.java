package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A definition, of which a key is told what it is called now.
///
/// @param shape as it is read now
record EarlierKeys<T>(Shape<T> shape) implements Shape<T> {
  private static final String ACCEPTED = "accepted";

  @Override
  public Optional<T> read(Node node, Findings findings) {
    if (!(node instanceof Mapping mapping)) {
      return shape.read(node, findings);
    }
    Optional<Mapping.Entry> earlier = mapping.entry(ACCEPTED);
    List<Mapping.Entry> now =
        mapping.entries().stream().filter(it -> earlier.filter(it::equals).isEmpty()).toList();
    Optional<T> read = shape.read(new Mapping(now, mapping.position()), findings);
    earlier.ifPresent(entry ->
        findings.add(
            Problem.ADVICE_WITHOUT_REASON.at(entry.key().position(), Map.of(), renamed(entry))));
    return earlier.isPresent() ? Optional.empty() : read;
  }

  private static Remedy[] renamed(Mapping.Entry entry) {
    Position key = entry.key().position();
    Position value = entry.value().position();
    boolean isBeside =
        value.line() == key.line() && (entry.value() instanceof Scalar || value.length() > 1);
    int length = isBeside ? value.column() + value.length() - key.column() : key.length();
    Position whole = new Position(key.file(), key.line(), key.column(), length);
    return AcceptShape.withReasons(entry.value())
        .map(reasons -> Remedy.over(whole, AcceptShape.WORD + ": " + reasons))
        .toArray(Remedy[]::new);
  }

  @Override
  public String type() {
    return shape.type();
  }
}
