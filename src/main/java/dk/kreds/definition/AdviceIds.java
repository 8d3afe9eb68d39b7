package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Words;
import dk.kreds.definition.yaml.Node;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// The id of an advice, such as `A011`: one that has words.
record AdviceIds(String language) implements Shape<String> {
  @Override
  public String type() {
    return "advice";
  }

  @Override
  public Optional<String> read(Node node, Findings findings) {
    return Words.oneOf(known(), id -> id).read(node, findings);
  }

  private List<String> known() {
    return Language.of(language).names("advice");
  }
}
