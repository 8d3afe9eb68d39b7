package dk.kreds.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// How a schedule repeats. A recurrence has no start of its own: intervals are counted from the
/// week, month or day of the start that it is given. Records refuse values out of range with an
/// `IllegalArgumentException`; texts from people go through [RecurrencePhrase] or [RuleFault#of].
public sealed interface Recurrence {

  /// The highest interval: every 999th day is less often than once in two years.
  int MAX_INTERVAL = 999;

  /// Every `interval` days.
  record Daily(int interval) implements Recurrence {
    public Daily {
      requireInterval(interval);
    }
  }

  /// On `days` of every `interval`-th week; weeks begin on Monday, the week of the start is the
  /// first.
  ///
  /// @param days Monday first
  record Weekly(int interval, Set<DayOfWeek> days) implements Recurrence {
    public Weekly {
      requireInterval(interval);
      days = mondayFirst(days);
    }
  }

  /// On `days` of every odd or every even ISO week. Weeks 53 and 1 are both odd, so after a year of
  /// 53 weeks odd weeks meet twice running and even weeks pause twice running.
  ///
  /// @param days Monday first
  record WeekParity(boolean odd, Set<DayOfWeek> days) implements Recurrence {
    public WeekParity {
      days = mondayFirst(days);
    }
  }

  /// On the first, second … last of each of `days` in every `interval`-th month. A month without a
  /// fifth one is passed over.
  ///
  /// @param positions 1 to 5 and then -1 for the last, without repeats
  /// @param days Monday first
  record Monthly(int interval, List<Integer> positions, Set<DayOfWeek> days) implements Recurrence {
    public Monthly {
      requireInterval(interval);
      require(!positions.isEmpty());
      positions.forEach(position -> require(position == -1 || (position >= 1 && position <= 5)));
      positions = positions.stream().distinct().sorted(Ordinals.LAST_LAST).toList();
      days = mondayFirst(days);
    }
  }

  /// On a day of every `interval`-th month. A month without such a day is passed over.
  ///
  /// @param day 1 to 31, or -1 for the last
  record MonthDay(int interval, int day) implements Recurrence {
    public MonthDay {
      requireInterval(interval);
      require(day == -1 || (day >= 1 && day <= 31));
    }
  }

  /// On the dates of two rules side by side: the first Tuesday and the third Thursday, Tuesdays in
  /// even weeks and Fridays in odd ones.
  ///
  /// @param one by weeks or months
  /// @param other likewise
  record Both(Recurrence one, Recurrence other) implements Recurrence {
    public Both {
      require(one.canBeOneOfTwo() && other.canBeOneOfTwo());
      // In words "monday" must come first: "odd weeks on friday and monday" is something else.
      if (other instanceof Weekly(int interval, _) && interval == 1) {
        Recurrence weekly = other;
        other = one;
        one = weekly;
      }
    }
  }

  /// On these dates and no other.
  ///
  /// @param dates at least one
  record Dates(SortedSet<LocalDate> dates) implements Recurrence {
    public Dates {
      require(!dates.isEmpty());
      dates = Collections.unmodifiableSortedSet(new TreeSet<>(dates));
    }
  }

  /// On no date of its own: people meet when they agree to.
  record ByAgreement() implements Recurrence {}

  /// As an RFC 5545 RRULE says. The text may be wrong: [RuleFault#of] tells, and a wrong one gives
  /// no dates.
  ///
  /// @param rrule kept in capitals, without an `RRULE:` before it
  record Rule(String rrule) implements Recurrence {
    public Rule {
      var text = rrule.strip().toUpperCase(Locale.ROOT);
      rrule = text.startsWith("RRULE:") ? text.substring("RRULE:".length()).strip() : text;
    }
  }

  /// The dates from a start on, earliest first, lazily; an endless rule ends with the year 9999.
  /// The start itself is among them only if it fits the rule.
  default Stream<LocalDate> dates(LocalDate starts) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(RuleDates.of(this, starts), 0), false);
  }

  /// The shortest words that [RecurrencePhrase#parse] reads as this very recurrence; none for dates
  /// and for an RRULE, which are written under keys of their own.
  default Optional<String> phrase() {
    return PhraseWriter.write(this);
  }

  /// Whether another rule can stand beside it.
  default boolean canBeOneOfTwo() {
    return switch (this) {
      case Weekly _, WeekParity _, Monthly _, MonthDay _ -> true;
      case Daily _, Both _, Dates _, ByAgreement _, Rule _ -> false;
    };
  }

  private static Set<DayOfWeek> mondayFirst(Set<DayOfWeek> days) {
    require(!days.isEmpty());
    return Collections.unmodifiableSet(EnumSet.copyOf(days));
  }

  private static void requireInterval(int interval) {
    require(interval >= 1 && interval <= MAX_INTERVAL);
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("out of range for a recurrence");
    }
  }
}
