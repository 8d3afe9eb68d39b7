package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Makes a node of a text, and looks whether it was read as it was meant.
final class Texts {

  static final int LONGEST = 10_000;

  private final Source source;
  private final Trail trail;
  private final List<Diagnostic> problems;

  Texts(Source source, Trail trail, List<Diagnostic> problems) {
    this.source = source;
    this.trail = trail;
    this.problems = problems;
  }

  Node read(ScalarEvent event, int from, int to) {
    boolean isPlain = event.getScalarStyle() == ScalarStyle.PLAIN;
    trail.scalar(from, to, isPlain);
    if (isPlain) {
      Optional<Diagnostic> surprise =
          new PlainText(source, trail.isInFlow()).surprise(from, to, trail.expectsKey());
      surprise.ifPresent(problems::add);
      trail.suspect(surprise.isPresent());
    }
    if (isPlain && from == to && !trail.expectsKey()) {
      return new Nothing(source.position(from, 1));
    }
    int end = source.trimEnd(from, Math.min(to, source.end(source.lineOf(from))));
    Position position = source.span(from, end);
    String text = event.getValue();
    check(text, isPlain, position);
    return new Scalar(text, style(event.getScalarStyle()), position);
  }

  private void check(String text, boolean isPlain, Position position) {
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      problems.add(Problem.TOO_LONG.at(position, Map.of("limit", LONGEST, "length", length)));
    }
    if (!isPlain) {
      Letters.invisibleIn(text)
          .ifPresent(code -> problems.add(Problem.INVISIBLE_CHARACTER.at(position, code)));
    }
  }

  private static Scalar.Style style(ScalarStyle style) {
    return switch (style) {
      case PLAIN -> Scalar.Style.PLAIN;
      case LITERAL, FOLDED -> Scalar.Style.BLOCK;
      case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Scalar.Style.QUOTED;
    };
  }
}
