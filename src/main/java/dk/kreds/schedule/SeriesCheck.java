package dk.kreds.schedule;

import dk.kreds.schedule.Contradiction.BadRule;
import dk.kreds.schedule.Contradiction.ChangeOfLeftOut;
import dk.kreds.schedule.Contradiction.ExtraOfRule;
import dk.kreds.schedule.Contradiction.FewerThanCount;
import dk.kreds.schedule.Contradiction.MissingTime;
import dk.kreds.schedule.Contradiction.NoDates;
import dk.kreds.schedule.Contradiction.NothingLeft;
import dk.kreds.schedule.Contradiction.SameDay;
import dk.kreds.schedule.Contradiction.StartsLeftOut;
import dk.kreds.schedule.Contradiction.TooMany;
import dk.kreds.schedule.Contradiction.UnknownSlot;
import dk.kreds.schedule.Contradiction.UnusedWeekday;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What does not agree once a schedule's dates are known.
final class SeriesCheck {

  private final Schedule schedule;
  private final Layout layout;

  /// Of an open-ended schedule: from the start to the end of the window.
  private final List<Occurrence> whole;

  private final List<Contradiction> found = new ArrayList<>();

  private SeriesCheck(Schedule schedule, Layout layout, List<Occurrence> whole) {
    this.schedule = schedule;
    this.layout = layout;
    this.whole = whole;
  }

  static List<Contradiction> of(
      Schedule schedule, Layout layout, List<Occurrence> whole, List<Occurrence> inWindow) {
    var check = new SeriesCheck(schedule, layout, whole);
    check.start();
    check.amount(inWindow.size());
    check.changes();
    check.sameDays(inWindow);
    inWindow.stream().filter(Occurrence::isHeld).forEach(check::clock);
    check.weekdays();
    return check.found;
  }

  private void start() {
    var first = layout.walk().at(0);
    if (first.isPresent() && !first.get().equals(schedule.starts())) {
      found.add(NearestStart.to(schedule));
    }
  }

  private void amount(int inWindow) {
    var none = layout.slots().isEmpty() && !schedule.isOpenEnded();
    if (layout.walk().at(0).isEmpty() || (none && layout.leftOut().isEmpty())) {
      found.add(new NoDates());
    } else if (layout.tooMany() || inWindow > Layout.MOST_MEETINGS) {
      found.add(new TooMany(Layout.MOST_MEETINGS));
    } else if (none) {
      found.add(new NothingLeft(layout.leftOut().size()));
    } else if (layout.ranDry() && layout.walk().gaveUp()) {
      found.add(new BadRule(RuleText.of(schedule.recurrence()).orElse(""), RuleFault.TOO_SPARSE));
    } else if (layout.ranDry() && layout.ending() instanceof Ending.Count(var meetings)) {
      found.add(new FewerThanCount(meetings, layout.ofRule()));
    } else if (layout.leftOut().stream().anyMatch(it -> it.slot().equals(schedule.starts()))) {
      found.add(new StartsLeftOut(schedule.starts()));
    }
  }

  private void changes() {
    layout.doubled().stream().map(ExtraOfRule::new).forEach(found::add);
    var slots = whole.stream().map(Occurrence::slot).collect(Collectors.toSet());
    for (var date : schedule.changes().keySet()) {
      if (!slots.contains(date)) {
        found.add(
            layout.leftOut().stream()
                .filter(leftOut -> leftOut.slot().equals(date))
                .<Contradiction>map(leftOut -> new ChangeOfLeftOut(date, leftOut.causes()))
                .findFirst()
                .orElseGet(() -> new UnknownSlot(date, nearest(date))));
      }
    }
  }

  private List<LocalDate> nearest(LocalDate date) {
    return whole.stream()
        .sorted(Comparator.comparingLong(occurrence -> distance(occurrence, date)))
        .limit(2)
        .map(Occurrence::slot)
        .toList();
  }

  private static long distance(Occurrence occurrence, LocalDate date) {
    return Stream.of(occurrence.slot(), occurrence.date())
        .mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(day, date)))
        .min()
        .orElseThrow();
  }

  private void sameDays(List<Occurrence> inWindow) {
    var slots = new HashMap<LocalDate, LocalDate>();
    for (var one : inWindow.stream().filter(Occurrence::isHeld).toList()) {
      var other = slots.putIfAbsent(one.date(), one.slot());
      if (other != null) {
        found.add(new SameDay(one.date(), other, one.slot()));
      }
    }
  }

  /// A time of a single meeting that there is not on its night. One that the rule gives is moved on
  /// by what the clock is put forward, as RFC 5545 has it: nobody can be asked to name all nights.
  private void clock(Occurrence occurrence) {
    var times = Timetable.of(schedule, layout, occurrence.slot());
    if (times.equals(schedule.times())) {
      return;
    }
    for (var local :
        List.of(occurrence.date().atTime(times.from()), times.endOn(occurrence.date()))) {
      if (schedule.zone().getRules().getValidOffsets(local).isEmpty()) {
        found.add(new MissingTime(occurrence.slot(), local, schedule.zone()));
      }
    }
  }

  private void weekdays() {
    if (schedule.weekdayTimes().isEmpty()) {
      return;
    }
    var used =
        Stream.concat(
                layout.slots().stream().map(Layout.Slot::slot),
                Stream.iterate(0, place -> place + 1)
                    .limit(Layout.MOST_MEETINGS)
                    .map(layout.walk()::at)
                    .takeWhile(date -> date.isPresent())
                    .map(date -> date.orElseThrow()))
            .map(LocalDate::getDayOfWeek)
            .collect(Collectors.toSet());
    schedule.weekdayTimes().keySet().stream()
        .filter(day -> !used.contains(day))
        .map(UnusedWeekday::new)
        .forEach(found::add);
  }
}
