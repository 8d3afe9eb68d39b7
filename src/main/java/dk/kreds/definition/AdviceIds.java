package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Words;
import dk.kreds.definition.yaml.Node;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The id of an advice, such as `A011`: one that has words.
record AdviceIds(String language) implements Shape<String> {
  private static final int MOST = 1_000;

  @Override
  public String type() {
    return "advice";
  }

  @Override
  public Optional<String> read(Node node, Findings findings) {
    return Words.oneOf(known(), id -> id).read(node, findings);
  }

  private List<String> known() {
    Language words = Language.of(language);
    return IntStream.range(0, MOST)
        .mapToObj(number -> String.format(Locale.ROOT, "A%03d", number))
        .filter(id -> words.has("advice." + id))
        .toList();
  }
}
