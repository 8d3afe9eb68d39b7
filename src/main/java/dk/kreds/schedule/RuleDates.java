package dk.kreds.schedule;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/// A recurrence's dates from a start on, strictly increasing, as lib-recur works them out.
final class RuleDates implements Iterator<LocalDate> {

  private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

  /// Gives the next date of the rule, whether it fits or not, or none at its end.
  private final Supplier<Optional<LocalDate>> source;

  private final Recurrence recurrence;
  private Optional<LocalDate> next;
  private boolean gaveUp;

  private RuleDates(Recurrence recurrence, LocalDate starts) {
    this.recurrence = recurrence;
    this.source =
        switch (recurrence) {
          case Recurrence.Dates(var dates) -> each(dates.tailSet(starts).iterator());
          case Recurrence.Both(var one, var other) ->
              merged(new RuleDates(one, starts), new RuleDates(other, starts));
          case Recurrence.ByAgreement _ -> Optional::empty;
          default -> expanded(RuleText.of(recurrence).orElseThrow(), starts);
        };
    this.next = following(LocalDate.MIN);
  }

  /// A rule that cannot be read gives nothing; [RuleFault] says why.
  static RuleDates of(Recurrence recurrence, LocalDate starts) {
    return new RuleDates(recurrence, starts);
  }

  /// Whether lib-recur stopped looking because the next date is too far off, or there is none.
  boolean gaveUp() {
    return gaveUp;
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public LocalDate next() {
    var date = next.orElseThrow(NoSuchElementException::new);
    next = following(date);
    return date;
  }

  private Optional<LocalDate> following(LocalDate last) {
    try {
      var date = source.get();
      while (date.isPresent() && !fits(date.get())) {
        date = source.get();
      }
      // Beyond the year 9999 lib-recur's numbers wrap round.
      return date.filter(found -> !found.isAfter(END_OF_TIME) && found.isAfter(last));
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      // How lib-recur says that it has looked at a thousand periods in vain; the last is how it
      // trips over a year's day -366 in a shorter year.
      gaveUp = true;
      return Optional.empty();
    }
  }

  private boolean fits(LocalDate date) {
    return !(recurrence instanceof Recurrence.WeekParity(var odd, _))
        || odd == (date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1);
  }

  private static Supplier<Optional<LocalDate>> each(Iterator<LocalDate> dates) {
    return () -> dates.hasNext() ? Optional.of(dates.next()) : Optional.empty();
  }

  /// The earlier of two at a time; a date of both once.
  private static Supplier<Optional<LocalDate>> merged(RuleDates one, RuleDates other) {
    return () -> {
      var first =
          Stream.of(one.next, other.next).flatMap(Optional::stream).min(Comparator.naturalOrder());
      Stream.of(one, other)
          .filter(dates -> first.isPresent() && dates.next.equals(first))
          .forEach(RuleDates::next);
      return first;
    };
  }

  private static Supplier<Optional<LocalDate>> expanded(String text, LocalDate starts) {
    if (RuleFault.of(text).isPresent()) {
      return Optional::empty;
    }
    var rule = YearlyRule.of(text, starts);
    return new Supplier<>() {
      private Optional<RecurrenceRuleIterator> instances = Optional.empty();

      @Override
      public Optional<LocalDate> get() {
        // Only now, since lib-recur may already give up on setting out.
        var found = instances.orElseGet(() -> instances(rule.rrule(), starts));
        instances = Optional.of(found);
        while (found.hasNext()) {
          var date = date(found.nextDateTime());
          if (date.isAfter(END_OF_TIME) || rule.fits().test(date)) {
            return Optional.of(date);
          }
        }
        return Optional.empty();
      }
    };
  }

  private static LocalDate date(DateTime date) {
    return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
  }

  private static RecurrenceRuleIterator instances(String rrule, LocalDate starts) {
    try {
      return read(rrule)
          .iterator(
              new DateTime(starts.getYear(), starts.getMonthValue() - 1, starts.getDayOfMonth()));
    } catch (InvalidRecurrenceRuleException e) {
      throw new IllegalStateException("a rule without fault cannot be read", e);
    }
  }

  static RecurrenceRule read(String rrule) throws InvalidRecurrenceRuleException {
    return new RecurrenceRule(rrule, RecurrenceRule.RfcMode.RFC5545_STRICT);
  }
}
