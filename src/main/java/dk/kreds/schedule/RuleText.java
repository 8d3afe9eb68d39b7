package dk.kreds.schedule;

import dk.kreds.schedule.Recurrence.Both;
import dk.kreds.schedule.Recurrence.ByAgreement;
import dk.kreds.schedule.Recurrence.Daily;
import dk.kreds.schedule.Recurrence.Dates;
import dk.kreds.schedule.Recurrence.MonthDay;
import dk.kreds.schedule.Recurrence.Monthly;
import dk.kreds.schedule.Recurrence.Rule;
import dk.kreds.schedule.Recurrence.WeekParity;
import dk.kreds.schedule.Recurrence.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recurrences as RFC 5545 RRULE text (§ 3.3.10).
final class RuleText {

  private RuleText() {}

  /// The rule's text; none for a list of dates, nor for two rules. For odd and even weeks it is
  /// every week: which of them are odd is beyond RRULE, since a year may have 53.
  static Optional<String> of(Recurrence recurrence) {
    return switch (recurrence) {
      case Daily(var interval) -> Optional.of(rule("DAILY", interval, ""));
      case Weekly(var interval, var days) ->
          Optional.of(rule("WEEKLY", interval, ";WKST=MO;BYDAY=" + days(days)));
      case WeekParity(_, var days) ->
          Optional.of(rule("WEEKLY", 1, ";WKST=MO;BYDAY=" + days(days)));
      case Monthly(var interval, var positions, var days) ->
          Optional.of(rule("MONTHLY", interval, ";BYDAY=" + numberedDays(positions, days)));
      case MonthDay(var interval, var day) ->
          Optional.of(rule("MONTHLY", interval, ";BYMONTHDAY=" + day));
      case Rule(var text) -> Optional.of(text);
      case Both _, Dates _, ByAgreement _ -> Optional.empty();
    };
  }

  /// A rule's text without what ends it, so that the schedule can end it by its own count.
  static String endless(String rrule) {
    return parts(rrule)
        .filter(part -> !part.startsWith("COUNT=") && !part.startsWith("UNTIL="))
        .collect(Collectors.joining(";"));
  }

  /// What stands after `NAME=`.
  static Optional<String> value(String rrule, String name) {
    return parts(rrule)
        .filter(part -> part.startsWith(name + "="))
        .map(part -> part.substring(name.length() + 1))
        .findFirst();
  }

  /// A date as `UNTIL` has it; a `DateTimeException` where the calendar has no such day.
  static LocalDate date(String yearMonthDay) {
    return LocalDate.parse(yearMonthDay, DateTimeFormatter.BASIC_ISO_DATE);
  }

  static Stream<String> parts(String rrule) {
    return Stream.of(rrule.split(";"));
  }

  private static String rule(String frequency, int interval, String rest) {
    return "FREQ=" + frequency + ";INTERVAL=" + interval + rest;
  }

  private static String days(Set<DayOfWeek> days) {
    return days.stream().map(RuleText::day).collect(Collectors.joining(","));
  }

  private static String numberedDays(List<Integer> positions, Set<DayOfWeek> days) {
    return positions.stream()
        .flatMap(position -> days.stream().map(day -> position + day(day)))
        .collect(Collectors.joining(","));
  }

  private static String day(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
