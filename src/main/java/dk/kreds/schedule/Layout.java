package dk.kreds.schedule;

import dk.kreds.schedule.LeftOut.Fate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Lays a schedule's rule over its exceptions: which slots there are, and on which date each is
/// held before changes.
final class Layout {

  /// A slot, and the date that rule and exceptions put it on.
  ///
  /// @param turn its place on the rule, as [Occurrence#turn] says
  record Slot(LocalDate slot, LocalDate date, int turn, List<Cause> causes) {}

  /// More than any group plans; what comes after is not worked out.
  static final int MOST_MEETINGS = 1_000;

  private static final int FURTHEST_MOVE_IN_WEEKS = 53;

  private final Schedule schedule;
  private final Run run;
  private final RuleWalk walk;
  private final LocalDate last;

  /// The rule's dates that a meeting was meant for, and their places on the rule.
  private final TreeMap<LocalDate, Integer> meant = new TreeMap<>();

  /// Dates that are spoken for, beside those of the rule.
  private final Set<LocalDate> taken = new HashSet<>();

  private final List<Slot> slots = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /// Extra meetings that the rule gives as well.
  private final List<LocalDate> doubled = new ArrayList<>();

  private int extras;
  private boolean ruleEnded;

  /// @param window how far an open-ended rule is followed
  Layout(Schedule schedule, Window window) {
    this.schedule = schedule;
    this.run = Run.of(schedule);
    this.walk = new RuleWalk(run.recurrence(), schedule.starts(), schedule.monthsLeftOut());
    this.last = last(window);
    schedule
        .changes()
        .forEach((slot, change) -> {
          change.date().ifPresent(taken::add);
          if (change.extra()) {
            taken.add(slot);
          }
        });
    schedule.first().date().ifPresent(date -> slots.add(new Slot(date, date, 0, List.of())));
    gather();
    meant.forEach(this::place);
    schedule
        .changes()
        .forEach((date, change) -> {
          if (change.extra()) {
            add(date);
          }
        });
    slots.sort((one, other) -> one.date().compareTo(other.date()));
  }

  /// By the date that they are held on.
  List<Slot> slots() {
    return slots;
  }

  boolean isFirst(LocalDate slot) {
    return slots.getFirst().slot().equals(slot);
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  List<LocalDate> doubled() {
    return doubled;
  }

  /// How many meetings the rule gives.
  int ofRule() {
    return slots.size() - extras;
  }

  RuleWalk walk() {
    return walk;
  }

  Ending ending() {
    return run.ending();
  }

  /// Whether the rule came to an end of its own before all meetings had a date.
  boolean ranDry() {
    return ruleEnded && (run.ending() instanceof Ending.Count || walk.gaveUp());
  }

  /// Whether there are more meetings than are worked out.
  boolean tooMany() {
    return run.ending() instanceof Ending.Count(var meetings)
        ? meetings > MOST_MEETINGS
        : walk.isExhausted() || (!schedule.isOpenEnded() && meant.size() > MOST_MEETINGS);
  }

  private LocalDate last(Window window) {
    return switch (run.ending()) {
      case Ending.Until(var date) -> date;
      case Ending.Open _ when schedule.isOpenEnded() ->
          // A change may bring a meeting from behind the window into it.
          Stream.concat(Stream.of(window.to()), schedule.changes().keySet().stream())
              .max(Comparator.naturalOrder())
              .orElseThrow();
      case Ending.Open _, Ending.Count _ -> LocalDate.MAX;
    };
  }

  private int asked() {
    return switch (run.ending()) {
      case Ending.Count(var meetings) -> Math.min(meetings, MOST_MEETINGS) - slotsOfTheirOwn();
      case Ending.Until _ -> MOST_MEETINGS + 1;
      case Ending.Open _ -> schedule.isOpenEnded() ? Integer.MAX_VALUE : MOST_MEETINGS + 1;
    };
  }

  private int slotsOfTheirOwn() {
    return schedule.first().date().isPresent() ? 1 : 0;
  }

  private void gather() {
    var asked = asked();
    for (int place = 0; meant.size() < asked; place++) {
      var found = walk.at(place).filter(date -> !date.isAfter(last));
      if (found.isEmpty()) {
        ruleEnded = walk.at(place).isEmpty();
        return;
      }
      var date = found.get();
      if (schedule.instead() == Instead.SHIFT && !causes(date).isEmpty()) {
        var madeUp = run.ending() instanceof Ending.Count;
        leftOut.add(new LeftOut(date, causes(date), madeUp ? Fate.SHIFTED : Fate.FELL_AWAY));
      } else {
        meant.put(date, place + slotsOfTheirOwn());
      }
    }
  }

  /// Beside the rule, or on a date that an exception took from it.
  private void add(LocalDate date) {
    if (slots.stream().anyMatch(slot -> slot.slot().equals(date))) {
      doubled.add(date);
      return;
    }
    leftOut.removeIf(it -> it.slot().equals(date));
    slots.add(new Slot(date, date, turn(date), List.of()));
    extras++;
  }

  /// That of the rule's date, or of the last one before it.
  private int turn(LocalDate date) {
    int place = 0;
    while (walk.at(place).filter(it -> !it.isAfter(date)).isPresent()) {
      place++;
    }
    return Math.max(0, place - 1) + slotsOfTheirOwn();
  }

  private void place(LocalDate slot, int turn) {
    var causes = causes(slot);
    if (causes.isEmpty()) {
      slots.add(new Slot(slot, slot, turn, causes));
      return;
    }
    switch (schedule.instead()) {
      case SKIP, SHIFT -> leftOut.add(new LeftOut(slot, causes, Fate.FELL_AWAY));
      case NEXT -> {
        var from = schedule.isOpenEnded() ? slot : meant.lastKey();
        var furthest = from.plusWeeks(FURTHEST_MOVE_IN_WEEKS);
        move(slot, turn, nextFree(slot, Period.ofWeeks(1), furthest));
      }
      case NEXT_DAY -> move(slot, turn, nextFree(slot, Period.ofDays(1), slot.plusMonths(1)));
    }
  }

  private void move(LocalDate slot, int turn, Optional<LocalDate> free) {
    free.ifPresentOrElse(
        date -> {
          taken.add(date);
          slots.add(new Slot(slot, date, turn, causes(slot)));
        },
        () -> leftOut.add(new LeftOut(slot, causes(slot), Fate.NO_FREE_DATE)));
  }

  private Optional<LocalDate> nextFree(LocalDate slot, Period step, LocalDate furthest) {
    // An open-ended rule goes on beyond what was gathered.
    Predicate<LocalDate> ofRule = schedule.isOpenEnded() ? walk::contains : meant::containsKey;
    return Stream.iterate(slot.plus(step), date -> date.plus(step))
        .takeWhile(date -> !date.isAfter(furthest) && !isAfterEnd(date))
        .filter(date -> !schedule.monthsLeftOut().contains(date.getMonth()))
        .filter(date -> !taken.contains(date) && !ofRule.test(date))
        .filter(date -> schedule.exceptionsOn(date).isEmpty())
        .findFirst();
  }

  private boolean isAfterEnd(LocalDate date) {
    return run.ending() instanceof Ending.Until(var end) && date.isAfter(end);
  }

  /// Why the rule's meeting is not held on a slot. A date given outright goes before every
  /// exception.
  private List<Cause> causes(LocalDate slot) {
    return Optional.ofNullable(schedule.changes().get(slot))
            .filter(change -> !change.extra())
            .flatMap(Change::date)
            .isPresent()
        ? List.of()
        : schedule.exceptionsOn(slot);
  }
}
