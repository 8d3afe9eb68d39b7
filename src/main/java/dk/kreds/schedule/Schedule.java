package dk.kreds.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// When a group meets. Anything can be said in it, sense or nonsense; [Occurrences#of] says what
/// does not agree.
///
/// @param starts the first date of the rule
/// @param times of every meeting, unless said otherwise
/// @param zone the zone of all times
/// @param monthsLeftOut the rule gives no dates in them: unlike an exception, none is missed
/// @param exceptions days on which no meeting is held
/// @param instead what happens to a meeting that hits an exception
/// @param first how the first meeting differs
/// @param weekdayTimes times of meetings whose slot is that weekday
/// @param changes to single meetings, under their slots
public record Schedule(
    LocalDate starts,
    Times times,
    ZoneId zone,
    Recurrence recurrence,
    Set<Month> monthsLeftOut,
    Ending ending,
    List<ExceptionDates> exceptions,
    Instead instead,
    First first,
    Map<DayOfWeek, Times> weekdayTimes,
    Map<LocalDate, Change> changes) {

  public Schedule {
    monthsLeftOut = Set.copyOf(monthsLeftOut);
    exceptions = List.copyOf(exceptions);
    weekdayTimes = Collections.unmodifiableMap(new TreeMap<>(weekdayTimes));
    changes = Collections.unmodifiableMap(new TreeMap<>(changes));
  }

  /// An open-ended schedule without exceptions or changes.
  public static Schedule of(LocalDate starts, Times times, ZoneId zone, Recurrence recurrence) {
    return new Schedule(
        starts,
        times,
        zone,
        recurrence,
        Set.of(),
        new Ending.Open(),
        List.of(),
        Instead.SHIFT,
        First.AS_ALWAYS,
        Map.of(),
        Map.of());
  }

  /// A schedule that gives no meetings: its start and its times say nothing.
  public static Schedule byAgreement(ZoneId zone) {
    return of(
        LocalDate.EPOCH,
        new Times(LocalTime.MIN, LocalTime.MAX),
        zone,
        new Recurrence.ByAgreement());
  }

  /// Why no meeting should be held on a date, by the exceptions; empty where one may be.
  public List<Cause> exceptionsOn(LocalDate date) {
    return exceptions.stream()
        .flatMap(exception -> exception.on(date).stream())
        .distinct()
        .toList();
  }

  /// Whether it goes on for ever, so that a [Window] decides what is planned: no end of its own,
  /// none in its RRULE, and neither a list of dates nor by agreement.
  public boolean isOpenEnded() {
    return Run.of(this).ending() instanceof Ending.Open
        && !(recurrence instanceof Recurrence.Dates)
        && !isByAgreement();
  }

  /// Whether there are no dates, and people meet when they agree to.
  public boolean isByAgreement() {
    return recurrence instanceof Recurrence.ByAgreement;
  }

  public Schedule withMonthsLeftOut(Set<Month> months) {
    return new Schedule(
        starts,
        times,
        zone,
        recurrence,
        months,
        ending,
        exceptions,
        instead,
        first,
        weekdayTimes,
        changes);
  }

  public Schedule withEnding(Ending end) {
    return new Schedule(
        starts,
        times,
        zone,
        recurrence,
        monthsLeftOut,
        end,
        exceptions,
        instead,
        first,
        weekdayTimes,
        changes);
  }

  public Schedule withExceptions(Instead then, List<ExceptionDates> days) {
    return new Schedule(
        starts,
        times,
        zone,
        recurrence,
        monthsLeftOut,
        ending,
        days,
        then,
        first,
        weekdayTimes,
        changes);
  }

  public Schedule withFirst(First meeting) {
    return new Schedule(
        starts,
        times,
        zone,
        recurrence,
        monthsLeftOut,
        ending,
        exceptions,
        instead,
        meeting,
        weekdayTimes,
        changes);
  }

  public Schedule withWeekdayTimes(Map<DayOfWeek, Times> own) {
    return new Schedule(
        starts,
        times,
        zone,
        recurrence,
        monthsLeftOut,
        ending,
        exceptions,
        instead,
        first,
        own,
        changes);
  }

  public Schedule withChanges(Map<LocalDate, Change> bySlot) {
    return new Schedule(
        starts,
        times,
        zone,
        recurrence,
        monthsLeftOut,
        ending,
        exceptions,
        instead,
        first,
        weekdayTimes,
        bySlot);
  }
}
