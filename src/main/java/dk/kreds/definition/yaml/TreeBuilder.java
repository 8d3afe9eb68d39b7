package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// Makes a tree of the parser's events and collects what is wrong on the way. It keeps its own
/// stack: no input can make it recurse.
final class TreeBuilder {

  static final int DEEPEST = 30;
  static final int MOST_NODES = 50_000;
  private static final int MOST_PROBLEMS = 50;

  private final Source source;
  private final Events events;
  private final Trail trail = new Trail();
  private final List<Diagnostic> problems = new ArrayList<>();
  private @Nullable Node root;
  private boolean hasDocument;
  private boolean isStopped;
  private int nodes;

  TreeBuilder(Source source, Events events) {
    this.source = source;
    this.events = events;
  }

  Reading build() {
    try {
      while (!isStopped && problems.size() < MOST_PROBLEMS) {
        accept(events.next());
      }
    } catch (MarkedYamlEngineException e) {
      failed(new Syntax(source, trail).explain(e));
    } catch (RuntimeException e) {
      // the parser's own bugs are the user's odd input all the same
      failed(Problem.UNREADABLE.at(source.position(trail.end(), 1)));
    }
    if (problems.size() > 1) {
      problems.sort(
          Comparator.<Diagnostic>comparingInt(problem -> problem.position().line())
              .thenComparingInt(problem -> problem.position().column()));
    }
    return root == null ? new Reading.Refused(problems) : new Reading.Read(root, problems);
  }

  /// What a value cut short, or a line already found wrong, has led to says nothing new.
  private void failed(Diagnostic problem) {
    root = null;
    int line = problem.position().line();
    // brackets with text behind them were taken for a key; what is wrong is the text
    problems.removeIf(
        other -> other.id().equals(Problem.BAD_KEY.id()) && other.position().line() == line);
    boolean isKnown = !problems.isEmpty() && trail.isSuspect();
    for (Diagnostic other : problems) {
      isKnown |= other.position().line() == line;
    }
    if (!isKnown) {
      problems.add(problem);
    }
  }

  private void stop(Diagnostic problem) {
    problems.add(problem);
    isStopped = true;
  }

  private void accept(Event event) {
    int from = index(event.getStartMark());
    int to = index(event.getEndMark());
    switch (event.getEventId()) {
      case StreamStart, DocumentEnd, Comment -> {}
      case StreamEnd -> end();
      case DocumentStart -> document((DocumentStartEvent) event, from, to);
      case Alias -> {
        feature(from, to, true);
        node(new Scalar(source.text(from, to), Scalar.Style.PLAIN, source.span(from, to)));
      }
      case Scalar -> scalar((ScalarEvent) event, from, to);
      case MappingStart, SequenceStart -> open((CollectionStartEvent) event, from);
      case MappingEnd, SequenceEnd -> close(from, to);
    }
    trail.passed(to);
  }

  private void end() {
    isStopped = true;
    if (problems.isEmpty() && (root == null || root instanceof Nothing)) {
      root = null;
      problems.add(Problem.EMPTY.at(Position.whole(source.file())));
    } else if (problems.isEmpty() && root instanceof Scalar) {
      problems.add(new Layout(source, trail).withoutColon(trail.last().from()));
    }
  }

  private void document(DocumentStartEvent event, int from, int to) {
    if (event.getSpecVersion().isPresent() || !event.getTags().isEmpty()) {
      problems.add(
          Problem.YAML_FEATURE.at(
              source.span(from, source.end(source.lineOf(from))), Map.of("sign", "%")));
    }
    if (hasDocument) {
      stop(Problem.SECOND_DOCUMENT.at(source.span(from, to)));
    }
    hasDocument = true;
  }

  private void open(CollectionStartEvent event, int from) {
    if (event.getAnchor().isPresent() || event.getTag().isPresent()) {
      feature(from, from + 1, false);
    }
    if (trail.depth() == DEEPEST) {
      stop(Problem.TOO_DEEP.at(source.position(from, 1), Map.of("limit", DEEPEST)));
      return;
    }
    boolean isMapping = event.getEventId() == Event.ID.MappingStart;
    if (count(source.position(from, 1))) {
      trail.open(new Open(from, isMapping, event.isFlow()));
    }
  }

  private void close(int from, int to) {
    Open closed = trail.close();
    // the end of a block is marked where the next begins
    Node node = closed.close(source, closed.isFlow ? to : from);
    if (trail.expectsKey()) {
      problems.add(Problem.BAD_KEY.at(node.position()));
      trail.innermost().badKey();
    } else {
      put(node);
    }
  }

  private void scalar(ScalarEvent event, int from, int to) {
    if (event.getAnchor().isPresent() || event.getTag().isPresent()) {
      feature(from, to, true);
    }
    node(new Texts(source, trail, problems).read(event, from, to));
  }

  private void node(Node node) {
    if (!count(node.position())) {
      return;
    }
    if (trail.expectsKey() && node instanceof Scalar key) {
      key(key);
    } else {
      put(node);
    }
  }

  private void key(Scalar key) {
    Open open = trail.innermost();
    if (key.style() == Scalar.Style.PLAIN && key.text().equals("<<")) {
      problems.add(Problem.YAML_FEATURE.at(key.position(), Map.of("sign", "<<")));
      open.badKey();
    } else if (key.text().isBlank()) {
      problems.add(Problem.BAD_KEY.at(key.position()));
      open.badKey();
    } else {
      open.key(key).map(this::again).ifPresent(problems::add);
    }
  }

  /// A key that is there twice, with a line of its own to take out.
  private Diagnostic again(Diagnostic twice) {
    Position place = twice.position();
    return source.hasOnlyOneLine(place.line() - 1, place.column() - 1)
        ? new Diagnostic(
            twice.id(), twice.severity(), place, twice.facts(), List.of(Remedy.withoutLine(place)))
        : twice;
  }

  private void put(Node node) {
    if (trail.depth() == 0) {
      root = node;
    } else {
      trail.innermost().take(node);
    }
  }

  private boolean count(Position position) {
    if (++nodes > MOST_NODES) {
      stop(Problem.TOO_MANY.at(position, Map.of("limit", MOST_NODES)));
    }
    return !isStopped;
  }

  /// The rest of the line may be text that only happens to begin with a sign.
  private void feature(int from, int to, boolean isText) {
    Value value = Value.at(source, from, trail.isInFlow());
    Remedy[] remedies =
        isText && !trail.expectsKey() ? new Remedy[] {value.quoted()} : new Remedy[0];
    problems.add(
        Problem.YAML_FEATURE.at(
            source.span(from, Math.min(to, value.to())),
            Map.of("sign", source.text(from, from + 1)),
            remedies));
  }

  private static int index(Optional<Mark> mark) {
    return mark.isPresent() ? mark.get().getIndex() : 0;
  }
}
