package dk.kreds.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A round under way.
///
/// @param queue who is still to be heard, the speaker first; nobody when all have been
/// @param heard who has been heard, in their order
/// @param passed who has said once that they would rather come later
/// @param since when the speaker began
/// @param given how long the speaker has
/// @param rested how long the speaker's time has stood still
/// @param resting since when it stands still, if it does
public record Circle(
    List<Integer> queue,
    List<Integer> heard,
    Set<Integer> passed,
    Instant since,
    Duration given,
    Duration rested,
    Optional<Instant> resting) {

  public Circle {
    queue = List.copyOf(queue);
    heard = List.copyOf(heard);
    passed = new TreeSet<>(passed);
  }

  static Circle of(List<Integer> queue, Instant since, Duration given) {
    return new Circle(queue, List.of(), Set.of(), since, given, Duration.ZERO, Optional.empty());
  }

  public Optional<Integer> speaker() {
    return queue.stream().findFirst();
  }

  /// Those after the speaker.
  public List<Integer> waiting() {
    return queue.isEmpty() ? queue : queue.subList(1, queue.size());
  }

  /// How many take part in the round, whether they have been heard or not.
  public int size() {
    return queue.size() + heard.size();
  }

  /// How long the speaker has spoken, without the time that stood still.
  public Duration spoken(Instant now) {
    return Duration.between(since, resting.orElse(now)).minus(rested);
  }

  /// When the speaker's time is up, if it does not stand still any more.
  Instant up(Instant now) {
    return now.plus(given.minus(spoken(now)));
  }

  private Duration still(Instant now) {
    return resting.map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
  }

  Circle pausedOrGoingOn(Instant at) {
    return resting.isEmpty()
        ? new Circle(queue, heard, passed, since, given, rested, Optional.of(at))
        : new Circle(queue, heard, passed, since, given, rested.plus(still(at)), Optional.empty());
  }

  Circle giving(Duration longer) {
    return new Circle(queue, heard, passed, since, longer, rested, resting);
  }

  /// Somebody comes last in the round, unless they are in it.
  Circle with(int person) {
    if (queue.contains(person) || heard.contains(person)) {
      return this;
    }
    return new Circle(with(queue, person), heard, passed, since, given, rested, resting);
  }

  /// Somebody who has not got to speak is no longer in the round.
  Circle without(int person) {
    List<Integer> rest = queue.stream().filter(other -> other != person).toList();
    return new Circle(rest, heard, passed, since, given, rested, resting);
  }

  /// The speaker has been heard.
  Circle afterSpeaker(Instant at) {
    List<Integer> now = speaker().map(person -> with(heard, person)).orElse(heard);
    return new Circle(waiting(), now, passed, at, given, Duration.ZERO, Optional.empty());
  }

  /// The speaker says "not now"; who says it twice counts as heard.
  Circle afterPass(Instant at) {
    int person = queue.getFirst();
    if (passed.contains(person)) {
      return afterSpeaker(at);
    }
    Set<Integer> more = new TreeSet<>(passed);
    more.add(person);
    return new Circle(
        with(waiting(), person), heard, more, at, given, Duration.ZERO, Optional.empty());
  }

  Circle shifted(Duration by) {
    return new Circle(
        queue, heard, passed, since.plus(by), given, rested, resting.map(at -> at.plus(by)));
  }

  private static List<Integer> with(List<Integer> people, int person) {
    List<Integer> more = new ArrayList<>(people);
    more.add(person);
    return more;
  }
}
