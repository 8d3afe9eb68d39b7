package dk.kreds.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// How the evening stands. All times are the instants at which something began: nothing is counted.
///
/// @param history all that has happened and was not taken back; the state is what came of it
/// @param here who is here
/// @param end when the meeting is to end
/// @param lengths how long each part is meant to last by now, never longer than before
/// @param tight the rounds that the leader lets be shorter than is good
/// @param skipped the parts that the leader lets fall away
/// @param spent the parts that are over
/// @param turns who has spoken for how long
public record State(
    Evening evening,
    List<Entry> history,
    SortedSet<Integer> here,
    Instant end,
    List<Duration> lengths,
    Set<Integer> tight,
    Set<Integer> skipped,
    List<Spent> spent,
    List<Turn> turns,
    Stand stand) {

  public State {
    history = List.copyOf(history);
    here = new TreeSet<>(here);
    lengths = List.copyOf(lengths);
    tight = Set.copyOf(tight);
    skipped = Set.copyOf(skipped);
    spent = List.copyOf(spent);
    turns = List.copyOf(turns);
  }

  /// Where in the evening one is.
  public sealed interface Stand {}

  /// Nobody has said that it begins.
  public record Waiting() implements Stand {}

  /// A part is under way.
  ///
  /// @param extra how much longer the leader lets it last
  /// @param circle where the part is a round of people
  /// @param covered whether the clock is out of sight
  public record Under(
      int section, Instant since, Duration extra, Optional<Circle> circle, boolean covered)
      implements Stand {

    static Under since(int section, Instant at) {
      return new Under(section, at, Duration.ZERO, Optional.empty(), false);
    }

    Under with(Circle other) {
      return new Under(section, since, extra, Optional.of(other), covered);
    }

    Under longer(Duration other) {
      return new Under(section, since, other, circle, covered);
    }

    Under covered(boolean other) {
      return new Under(section, since, extra, circle, other);
    }

    Under shifted(Duration by) {
      return new Under(section, since.plus(by), extra, circle.map(it -> it.shifted(by)), covered);
    }
  }

  /// The meeting is over.
  public record Over(Instant at) implements Stand {}

  /// A part as it was held.
  public record Spent(int section, Instant from, Instant to) {}

  /// What one person had of a round.
  public record Turn(int section, int person, Duration spoken) {}

  /// An evening before it begins: all are ticked who have not sent apologies.
  public static State of(Evening evening) {
    NavigableSet<Integer> here = new TreeSet<>();
    IntStream.range(0, evening.people()).forEach(here::add);
    here.removeAll(evening.away());
    return new State(
        evening,
        List.of(),
        here,
        evening.end(),
        evening.sections().stream().map(Evening.Section::planned).toList(),
        Set.of(),
        Set.of(),
        List.of(),
        List.of(),
        new Waiting());
  }

  /// The part that is under way.
  public Optional<Under> under() {
    return stand instanceof Under under ? Optional.of(under) : Optional.empty();
  }

  public Optional<Circle> circle() {
    return under().flatMap(Under::circle);
  }

  /// The first part from here on that does not fall away.
  Optional<Integer> sectionFrom(int first) {
    return IntStream.range(first, evening.sections().size())
        .boxed()
        .filter(section -> !skipped.contains(section))
        .findFirst();
  }

  State remembering(Entry entry) {
    return new State(
        evening, with(history, entry), here, end, lengths, tight, skipped, spent, turns, stand);
  }

  State at(Stand other) {
    return new State(evening, history, here, end, lengths, tight, skipped, spent, turns, other);
  }

  State here(SortedSet<Integer> people) {
    return new State(evening, history, people, end, lengths, tight, skipped, spent, turns, stand);
  }

  State ending(Instant later) {
    return new State(evening, history, here, later, lengths, tight, skipped, spent, turns, stand);
  }

  State lasting(List<Duration> shorter) {
    return new State(evening, history, here, end, shorter, tight, skipped, spent, turns, stand);
  }

  State tightening(int section) {
    return new State(
        evening, history, here, end, lengths, with(tight, section), skipped, spent, turns, stand);
  }

  State skipping(int section) {
    return new State(
        evening, history, here, end, lengths, tight, with(skipped, section), spent, turns, stand);
  }

  State having(Turn turn) {
    return new State(
        evening, history, here, end, lengths, tight, skipped, spent, with(turns, turn), stand);
  }

  State having(List<Spent> over) {
    return new State(evening, history, here, end, lengths, tight, skipped, over, turns, stand);
  }

  static <T> List<T> with(Collection<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }

  private static Set<Integer> with(Set<Integer> all, int one) {
    Set<Integer> more = new TreeSet<>(all);
    more.add(one);
    return more;
  }
}
