package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Look;
import dk.kreds.definition.shape.MapOf;
import dk.kreds.definition.shape.OwnWords;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Word;
import dk.kreds.definition.shape.Words;
import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.definition.yaml.Sequence;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.text.PaperTexts;
import dk.kreds.text.Rewording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `words:` of a definition or of a kind: what papers say in the place of what Kreds has them say,
/// by the names of the texts. Where Kreds has several, a list takes the place of all.
record WordsShape() implements Shape<Rewording> {
  /// For whoever names no paper.
  private static final List<String> SUCH_AS =
      List.of("flyer.how", "good-to-know.together", "privacy.what");

  private static final MapOf<String, List<String>> MAP =
      new MapOf<>(
          new Word<>(
              "name of a text",
              text -> Optional.of(text).filter(WordsShape::isKnown),
              WordsShape::unknown,
              new Look.Matching("[a-z][a-z0-9-]*\\.[a-z0-9.-]+")),
          new ListOf<>(Words.text()));

  MapOf<String, List<String>> map() {
    return MAP;
  }

  @Override
  public Optional<Rewording> read(Node node, Findings findings) {
    int before = findings.problems().size();
    Optional<Map<String, List<String>>> said = MAP.read(node, findings);
    if (said.isPresent() && node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> check(entry, findings));
    }
    return said.filter(_ -> findings.problems().size() == before).map(WordsShape::rewording);
  }

  @Override
  public String type() {
    return MAP.type();
  }

  private static Rewording rewording(Map<String, List<String>> said) {
    Map<String, String> texts = new HashMap<>();
    Map<String, List<String>> lists = new HashMap<>();
    said.forEach((name, all) -> {
      if (Known.TEXTS.isList(name)) {
        lists.put(name, all);
      } else {
        texts.put(name, String.join(" ", all));
      }
    });
    return new Rewording(texts, lists);
  }

  private static boolean isKnown(String name) {
    return Known.TEXTS.isText(name)
        || (Known.TEXTS.isList(name) && Known.TEXTS.of(paper(name)).contains(name));
  }

  private static Diagnostic unknown(Scalar name) {
    List<String> texts = Known.TEXTS.of(paper(name.text()));
    return Problem.TEXT_UNKNOWN.at(
        name.position(),
        Map.of("text", name.text(), "words", texts.isEmpty() ? SUCH_AS : texts),
        OwnWords.meant(name.text(), texts).stream().map(Remedy::of).toArray(Remedy[]::new));
  }

  /// Whether what is said can stand in the place of the paper's own words.
  private static void check(Mapping.Entry entry, Findings findings) {
    String name = entry.key().text();
    Set<String> gaps = Known.TEXTS.gaps(name);
    List<Node> texts =
        entry.value() instanceof Sequence list ? list.items() : List.of(entry.value());
    for (Node node : texts) {
      if (node instanceof Scalar text) {
        PaperTexts.unfillable(text.text(), gaps)
            .map(gap -> unfillable(text, gap, gaps))
            .or(() -> Words.tooLong(text, Known.TEXTS.longest(name)))
            .ifPresent(findings::add);
      }
    }
  }

  private static Diagnostic unfillable(Scalar text, String gap, Set<String> gaps) {
    int before = text.text().codePointCount(0, text.text().indexOf(gap));
    return Problem.GAP_UNKNOWN.at(
        text.part(before, gap.length()),
        Map.of(),
        gaps.stream().map(name -> Remedy.of("{" + name + "}")).toArray(Remedy[]::new));
  }

  private static String paper(String name) {
    return name.substring(0, Math.max(0, name.indexOf('.')));
  }

  /// Only looked up where somebody writes words.
  private static final class Known {
    private static final PaperTexts TEXTS = new PaperTexts(Kinds.brought());
  }
}
