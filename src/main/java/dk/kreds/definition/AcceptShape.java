package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Look;
import dk.kreds.definition.shape.MapOf;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Word;
import dk.kreds.definition.shape.Words;
import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.definition.yaml.Sequence;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `accept:`: advice that is not to be heard again, by its id, each with the reason: whoever leads
/// the group next year must be able to judge it anew.
///
/// @param language whose words say which advice there is; all have the same
record AcceptShape(String language) implements Shape<Map<String, String>> {
  static final String WORD = "accept";

  @Override
  public Optional<Map<String, String>> read(Node node, Findings findings) {
    if (!(node instanceof Mapping)) {
      findings.add(
          Problem.ADVICE_WITHOUT_REASON.at(
              node.position(), Map.of(), withReasons(node).map(Remedy::of).toArray(Remedy[]::new)));
      return Optional.empty();
    }
    return map().read(node, findings);
  }

  MapOf<String, String> map() {
    return new MapOf<>(
        new Word<>(
            "advice",
            text -> Optional.of(text).filter(known()::contains),
            scalar -> Words.notOneOf(scalar, known()),
            new Look.OneOf(this::known)),
        Words.line());
  }

  /// What a list of ids says, with room for reasons.
  static Stream<String> withReasons(Node node) {
    List<Node> items = node instanceof Sequence list ? list.items() : List.of(node);
    String pairs =
        items.stream()
            .filter(Scalar.class::isInstance)
            .map(item -> ((Scalar) item).text().strip() + ": …")
            .collect(Collectors.joining(", "));
    return pairs.isEmpty() ? Stream.empty() : Stream.of("{" + pairs + "}");
  }

  private List<String> known() {
    return Language.of(language).names("advice");
  }

  @Override
  public String type() {
    return map().type();
  }
}
