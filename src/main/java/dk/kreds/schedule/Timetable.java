package dk.kreds.schedule;

import java.time.LocalDate;
import java.util.Optional;

/// Which of a schedule's times hold for a slot: its change's, else those of the first meeting, else
/// those of its weekday, else the usual ones. A meeting on another date keeps the times of its
/// slot's weekday.
final class Timetable {

  private Timetable() {}

  static Times of(Schedule schedule, Layout layout, LocalDate slot) {
    return Optional.ofNullable(schedule.changes().get(slot))
        .flatMap(Change::times)
        .or(() -> schedule.first().times().filter(_ -> layout.isFirst(slot)))
        .or(() -> Optional.ofNullable(schedule.weekdayTimes().get(slot.getDayOfWeek())))
        .orElse(schedule.times());
  }
}
