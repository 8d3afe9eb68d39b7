package dk.kreds.timer;

import dk.kreds.timer.State.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// In which order people are heard: around the table, and in each round another one begins.
final class Seating {
  private Seating() {}

  /// The order of a round that begins now. Who began the last one comes last in it.
  static List<Integer> order(State state) {
    int first = lastOpener(state).map(person -> person + 1).orElse(state.evening().opener());
    List<Integer> order = new ArrayList<>(state.here().tailSet(first));
    order.addAll(state.here().headSet(first));
    return order;
  }

  private static Optional<Integer> lastOpener(State state) {
    if (state.turns().isEmpty()) {
      return Optional.empty();
    }
    int section = state.turns().getLast().section();
    return state.turns().stream()
        .filter(turn -> turn.section() == section)
        .findFirst()
        .map(Turn::person);
  }
}
