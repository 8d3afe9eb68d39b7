package dk.kreds.timer.screen;

import dk.kreds.timer.Event;
import dk.kreds.timer.State;
import dk.kreds.timer.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What lies before the leader: the evening as it stands, and what stands open.
public record Desk(State state, Panel panel) {

  /// What came of a key.
  ///
  /// @param events what has to be written down; they have already been applied to the desk
  public record Step(Desk desk, List<Event> events, Wish wish) {

    public Step {
      events = List.copyOf(events);
    }
  }

  /// An evening with nothing open.
  public static Desk of(State state) {
    return new Desk(state, new Panel.Closed());
  }

  /// Something happened; nothing stands open any more.
  public Step after(Event event, Instant now) {
    return new Step(of(Timer.next(state, event, now)), List.of(event), Wish.NOTHING);
  }

  /// The same, and what stands open stays open.
  Step staying(Event event, Instant now) {
    State next = Timer.next(state, event, now);
    return new Step(new Desk(next, panel), List.of(event), Wish.NOTHING);
  }

  public Desk with(Panel other) {
    return new Desk(state, other);
  }

  /// Asks about the wall clock, unless that is being asked.
  public Desk jumped(Duration by) {
    return panel instanceof Panel.Resuming ? this : with(new Panel.Jumped(by));
  }

  Step opening(Panel other) {
    return new Step(with(other), List.of(), Wish.NOTHING);
  }

  Step closing() {
    return opening(new Panel.Closed());
  }

  Step nothing() {
    return new Step(this, List.of(), Wish.NOTHING);
  }

  Step wishing(Wish wish) {
    return new Step(with(new Panel.Closed()), List.of(), wish);
  }

  /// What a key does.
  ///
  /// @param key a character, or `space`, `enter`, `esc`, `up`, `down`, `ctrl-c`
  public Step press(String key, Instant now) {
    return new Keys(this, now).press(key);
  }
}
