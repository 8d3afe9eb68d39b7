package dk.kreds.definition.shape;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What one reading of a definition finds: everything that is wrong, and where everything stands.
public final class Findings {
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, Position> places = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();

  public void add(Diagnostic problem) {
    problems.add(problem);
  }

  /// Tells what is wrong at a place in another way.
  public void revise(Position place, UnaryOperator<Diagnostic> how) {
    problems.replaceAll(it -> it.position().equals(place) ? how.apply(it) : it);
  }

  public List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  /// Where each value stands, by the path of keys that leads to it: `schedule.every`,
  /// `leaders.0.name`.
  public Map<String, Position> places() {
    return Map.copyOf(places);
  }

  /// Another file that was read, so that a line of it can be shown.
  public void quote(String file, String source) {
    sources.put(file, source);
  }

  /// The files that were read besides the definition, by name.
  public Map<String, String> sources() {
    return Map.copyOf(sources);
  }

  void enter(String step, Position position) {
    path.addLast(step);
    places.put(String.join(".", path), position);
  }

  void leave() {
    path.removeLast();
  }
}
