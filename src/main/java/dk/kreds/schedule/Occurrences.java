package dk.kreds.schedule;

import dk.kreds.schedule.Occurrence.Status;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The meetings that a schedule gives.
///
/// @param all by date, cancelled ones in their place
/// @param leftOut the rule's dates without a meeting, by date
/// @param contradictions what does not agree; with any, no date is to be shown to anybody
public record Occurrences(
    List<Occurrence> all, List<LeftOut> leftOut, List<Contradiction> contradictions) {

  /// A definition's schedule is worked out when it is checked, when a meeting is named in it, and
  /// when it is planned, one after the other. Several threads each have a definition of their own.
  private static final ThreadLocal<Optional<Worked>> LAST =
      ThreadLocal.withInitial(Optional::empty);

  /// A schedule worked out.
  private record Worked(Schedule schedule, Window window, Occurrences occurrences) {
    boolean isOf(Schedule other, Window otherWindow) {
      return schedule.equals(other) && (!schedule.isOpenEnded() || window.equals(otherWindow));
    }
  }

  public Occurrences {
    all = List.copyOf(all);
    leftOut = List.copyOf(leftOut);
    contradictions = List.copyOf(contradictions);
  }

  /// Works a schedule out.
  ///
  /// @param window what is planned of an open-ended schedule: meetings held in it are given, and
  ///   numbered from its beginning. A schedule with an end is always given whole
  public static Occurrences of(Schedule schedule, Window window) {
    Optional<Worked> known = LAST.get().filter(worked -> worked.isOf(schedule, window));
    if (known.isPresent()) {
      return known.get().occurrences();
    }
    Occurrences occurrences = workOut(schedule, window);
    LAST.set(Optional.of(new Worked(schedule, window, occurrences)));
    return occurrences;
  }

  private static Occurrences workOut(Schedule schedule, Window window) {
    var fields = FieldCheck.of(schedule);
    if (fields.stream().anyMatch(Contradiction.BadRule.class::isInstance)) {
      return new Occurrences(List.of(), List.of(), fields);
    }
    var layout = new Layout(schedule, window);
    var whole =
        IntStream.range(0, layout.slots().size())
            .mapToObj(index -> occurrence(schedule, layout, index))
            .sorted(Occurrences::inOrder)
            .toList();
    var open = schedule.isOpenEnded();
    var all = numbered(whole.stream().filter(o -> !open || window.contains(o.date())).toList());
    var contradictions = new ArrayList<>(fields);
    contradictions.addAll(SeriesCheck.of(schedule, layout, whole, all));
    return new Occurrences(
        all,
        layout.leftOut().stream().filter(o -> !open || window.contains(o.slot())).toList(),
        contradictions);
  }

  private static int inOrder(Occurrence one, Occurrence other) {
    int order = one.start().compareTo(other.start());
    return order == 0 ? one.slot().compareTo(other.slot()) : order;
  }

  /// Those that are held.
  public List<Occurrence> held() {
    return all.stream().filter(Occurrence::isHeld).toList();
  }

  private static Occurrence occurrence(Schedule schedule, Layout layout, int index) {
    var slot = layout.slots().get(index);
    var change = Optional.ofNullable(schedule.changes().get(slot.slot()));
    var cancelled = change.filter(Change::cancelled).isPresent();
    var date = cancelled ? slot.date() : change.flatMap(Change::date).orElse(slot.date());
    var times = Timetable.of(schedule, layout, slot.slot());
    return new Occurrence(
        OptionalInt.empty(),
        slot.turn(),
        index + 1,
        slot.slot(),
        ZonedDateTime.of(date, times.from(), schedule.zone()),
        times.endOn(date, schedule.zone()),
        cancelled ? Status.CANCELLED : date.equals(slot.slot()) ? Status.PLANNED : Status.MOVED,
        change,
        slot.causes());
  }

  private static List<Occurrence> numbered(List<Occurrence> all) {
    var numbered = new ArrayList<Occurrence>();
    int held = 0;
    for (var one : all) {
      held += one.isHeld() ? 1 : 0;
      numbered.add(one.isHeld() ? one.numbered(held) : one);
    }
    return numbered;
  }
}
