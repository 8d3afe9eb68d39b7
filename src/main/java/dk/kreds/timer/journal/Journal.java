package dk.kreds.timer.journal;

import dk.kreds.timer.Entry;
import dk.kreds.timer.Evening;
import dk.kreds.timer.State;
import dk.kreds.timer.Timer;
import java.util.List;

/// An evening and all that happened in it, taken back or not.
public record Journal(Evening evening, Pace pace, List<Entry> entries) {

  public Journal {
    entries = List.copyOf(entries);
  }

  /// Where it led.
  public State state() {
    return Timer.replay(evening, entries);
  }
}
