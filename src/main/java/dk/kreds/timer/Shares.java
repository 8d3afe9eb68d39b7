package dk.kreds.timer;

import dk.kreds.timer.State.Under;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What each person has of a round: its minutes over the people who are left. What somebody did not
/// use goes back to the others without a word; nobody gets less than is enough, and at most what
/// the round allows.
record Shares(State state) {

  /// What the speaker has who begins now.
  Duration forSpeaker() {
    Circle circle = state.circle().orElseThrow();
    return circle.queue().isEmpty()
        ? Duration.ZERO
        : within(split(left(circle.since()), circle.queue().size()).getFirst());
  }

  /// What those after the speaker will have, in their order, as it looks now.
  List<Duration> forWaiting(Instant now) {
    Circle circle = state.circle().orElseThrow();
    int people = circle.waiting().size();
    return people == 0
        ? List.of()
        : split(left(speakerDone(now)), people).stream().map(this::within).toList();
  }

  /// When the speaker is done: when the time is up, or now where it was up before.
  Instant speakerDone(Instant now) {
    Instant up = state.circle().orElseThrow().up(now);
    return up.isAfter(now) ? up : now;
  }

  private Duration left(Instant from) {
    Under under = state.under().orElseThrow();
    Instant end = under.since().plus(state.lengths().get(under.section()));
    return Lengths.longer(Duration.ZERO, Duration.between(from, end));
  }

  private Duration within(Duration share) {
    int section = state.under().orElseThrow().section();
    Lengths lengths = new Lengths(state);
    Duration least = Lengths.longer(share, lengths.leastEach(section));
    return Lengths.shorter(least, lengths.mostEach(section));
  }

  /// Equal shares that are together exactly what there is.
  static List<Duration> split(Duration whole, int people) {
    List<Duration> shares = new ArrayList<>();
    long millis = whole.toMillis();
    for (int i = 0; i < people; i++) {
      shares.add(Duration.ofMillis(millis * (i + 1) / people - millis * i / people));
    }
    return shares;
  }
}
