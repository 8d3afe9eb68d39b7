package dk.kreds.facts;

import dk.kreds.group.Range;
import dk.kreds.group.Talks;
import dk.kreds.plan.Session;
import dk.kreds.plan.Slot;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Talks between two.
enum TalkFact implements Fact {
  TALK_MINUTES(talks((_, it) -> Stream.of(minutes(it.minutes())))),
  TALK_MOST(talks((_, it) -> it.most().stream().mapToObj(most -> "" + most))),
  TALK_PLACES(talks((scope, it) -> it.where().stream().map(word -> place(scope, word)))),
  TALK_PHONE(
      talks((scope, it) ->
          it
              .phone()
              .map(word ->
                  word.equals(Talks.ALWAYS) ? scope.language().say("talks.phone.always") : word)
              .stream())),

  /// Of a day: who has which time, and which are free.
  BOOKED(scope -> scope.the(Session.class).slots().stream().flatMap(slot -> booked(scope, slot))),
  FREE(TalkFact::free);

  private final Function<Scope, Stream<Said>> values;

  TalkFact(Function<Scope, Stream<Said>> values) {
    this.values = values;
  }

  @Override
  public Topic topic() {
    return Topic.FURTHER;
  }

  @Override
  public Stream<Said> of(Scope scope) {
    return values.apply(scope);
  }

  private static Function<Scope, Stream<Said>> talks(
      BiFunction<Scope, Talks, Stream<String>> values) {
    return scope ->
        scope.profile().talks().stream().flatMap(it -> values.apply(scope, it)).map(Said::of);
  }

  private static Stream<Said> free(Scope scope) {
    List<Slot> slots = scope.the(Session.class).slots();
    return slots.stream().allMatch(Slot::isFree)
        ? Stream.of(Said.of(scope.language().say("talks.all-free")))
        : slots.stream().filter(Slot::isFree).map(slot -> scope.time(slot.start()));
  }

  private static String minutes(Range minutes) {
    return minutes.least() == minutes.most()
        ? "" + minutes.most()
        : minutes.least() + "–" + minutes.most();
  }

  private static String place(Scope scope, String word) {
    return scope.language().find("talks.where." + word).orElse(word);
  }

  private static Stream<Said> booked(Scope scope, Slot slot) {
    return Stream.concat(
        Stream.of(scope.time(slot.start())),
        slot.taken().stream().map(taken -> Said.of(taken.person().initials())));
  }
}
