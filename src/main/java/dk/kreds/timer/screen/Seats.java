package dk.kreds.timer.screen;

import dk.kreds.timer.State;
import java.util.stream.IntStream;

/// The people who can be ticked: those who were expected, and those who have come besides.
final class Seats {
  private Seats() {}

  /// How many there are.
  static int of(State state) {
    int last = state.here().isEmpty() ? 0 : state.here().getLast() + 1;
    return Math.max(state.evening().people(), last);
  }

  /// Who comes next: with a list a guest, otherwise the first number that nobody has.
  static int next(State state) {
    return state.evening().named()
        ? of(state)
        : IntStream.iterate(0, person -> person + 1)
            .filter(person -> !state.here().contains(person))
            .findFirst()
            .orElseThrow();
  }
}
