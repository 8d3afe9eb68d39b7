package dk.kreds.plan;

import dk.kreds.group.Part;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Moves the parts of a meeting to times that one can read off the clock on the wall: 20.00, not
/// 20.02. The sum stays exact and the closing keeps all of its own; a break goes back to its own
/// length, and in a round nobody gets more than they may. Where the group itself has set other
/// lengths, or begins at another minute, nothing is moved.
final class FiveMinutes {
  private static final int STEP = 5;

  private final List<Agenda.Item> items;
  private final int people;
  private final int[] minutes;

  private FiveMinutes(List<Agenda.Item> items, int people) {
    this.items = items;
    this.people = people;
    this.minutes = items.stream().mapToInt(this::rounded).toArray();
  }

  static Agenda of(Agenda agenda, int people) {
    List<Agenda.Item> during = agenda.duringMeeting();
    int total = during.stream().mapToInt(Agenda.Item::minutes).sum();
    FiveMinutes fives = new FiveMinutes(during, people);
    boolean possible =
        total % STEP == 0
            && during.stream().limit(1).allMatch(item -> item.start().getMinute() % STEP == 0)
            && during.stream().noneMatch(FiveMinutes::isOwnLength)
            && fives.balances(total);
    return possible ? fives.agenda(agenda) : agenda;
  }

  private static boolean isOwnLength(Agenda.Item item) {
    return item.part().minutes() == item.minutes() && item.minutes() % STEP != 0;
  }

  private int rounded(Agenda.Item item) {
    int given = item.minutes();
    int up = Math.ceilDiv(given, STEP) * STEP;
    return switch (item.part().type()) {
      case PREPARATION -> given;
      case BREAK -> Math.min(up, Math.max(STEP, item.part().minutes()));
      case ROUND -> up;
      case CLOSING, TALK -> given / STEP * STEP < least(item) ? up : given / STEP * STEP;
    };
  }

  /// Gives what is over to whoever can use it best, and takes what is too much where it is missed
  /// least, five minutes at a time.
  private boolean balances(int total) {
    if (IntStream.of(minutes).anyMatch(given -> given % STEP != 0)) {
      return false;
    }
    for (int left = total - sum(); left != 0; left = total - sum()) {
      OptionalInt one = left > 0 ? receiver() : giver();
      if (one.isEmpty()) {
        return false;
      }
      minutes[one.getAsInt()] += left > 0 ? STEP : -STEP;
    }
    return IntStream.range(0, minutes.length).allMatch(i -> minutes[i] > 0 && isEnough(i));
  }

  /// What was already less than its least for want of time may stay so, and become no less.
  private static int least(Agenda.Item item) {
    int own = item.part().type() == Part.Type.CLOSING ? item.part().minutes() : item.part().least();
    return Math.max(1, Math.min(own, item.minutes()));
  }

  private boolean isEnough(int i) {
    return minutes[i] >= least(items.get(i));
  }

  private int sum() {
    return IntStream.of(minutes).sum();
  }

  private OptionalInt receiver() {
    return first(
        i -> is(i, Part.Type.TALK) && part(i).isFlexible(),
        i -> is(i, Part.Type.ROUND) && (people == 0 || isMoreEach(i)),
        i -> is(i, Part.Type.BREAK) && minutes[i] <= part(i).minutes(),
        i -> is(i, Part.Type.ROUND) && part(i).mostEach().isEmpty(),
        i -> is(i, Part.Type.CLOSING));
  }

  private OptionalInt giver() {
    return first(
        i -> is(i, Part.Type.TALK) && part(i).isFlexible() && canGive(i),
        i ->
            is(i, Part.Type.ROUND)
                && canGive(i)
                && each(i, minutes[i] - STEP) >= each(i, minutes[i]),
        i -> is(i, Part.Type.TALK) && canGive(i),
        i -> is(i, Part.Type.ROUND) && canGive(i));
  }

  private boolean canGive(int i) {
    return minutes[i] - STEP >= Math.max(STEP, least(items.get(i)));
  }

  /// The longest of those for which the first wish holds that holds for any.
  private OptionalInt first(IntPredicate... wishes) {
    return Stream.of(wishes)
        .flatMap(wish ->
            IntStream.range(0, minutes.length)
                .filter(wish)
                .boxed()
                .max((one, other) -> Integer.compare(minutes[one], minutes[other]))
                .stream())
        .mapToInt(i -> i)
        .findFirst();
  }

  private boolean is(int i, Part.Type type) {
    return part(i).type() == type;
  }

  private Part part(int i) {
    return items.get(i).part();
  }

  private boolean isMoreEach(int i) {
    return each(i, minutes[i] + STEP) > each(i, minutes[i]);
  }

  private int each(int i, int given) {
    return people == 0 ? 0 : Math.min(given / people, part(i).mostEach().orElse(given));
  }

  private Agenda agenda(Agenda before) {
    List<Agenda.Item> all =
        new ArrayList<>(before.items().stream().filter(item -> !items.contains(item)).toList());
    LocalTime clock = items.getFirst().start();
    for (int i = 0; i < minutes.length; i++) {
      int each = is(i, Part.Type.ROUND) ? each(i, minutes[i]) : 0;
      OptionalInt told = each > 0 ? OptionalInt.of(each) : OptionalInt.empty();
      all.add(new Agenda.Item(part(i), clock, minutes[i], told));
      clock = clock.plusMinutes(minutes[i]);
    }
    return new Agenda(all);
  }
}
