package dk.kreds.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Something in a schedule that cannot be, or that says two things at once. Dates of a schedule
/// with one are not to be shown to anybody.
public sealed interface Contradiction {

  /// `starts` is not a date of the rule. The other two are the nearest days that it could say.
  record StartsOffRule(
      LocalDate starts, Optional<LocalDate> nearestBefore, Optional<LocalDate> nearestAfter)
      implements Contradiction {}

  /// The last day is before the first.
  record EndsBeforeStart(LocalDate until, LocalDate starts) implements Contradiction {}

  /// Dates of a list that lie before `starts`.
  record DatesBeforeStart(List<LocalDate> dates, LocalDate starts) implements Contradiction {}

  /// A first meeting of its own is not before the rule's first.
  record FirstNotBeforeStart(LocalDate first, LocalDate starts) implements Contradiction {}

  /// An RRULE that cannot be used.
  record BadRule(String rrule, RuleFault fault) implements Contradiction {}

  /// The rule gives no date at all, or none outside the months left out, before the last day.
  record NoDates() implements Contradiction {}

  /// Every date hits an exception.
  record NothingLeft(int leftOut) implements Contradiction {}

  /// The very first date hits an exception.
  record StartsLeftOut(LocalDate starts) implements Contradiction {}

  /// More meetings than anybody plans.
  record TooMany(int limit) implements Contradiction {}

  /// The rule has run out of dates before there are as many meetings as asked for.
  record FewerThanCount(int meetings, int found) implements Contradiction {}

  /// Times whose end is not after their beginning.
  record EndNotAfterBegin(LocalTime from, LocalTime to, Where where) implements Contradiction {}

  /// A change names a date that is not a slot. The others are the slots nearest to it, or of the
  /// meeting that is held on it.
  record UnknownSlot(LocalDate date, List<LocalDate> nearest) implements Contradiction {}

  /// A change names a slot that an exception has taken away. Only a date in the change would bring
  /// it back.
  record ChangeOfLeftOut(LocalDate slot, List<Cause> causes) implements Contradiction {}

  /// An extra meeting on a date on which the rule gives one anyway, wherever that has moved.
  record ExtraOfRule(LocalDate slot) implements Contradiction {}

  /// A change both cancels a meeting and gives it a new date.
  record CancelledAndMoved(LocalDate slot) implements Contradiction {}

  /// Two meetings on one date.
  record SameDay(LocalDate date, LocalDate slotA, LocalDate slotB) implements Contradiction {}

  /// A time that the clocks of that night pass over.
  record MissingTime(LocalDate slot, LocalDateTime local, ZoneId zone) implements Contradiction {}

  /// A range of exceptions ends before it begins.
  record BackwardRange(LocalDate from, LocalDate to) implements Contradiction {}

  /// Times for a weekday on which the rule has no meeting.
  record UnusedWeekday(DayOfWeek day) implements Contradiction {}

  /// Which of a schedule's times are meant.
  sealed interface Where {

    /// Those of every meeting.
    record Usual() implements Where {}

    /// Those of a weekday.
    record OnWeekday(DayOfWeek day) implements Where {}

    /// Those of the first meeting.
    record OfFirst() implements Where {}

    /// Those of one changed meeting.
    record OfChange(LocalDate slot) implements Where {}
  }
}
