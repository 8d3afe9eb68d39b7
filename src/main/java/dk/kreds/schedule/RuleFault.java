package dk.kreds.schedule;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;

/// Why an RRULE text cannot be used.
public enum RuleFault {
  /// Not an RRULE, or one against RFC 5545 § 3.3.10.
  UNREADABLE,
  /// There is no `FREQ=`.
  NO_FREQUENCY,
  /// It repeats within a day (`FREQ=HOURLY` …) or names times (`BYHOUR` …); a schedule has its own
  /// times.
  WITHIN_A_DAY,
  /// `UNTIL` carries a time of day; a date alone is asked for, as the two can differ by a day.
  UNTIL_WITH_TIME,
  /// Both `COUNT` and `UNTIL`.
  COUNT_AND_UNTIL,
  /// It ends itself though the schedule ends it too.
  ENDS_TWICE,
  /// Calendars other than ours (RFC 7529).
  OTHER_CALENDAR,
  /// Numbers of weeks (`BYWEEKNO`) with something that hides which weeks are meant.
  WEEK_NUMBERS,
  /// Its dates lie so far apart that the next could not be found.
  TOO_SPARSE;

  private static final Set<String> SUB_DAILY = Set.of("HOURLY", "MINUTELY", "SECONDLY");

  /// What is wrong with a rule's text in itself, if anything is.
  ///
  /// @param rrule in capitals, as [Recurrence.Rule] keeps it
  public static Optional<RuleFault> of(String rrule) {
    var names =
        RuleText.parts(rrule).map(part -> part.replaceAll("=.*", "")).collect(Collectors.toSet());
    if (!names.contains("FREQ")) {
      return Optional.of(NO_FREQUENCY);
    }
    if (RuleText.value(rrule, "FREQ").filter(SUB_DAILY::contains).isPresent()
        || names.contains("BYHOUR")
        || names.contains("BYMINUTE")
        || names.contains("BYSECOND")) {
      return Optional.of(WITHIN_A_DAY);
    }
    if (names.contains("RSCALE") || names.contains("SKIP")) {
      return Optional.of(OTHER_CALENDAR);
    }
    if (names.contains("COUNT") && names.contains("UNTIL")) {
      return Optional.of(COUNT_AND_UNTIL);
    }
    var until = RuleText.value(rrule, "UNTIL");
    if (until.filter(date -> date.matches("\\d{8}T.*")).isPresent()) {
      return Optional.of(UNTIL_WITH_TIME);
    }
    try {
      until.ifPresent(RuleText::date);
      RuleDates.read(rrule);
      return YearlyRule.isBeyondUs(RuleText.endless(rrule))
          ? Optional.of(WEEK_NUMBERS)
          : Optional.empty();
    } catch (InvalidRecurrenceRuleException | DateTimeException e) {
      return Optional.of(UNREADABLE);
    }
  }
}
