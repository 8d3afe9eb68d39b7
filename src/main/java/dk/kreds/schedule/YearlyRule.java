package dk.kreds.schedule;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The yearly RRULEs that lib-recur gives wrong dates for, said in a way that it gets right.
///
/// - `BYMONTHDAY` without a month means every month (RFC 5545 § 3.3.10, the table of `BYxxx`);
///   lib-recur takes January alone.
/// - `BYWEEKNO` near the turn of the year comes out on other weekdays, and as week 1 or 52 in years
///   without a week 53. It is said as every week, of which those with the right number are kept.
///
/// @param rrule for lib-recur
/// @param fits which of its dates are meant
record YearlyRule(String rrule, Predicate<LocalDate> fits) {
  private static final String MONTHS = ";BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12";
  private static final Set<String> NOT_WITH_WEEKS =
      Set.of("BYMONTHDAY", "BYYEARDAY", "BYSETPOS", "COUNT");

  static YearlyRule of(String rrule, LocalDate starts) {
    if (isYearly(rrule) && names(rrule).contains("BYWEEKNO")) {
      return weekly(rrule, starts);
    }
    boolean isEveryMonth =
        isYearly(rrule)
            && names(rrule).contains("BYMONTHDAY")
            && !names(rrule).contains("BYMONTH")
            && !names(rrule).contains("BYYEARDAY");
    return new YearlyRule(isEveryMonth ? rrule + MONTHS : rrule, _ -> true);
  }

  /// Whether the numbers of weeks come with something that they cannot be told apart with.
  static boolean isBeyondUs(String rrule) {
    return names(rrule).contains("BYWEEKNO")
        && (!isYearly(rrule)
            || names(rrule).stream().anyMatch(NOT_WITH_WEEKS::contains)
            || value(rrule, "INTERVAL").filter(interval -> !interval.equals("1")).isPresent()
            || value(rrule, "WKST").filter(day -> !day.equals("MO")).isPresent()
            || value(rrule, "BYDAY").filter(days -> days.matches(".*\\d.*")).isPresent());
  }

  private static YearlyRule weekly(String rrule, LocalDate starts) {
    Set<Integer> weeks =
        Stream.of(value(rrule, "BYWEEKNO").orElseThrow().split(","))
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
    String rest =
        RuleText.parts(rrule)
            .filter(part -> !part.startsWith("FREQ=") && !part.startsWith("BYWEEKNO="))
            .map(part -> ";" + part)
            .collect(Collectors.joining());
    String day =
        names(rrule).contains("BYDAY")
            ? ""
            : ";BYDAY=" + starts.getDayOfWeek().name().substring(0, 2);
    return new YearlyRule("FREQ=WEEKLY" + rest + day, date -> isIn(weeks, date));
  }

  private static boolean isIn(Set<Integer> weeks, LocalDate date) {
    int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int last = (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(date).getMaximum();
    return weeks.contains(week) || weeks.contains(week - last - 1);
  }

  private static boolean isYearly(String rrule) {
    return value(rrule, "FREQ").filter("YEARLY"::equals).isPresent();
  }

  private static Optional<String> value(String rrule, String name) {
    return RuleText.value(rrule, name);
  }

  private static Set<String> names(String rrule) {
    return RuleText.parts(rrule)
        .map(part -> part.replaceAll("=.*", ""))
        .collect(Collectors.toSet());
  }
}
