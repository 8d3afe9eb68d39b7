package dk.kreds.timer;

import dk.kreds.timer.State.Over;
import dk.kreds.timer.State.Spent;
import dk.kreds.timer.State.Under;
import dk.kreds.timer.State.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the evening looks like from an instant: how much is left, who will have how much, when it
/// will end. All of it is worked out from when things began.
public record Outlook(State state, Instant now) {
  /// With less than this left it is time to round off; of a short turn a quarter.
  private static final Duration SOON = Duration.ofMinutes(1);

  /// How far on the speaker or the part is.
  public enum Stage {
    CALM,
    SOON,
    OVER
  }

  /// What is left for the speaker, or of the part where nobody in turn has the word; negative when
  /// the time is over. Before the beginning it is how long there is until then.
  public Duration left() {
    return switch (state.stand()) {
      case Waiting _ -> Duration.between(now, state.evening().start());
      case Under under ->
          under
              .circle()
              .filter(circle -> !circle.queue().isEmpty())
              .map(circle -> circle.given().minus(circle.spoken(now)))
              .orElseGet(() -> Duration.between(now, sectionUp(under)));
      case Over _ -> Duration.ZERO;
    };
  }

  /// What the speaker or the part has as a whole.
  public Duration whole() {
    return state
        .under()
        .map(under ->
            under
                .circle()
                .filter(circle -> !circle.queue().isEmpty())
                .map(Circle::given)
                .orElseGet(() -> Duration.between(under.since(), sectionUp(under))))
        .orElse(Duration.ZERO);
  }

  public Stage stage() {
    Duration left = left();
    if (left.isNegative() || left.isZero()) {
      return Stage.OVER;
    }
    Duration soon = state.under().isPresent() ? Lengths.shorter(SOON, whole().dividedBy(4)) : SOON;
    return left.compareTo(soon) > 0 ? Stage.CALM : Stage.SOON;
  }

  /// What those who wait in the round will have, in their order.
  public List<Duration> shares() {
    return state.circle().filter(circle -> !circle.queue().isEmpty()).isPresent()
        ? new Shares(state).forWaiting(now)
        : List.of();
  }

  /// When the part that is under way will end, if from now on all keep to their time.
  public Instant sectionEnd() {
    return state.under().map(this::sectionEnd).orElse(now);
  }

  /// When all in a round have been heard nothing keeps people there, though there may be time left.
  private Instant sectionEnd(Under under) {
    if (under.circle().isEmpty()) {
      Instant up = sectionUp(under);
      return up.isAfter(now) ? up : now;
    }
    return under.circle().get().queue().isEmpty()
        ? now
        : new Shares(state)
            .speakerDone(now)
            .plus(shares().stream().reduce(Duration.ZERO, Duration::plus));
  }

  private Instant sectionUp(Under under) {
    return under.since().plus(state.lengths().get(under.section())).plus(under.extra());
  }

  /// The parts with the times at which they were held or will be, without those that fall away.
  public List<Spent> course() {
    List<Spent> course = new ArrayList<>(state.spent());
    if (state.stand() instanceof Over) {
      return course;
    }
    Instant clock = state.under().map(_ -> sectionEnd()).orElse(begin());
    int next = state.under().map(under -> under.section() + 1).orElse(0);
    state
        .under()
        .ifPresent(under -> course.add(new Spent(under.section(), under.since(), sectionEnd())));
    List<Duration> lengths = new Lengths(state).fitted(next, Duration.between(clock, lastMinute()));
    for (int i = next; i < lengths.size(); i++) {
      if (!state.skipped().contains(i)) {
        course.add(new Spent(i, clock, clock.plus(lengths.get(i))));
        clock = clock.plus(lengths.get(i));
      }
    }
    return course;
  }

  /// Before the beginning: the planned time, or now where that is over.
  private Instant begin() {
    Instant planned = state.evening().start();
    return planned.isAfter(now) ? planned : now;
  }

  /// An evening that has not begun when it should have ended is held at another time.
  private Instant lastMinute() {
    return state.stand() instanceof Waiting && !now.isBefore(state.end())
        ? now.plus(state.evening().length())
        : state.end();
  }

  /// When the meeting will end.
  public Instant end() {
    return switch (state.stand()) {
      case Over over -> over.at();
      default -> course().getLast().to();
    };
  }

  /// How much of the evening does not fit, although everything is as short as it may be.
  public Duration tooMuch() {
    return state.under().isEmpty()
        ? Duration.ZERO
        : Lengths.longer(Duration.ZERO, Duration.between(state.end(), end()));
  }

  /// How much later the part will end than it was planned; negative when it will be earlier.
  public Duration behind() {
    return state
        .under()
        .map(under ->
            Duration.between(
                state.evening().plannedStart(under.section() + 1).plus(moved()), sectionEnd()))
        .orElse(Duration.ZERO);
  }

  /// An evening that is held at another time than planned is late against that time.
  private Duration moved() {
    boolean elsewhen =
        Duration.between(state.evening().end(), state.end()).abs().compareTo(Duration.ofHours(2))
            > 0;
    return elsewhen ? Duration.between(state.evening().start(), began()) : Duration.ZERO;
  }

  /// When the meeting began.
  public Instant began() {
    return state.spent().isEmpty()
        ? state.under().map(Under::since).orElse(now)
        : state.spent().getFirst().from();
  }
}
