package dk.kreds.schedule;

/// Why no meeting is held on a date.
public sealed interface Cause {

  /// It is a public holiday.
  record OnHoliday(Country country, Holiday holiday) implements Cause {}

  /// It was excepted by name.
  record OnDay(ExceptionDates.Day day) implements Cause {}

  /// It lies in a range that was excepted.
  record InRange(ExceptionDates.Range range) implements Cause {}

  /// It lies in weeks that were excepted.
  record InWeeks(ExceptionDates.Weeks weeks) implements Cause {}

  /// It is one of the days of a name that were excepted.
  record OnNamed(ExceptionDates.Named named) implements Cause {}
}
