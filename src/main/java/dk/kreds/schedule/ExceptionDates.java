package dk.kreds.schedule;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/// Days on which no meeting is held, whatever the rule says.
public sealed interface ExceptionDates {

  /// A country's public holidays by law; customary days off are not among them.
  record PublicHolidays(Country country) implements ExceptionDates {}

  /// One day.
  record Day(LocalDate date, Optional<String> reason) implements ExceptionDates {}

  /// From a day to a day, both included, such as a school holiday. One that ends before it begins
  /// covers nothing and is reported as a [Contradiction].
  record Range(LocalDate from, LocalDate to, Optional<String> reason) implements ExceptionDates {}

  /// From an ISO week to an ISO week of every year, both included; from a later to an earlier one
  /// it goes over New Year. A year without a week 53 has none.
  record Weeks(int from, int to, Optional<String> reason) implements ExceptionDates {

    boolean include(LocalDate date) {
      int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      return from <= to ? week >= from && week <= to : week >= from || week <= to;
    }
  }

  /// Days of every year that have a name.
  record Named(NamedDays days, Optional<String> reason) implements ExceptionDates {}

  /// Why a date is excepted; empty where it is not.
  default List<Cause> on(LocalDate date) {
    return switch (this) {
      case PublicHolidays(var country) ->
          Holidays.of(country).publicOn(date).stream()
              .map(holiday -> (Cause) new Cause.OnHoliday(country, holiday))
              .toList();
      case Day day -> day.date().equals(date) ? List.of(new Cause.OnDay(day)) : List.of();
      case Range range ->
          date.isBefore(range.from()) || date.isAfter(range.to())
              ? List.of()
              : List.of(new Cause.InRange(range));
      case Weeks weeks -> weeks.include(date) ? List.of(new Cause.InWeeks(weeks)) : List.of();
      case Named named ->
          named.days().include(date) ? List.of(new Cause.OnNamed(named)) : List.of();
    };
  }
}
