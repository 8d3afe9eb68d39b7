package dk.kreds.schedule;

import dk.kreds.schedule.Contradiction.BackwardRange;
import dk.kreds.schedule.Contradiction.BadRule;
import dk.kreds.schedule.Contradiction.CancelledAndMoved;
import dk.kreds.schedule.Contradiction.DatesBeforeStart;
import dk.kreds.schedule.Contradiction.EndNotAfterBegin;
import dk.kreds.schedule.Contradiction.EndsBeforeStart;
import dk.kreds.schedule.Contradiction.FirstNotBeforeStart;
import dk.kreds.schedule.Contradiction.Where;
import java.util.ArrayList;
import java.util.List;

/// What does not agree in a schedule's own words, before any date is worked out.
final class FieldCheck {

  private final Schedule schedule;
  private final List<Contradiction> found = new ArrayList<>();

  private FieldCheck(Schedule schedule) {
    this.schedule = schedule;
  }

  static List<Contradiction> of(Schedule schedule) {
    var check = new FieldCheck(schedule);
    check.recurrence();
    check.days();
    check.times();
    return List.copyOf(check.found);
  }

  private void recurrence() {
    if (schedule.recurrence() instanceof Recurrence.Rule(var rrule)) {
      RuleFault.of(rrule).ifPresent(fault -> found.add(new BadRule(rrule, fault)));
      if (found.isEmpty() && Run.endsItself(rrule) && !(schedule.ending() instanceof Ending.Open)) {
        found.add(new BadRule(rrule, RuleFault.ENDS_TWICE));
      }
    }
    if (schedule.recurrence() instanceof Recurrence.Dates(var dates)
        && dates.first().isBefore(schedule.starts())) {
      var early = List.copyOf(dates.headSet(schedule.starts()));
      found.add(new DatesBeforeStart(early, schedule.starts()));
    }
  }

  private void days() {
    if (Run.of(schedule).ending() instanceof Ending.Until(var last)
        && last.isBefore(schedule.starts())) {
      found.add(new EndsBeforeStart(last, schedule.starts()));
    }
    schedule
        .first()
        .date()
        .filter(date -> !date.isBefore(schedule.starts()))
        .ifPresent(date -> found.add(new FirstNotBeforeStart(date, schedule.starts())));
    for (var exception : schedule.exceptions()) {
      if (exception instanceof ExceptionDates.Range(var from, var to, _) && to.isBefore(from)) {
        found.add(new BackwardRange(from, to));
      }
    }
    schedule
        .changes()
        .forEach((slot, change) -> {
          if (change.cancelled() && change.date().isPresent()) {
            found.add(new CancelledAndMoved(slot));
          }
        });
  }

  private void times() {
    check(schedule.times(), new Where.Usual());
    schedule.weekdayTimes().forEach((day, times) -> check(times, new Where.OnWeekday(day)));
    schedule.first().times().ifPresent(times -> check(times, new Where.OfFirst()));
    schedule
        .changes()
        .forEach((slot, change) ->
            change.times().ifPresent(times -> check(times, new Where.OfChange(slot))));
  }

  private void check(Times times, Where where) {
    if (!times.inOrder()) {
      found.add(new EndNotAfterBegin(times.from(), times.to(), where));
    }
  }
}
