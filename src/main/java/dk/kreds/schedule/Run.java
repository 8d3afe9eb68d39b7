package dk.kreds.schedule;

/// A schedule's recurrence without any end of its own, and the one end that holds for both. An
/// RRULE's `COUNT` and `UNTIL` thereby mean what the schedule's own words mean, exceptions
/// included.
record Run(Recurrence recurrence, Ending ending) {

  static Run of(Schedule schedule) {
    return schedule.recurrence() instanceof Recurrence.Rule(var rrule)
            && RuleFault.of(rrule).isEmpty()
        ? new Run(
            new Recurrence.Rule(RuleText.endless(rrule)),
            endsItself(rrule) ? ending(rrule) : schedule.ending())
        : new Run(schedule.recurrence(), schedule.ending());
  }

  /// Whether a rule says where it ends.
  static boolean endsItself(String rrule) {
    return RuleText.value(rrule, "COUNT").or(() -> RuleText.value(rrule, "UNTIL")).isPresent();
  }

  private static Ending ending(String rrule) {
    return RuleText.value(rrule, "COUNT")
        .<Ending>map(count -> new Ending.Count(Integer.parseInt(count)))
        .or(() -> RuleText.value(rrule, "UNTIL").map(RuleText::date).map(Ending.Until::new))
        .orElseGet(Ending.Open::new);
  }
}
