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
  /// Nobody mends more before reading again, and telling each takes as long as the file is.
  private static final int MOST = 200;

  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, Position> places = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private int count;

  public void add(Diagnostic problem) {
    count++;
    if (problems.size() < MOST) {
      problems.add(problem);
    }
  }

  /// How many there are, also those that are too many to be told.
  public int count() {
    return count;
  }

  /// Tells what is wrong at a place in another way.
  public void revise(Position place, UnaryOperator<Diagnostic> how) {
    problems.replaceAll(it -> it.position().equals(place) ? how.apply(it) : it);
  }

  /// The first two hundred.
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
