package dk.kreds.timer.screen;

import dk.kreds.timer.Choices;
import dk.kreds.timer.Evening;
import dk.kreds.timer.Event;
import dk.kreds.timer.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Which key does what. A key that means nothing does nothing; each that does something can be
/// undone.
record Keys(Desk desk, Instant now) {
  /// One for each person who can be ticked. Those that mean something else before the beginning are
  /// left out.
  static final String PEOPLE = "abcdefgijklmnoprsvwxyz0123456789";

  private static final Duration STEP = Duration.ofMinutes(1);

  Desk.Step press(String key) {
    if (key.equals("ctrl-c")) {
      return desk.panel() instanceof Panel.Leaving
          ? desk.wishing(Wish.CLOSE)
          : desk.opening(new Panel.Leaving());
    }
    return switch (desk.panel()) {
      case Panel.Closed _ -> plain(key);
      case Panel.Help _ -> desk.closing();
      case Panel.People _ -> people(key);
      case Panel.Extending extending -> extending(key, extending.by());
      case Panel.Hurrying _ -> hurrying(key);
      case Panel.Leaving _ -> leaving(key);
      case Panel.Jumped jumped -> jumped(key, jumped.by());
      case Panel.Resuming _ -> resuming(key);
    };
  }

  private Desk.Step plain(String key) {
    return switch (desk.state().stand()) {
      case State.Waiting _ -> waiting(key);
      case State.Under _ -> under(key);
      case State.Over _ -> over(key);
    };
  }

  private Desk.Step waiting(String key) {
    return switch (key) {
      case "space", "enter" -> desk.after(new Event.Begin(), now);
      case "u" -> desk.after(new Event.Undo(), now);
      case "?", "h" -> desk.opening(new Panel.Help());
      case "t" -> desk.wishing(Wish.BELL);
      case "q" -> desk.wishing(Wish.CLOSE);
      default -> ticking(key);
    };
  }

  private Desk.Step under(String key) {
    return switch (key) {
      case "space", "enter", "right" -> desk.after(new Event.Next(), now);
      case "s" -> desk.after(new Event.Pass(), now);
      case "p" -> desk.after(new Event.Pause(), now);
      case "d" -> desk.after(new Event.Cover(), now);
      case "+" -> desk.opening(new Panel.Extending(STEP));
      case "n" -> somebodyWaits() ? desk.opening(new Panel.Hurrying()) : nextSection();
      case "b" -> desk.after(new Event.BeganEarlier(STEP), now);
      case "h" ->
          desk.state().evening().people() > 0 ? desk.opening(new Panel.People()) : desk.nothing();
      case "u" -> desk.after(new Event.Undo(), now);
      case "?" -> desk.opening(new Panel.Help());
      case "q" -> desk.opening(new Panel.Leaving());
      default -> way(key).map(way -> desk.after(way, now)).orElseGet(desk::nothing);
    };
  }

  private Desk.Step over(String key) {
    return switch (key) {
      case "u" -> desk.after(new Event.Undo(), now);
      case "?" -> desk.opening(new Panel.Help());
      case "q", "enter" -> desk.wishing(Wish.CLOSE);
      default -> desk.nothing();
    };
  }

  private Desk.Step nextSection() {
    return desk.after(new Event.NextSection(), now);
  }

  private boolean somebodyWaits() {
    return desk.state().circle().filter(circle -> !circle.queue().isEmpty()).isPresent();
  }

  /// The ways out of an evening that does not fit are numbered.
  private Optional<Event> way(String key) {
    List<Choices.Way> ways = new Choices(desk.state(), now).ways();
    int number = "123456789".indexOf(key);
    return key.length() == 1 && number >= 0 && number < ways.size()
        ? Optional.of(new Event.Choose(ways.get(number).choice()))
        : Optional.empty();
  }

  private Desk.Step people(String key) {
    return switch (key) {
      case "enter", "space", "esc", "h", "q" -> desk.closing();
      case "u" -> desk.staying(new Event.Undo(), now);
      default -> ticking(key);
    };
  }

  /// A person's own key says that they are here, or are not; + and - are for those without a name.
  private Desk.Step ticking(String key) {
    Evening evening = desk.state().evening();
    if (evening.people() == 0) {
      return desk.nothing();
    }
    int person = key.length() == 1 ? PEOPLE.indexOf(key) : -1;
    return switch (key) {
      case "+", "up" -> desk.staying(new Event.Arrived(Seats.next(desk.state())), now);
      case "-", "down" ->
          desk.state().here().isEmpty()
              ? desk.nothing()
              : desk.staying(new Event.Left(desk.state().here().getLast()), now);
      default ->
          person >= 0 && person < Seats.of(desk.state())
              ? desk.staying(toggled(person), now)
              : desk.nothing();
    };
  }

  private Event toggled(int person) {
    return desk.state().here().contains(person)
        ? new Event.Left(person)
        : new Event.Arrived(person);
  }

  private Desk.Step extending(String key, Duration by) {
    return switch (key) {
      case "+", "up" -> desk.opening(new Panel.Extending(by.plus(STEP)));
      case "-", "down" ->
          by.compareTo(STEP) > 0
              ? desk.opening(new Panel.Extending(by.minus(STEP)))
              : desk.closing();
      case "enter", "space" -> desk.after(new Event.Longer(by), now);
      default -> desk.closing();
    };
  }

  private Desk.Step hurrying(String key) {
    return key.equals("n") || key.equals("enter") ? nextSection() : desk.closing();
  }

  private Desk.Step leaving(String key) {
    return switch (key) {
      case "1" -> desk.after(new Event.Finish(), now);
      case "2", "q" -> desk.wishing(Wish.CLOSE);
      default -> desk.closing();
    };
  }

  private Desk.Step jumped(String key, Duration by) {
    return switch (key) {
      case "1" -> desk.wishing(by.isNegative() ? Wish.CLOCK_CORRECTED : Wish.TIME_PASSED);
      case "2" -> by.isNegative() ? desk.nothing() : desk.wishing(Wish.CLOCK_CORRECTED);
      default -> desk.nothing();
    };
  }

  private Desk.Step resuming(String key) {
    return switch (key) {
      case "1", "enter", "space" -> desk.closing();
      case "2" -> desk.wishing(Wish.FORGET);
      case "q" -> desk.wishing(Wish.CLOSE);
      default -> desk.nothing();
    };
  }
}
