package dk.kreds.timer;

import dk.kreds.timer.Evening.Section;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How long the parts can and may last.
///
/// What is protected keeps all its minutes. Any other part gives way down to its own least, a round
/// only as far as [everybody has enough][#ENOUGH_EACH], unless the leader has chosen otherwise.
record Lengths(State state) {
  /// Less than this for each person is no round (field guide § 4).
  static final Duration ENOUGH_EACH = Duration.ofMinutes(4);

  /// The least that a part may be shortened to by itself.
  Duration least(int section) {
    Section plan = state.evening().sections().get(section);
    Duration now = state.lengths().get(section);
    if (plan.isProtected()) {
      return now;
    }
    Duration hard = shorter(plan.least(), now);
    boolean free = !state.evening().isRound(section) || state.tight().contains(section);
    return free ? hard : shorter(now, longer(hard, ENOUGH_EACH.multipliedBy(people(section))));
  }

  /// The least that each person has in a round.
  Duration leastEach(int section) {
    return least(section).dividedBy(Math.max(1, people(section)));
  }

  /// The most that each person has.
  Duration mostEach(int section) {
    return state.evening().sections().get(section).mostEach().orElse(state.evening().length());
  }

  /// How many share a round: all who are in it, or who are here for one that is to come.
  int people(int section) {
    return state
        .under()
        .filter(under -> under.section() == section)
        .flatMap(State.Under::circle)
        .map(Circle::size)
        .orElse(state.here().size());
  }

  /// All parts as long as they are to be if those from one on have this much time: what is too much
  /// is taken from each in proportion to what it can give. A part that has become shorter never
  /// becomes longer again.
  List<Duration> fitted(int first, Duration available) {
    List<Duration> fitted = new ArrayList<>(state.lengths());
    long over = Math.max(0, total(first) - available.toMillis());
    long slack = slack(first);
    long taken = 0;
    long passed = 0;
    for (int i = first; i < fitted.size() && slack > 0; i++) {
      passed += slackOf(i);
      long cut = Math.min(over, slack) * passed / slack - taken;
      fitted.set(i, fitted.get(i).minusMillis(cut));
      taken += cut;
    }
    return fitted;
  }

  private long total(int first) {
    long total = 0;
    for (int i = first; i < state.lengths().size(); i++) {
      total += state.skipped().contains(i) ? 0 : state.lengths().get(i).toMillis();
    }
    return total;
  }

  private long slack(int first) {
    long slack = 0;
    for (int i = first; i < state.lengths().size(); i++) {
      slack += slackOf(i);
    }
    return slack;
  }

  private long slackOf(int section) {
    return state.skipped().contains(section)
        ? 0
        : Math.max(0, state.lengths().get(section).minus(least(section)).toMillis());
  }

  static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
