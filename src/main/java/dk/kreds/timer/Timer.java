package dk.kreds.timer;

import dk.kreds.timer.State.Over;
import dk.kreds.timer.State.Spent;
import dk.kreds.timer.State.Stand;
import dk.kreds.timer.State.Turn;
import dk.kreds.timer.State.Under;
import dk.kreds.timer.State.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// The whole of the timer: a state, an event and when it happened give the next state. It never
/// moves on by itself; without an event there is no other state.
public final class Timer {
  /// Who begins so long before or after the planned time means that evening; otherwise the evening
  /// is held at another time, and lasts as long as planned from when it begins.
  private static final Duration STILL_THAT_EVENING = Duration.ofHours(2);

  private Timer() {}

  /// What comes of an event. One that means nothing where the evening stands changes nothing, and
  /// is not remembered.
  public static State next(State state, Event event, Instant at) {
    if (event instanceof Event.Undo) {
      return undone(state);
    }
    State changed = changed(state, event, at);
    return changed.equals(state) ? state : changed.remembering(new Entry(at, event));
  }

  /// The state that a history leads to.
  public static State replay(Evening evening, List<Entry> history) {
    State state = State.of(evening);
    for (Entry entry : history) {
      state = next(state, entry.event(), entry.at());
    }
    return state;
  }

  /// Exact, since it is the same history without its last event. That the clock was put right is
  /// nothing that anybody did, and stays.
  private static State undone(State state) {
    List<Entry> history = new ArrayList<>(state.history());
    for (int i = history.size() - 1; i >= 0; i--) {
      if (!(history.get(i).event() instanceof Event.ClockCorrected)) {
        history.remove(i);
        return replay(state.evening(), history);
      }
    }
    return state;
  }

  private static State changed(State state, Event event, Instant at) {
    return switch (event) {
      case Event.Begin _ -> state.stand() instanceof Waiting ? begun(state, at) : state;
      case Event.BeganEarlier earlier -> begunEarlier(state, earlier.by());
      case Event.Arrived arrived -> arrived(state, arrived.person());
      case Event.Left left -> left(state, left.person(), at);
      case Event.Next _ -> advanced(state, at);
      case Event.NextSection _ -> under(state, under -> afterSection(state, under, at));
      case Event.Pass _ -> inCircle(state, circle -> turned(state, circle.afterPass(at)));
      case Event.Longer longer -> under(state, under -> extended(state, under, longer.by(), at));
      case Event.Pause _ -> inCircle(state, circle -> circling(state, paused(circle, at)));
      case Event.Cover _ -> under(state, under -> state.at(under.covered(!under.covered())));
      case Event.Choose choose -> chosen(state, choose.choice());
      case Event.Finish _ -> under(state, under -> left(state, under, at).at(new Over(at)));
      case Event.ClockCorrected corrected -> shifted(state, corrected.by());
      case Event.Undo _ -> state;
    };
  }

  private static State begun(State state, Instant at) {
    Evening evening = state.evening();
    boolean thatEvening =
        !at.isBefore(evening.start().minus(STILL_THAT_EVENING)) && at.isBefore(evening.end());
    State begun = state.ending(thatEvening ? evening.end() : at.plus(evening.length()));
    return begun.sectionFrom(0).map(first -> entering(begun, first, at)).orElse(state);
  }

  /// As long as the first part is under way and nobody has been heard. What was planned counts
  /// again, as if the key had been pressed in time.
  private static State begunEarlier(State state, Duration by) {
    Optional<Under> first = state.under().filter(_ -> isAtStart(state));
    if (first.isEmpty()) {
      return state;
    }
    State waiting = State.of(state.evening()).here(state.here()).at(new Waiting());
    State begun = begun(waiting, first.get().since().minus(by));
    return new State(
        begun.evening(),
        state.history(),
        begun.here(),
        begun.end(),
        begun.lengths(),
        state.tight(),
        state.skipped(),
        begun.spent(),
        begun.turns(),
        begun.stand());
  }

  private static boolean isAtStart(State state) {
    return state.spent().isEmpty()
        && state.turns().isEmpty()
        && state.tight().isEmpty()
        && state.skipped().isEmpty()
        && state.under().filter(under -> under.extra().isZero()).isPresent()
        && state.circle().filter(circle -> !circle.passed().isEmpty()).isEmpty();
  }

  private static State arrived(State state, int person) {
    if (state.evening().people() == 0 || state.stand() instanceof Over) {
      return state;
    }
    SortedSet<Integer> more = new TreeSet<>(state.here());
    more.add(person);
    State here = state.here(more);
    Optional<Circle> circle = here.circle();
    return circle.isEmpty() || state.here().contains(person)
        ? here
        : circle.get().queue().isEmpty()
            ? turned(here, circle.get().with(person))
            : circling(here, circle.get().with(person));
  }

  private static State left(State state, int person, Instant at) {
    SortedSet<Integer> fewer = new TreeSet<>(state.here());
    fewer.remove(person);
    State gone = state.here(fewer);
    Optional<Circle> circle = gone.circle();
    if (circle.isEmpty()) {
      return gone;
    }
    return circle.get().speaker().filter(speaker -> speaker == person).isPresent()
        ? turned(heard(gone, at), circle.get().afterSpeaker(at))
        : circling(gone, circle.get().without(person));
  }

  private static State advanced(State state, Instant at) {
    Optional<Circle> circle = state.circle().filter(it -> !it.queue().isEmpty());
    return circle.isPresent()
        ? turned(heard(state, at), circle.get().afterSpeaker(at))
        : under(state, under -> afterSection(state, under, at));
  }

  private static State afterSection(State state, Under under, Instant at) {
    State over = left(state, under, at);
    return over.sectionFrom(under.section() + 1)
        .map(section -> entering(over, section, at))
        .orElseGet(() -> over.at(new Over(at)));
  }

  /// A part has been held until now, and whoever spoke has spoken.
  private static State left(State state, Under under, Instant at) {
    State heard = heard(state, at);
    return heard.having(State.with(heard.spent(), new Spent(under.section(), under.since(), at)));
  }

  /// Whoever speaks has had so much of the round.
  private static State heard(State state, Instant at) {
    Optional<Circle> circle = state.circle().filter(it -> !it.queue().isEmpty());
    return circle
        .flatMap(it ->
            state
                .under()
                .map(under ->
                    state.having(new Turn(under.section(), it.queue().getFirst(), it.spoken(at)))))
        .orElse(state);
  }

  /// What is left of the evening is fitted to it when a part begins.
  private static State entering(State state, int section, Instant at) {
    Duration available = Duration.between(at, state.end());
    State fitted = state.lasting(new Lengths(state).fitted(section, available));
    Under under = Under.since(section, at);
    if (!state.evening().isRound(section)) {
      return fitted.at(under);
    }
    Circle circle = Circle.of(Seating.order(state), at, Duration.ZERO);
    return turned(fitted.at(under.with(circle)), circle);
  }

  /// A round with another speaker, who gets their share of what is left of it.
  private static State turned(State state, Circle circle) {
    State turned = circling(under(state, under -> state.at(under.covered(false))), circle);
    return circling(turned, circle.giving(new Shares(turned).forSpeaker()));
  }

  /// Longer counts from now where the time is over. No more than a round allows.
  private static State extended(State state, Under under, Duration by, Instant at) {
    Optional<Circle> circle = under.circle().filter(it -> !it.queue().isEmpty());
    if (circle.isEmpty()) {
      Duration over = new Outlook(state, at).left().negated();
      Duration extra = under.extra().plus(Lengths.longer(over, Duration.ZERO)).plus(by);
      return state.at(under.longer(extra));
    }
    Duration given = circle.get().given();
    Duration asked = Lengths.longer(given, circle.get().spoken(at)).plus(by);
    Duration most = new Lengths(state).mostEach(under.section());
    return circling(
        state, circle.get().giving(Lengths.longer(given, Lengths.shorter(asked, most))));
  }

  private static Circle paused(Circle circle, Instant at) {
    return circle.queue().isEmpty() ? circle : circle.pausedOrGoingOn(at);
  }

  private static State chosen(State state, Choice choice) {
    return switch (choice) {
      case Choice.Shorten shorten -> state.tightening(shorten.section());
      case Choice.Skip skip ->
          canSkip(state, skip.section()) ? state.skipping(skip.section()) : state;
      case Choice.EndLater later -> state.ending(state.end().plus(later.by()));
    };
  }

  /// Whether a part is still to come and nothing forbids that it falls away.
  static boolean canSkip(State state, int section) {
    int now = state.under().map(Under::section).orElse(-1);
    return section > now
        && section < state.evening().sections().size()
        && !state.evening().sections().get(section).isProtected()
        && !state.skipped().contains(section)
        && !(state.stand() instanceof Over);
  }

  /// Everything began that much earlier or later; when the meeting is to end is still what the
  /// clock on the wall says.
  private static State shifted(State state, Duration by) {
    Stand stand =
        switch (state.stand()) {
          case Waiting waiting -> waiting;
          case Under under -> under.shifted(by);
          case Over over -> over;
        };
    return state
        .having(
            state.spent().stream()
                .map(it -> new Spent(it.section(), it.from().plus(by), it.to().plus(by)))
                .toList())
        .at(stand);
  }

  private static State circling(State state, Circle circle) {
    return under(state, under -> state.at(under.with(circle)));
  }

  private static State inCircle(State state, java.util.function.Function<Circle, State> change) {
    return state.circle().filter(circle -> !circle.queue().isEmpty()).map(change).orElse(state);
  }

  private static State under(State state, java.util.function.Function<Under, State> change) {
    return state.under().map(change).orElse(state);
  }
}
