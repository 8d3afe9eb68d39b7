package dk.kreds.schedule;

import dk.kreds.schedule.Reading.Alternative;
import dk.kreds.schedule.Reading.Ambiguous;
import dk.kreds.schedule.Reading.Understood;
import dk.kreds.schedule.Reading.Unknown;
import dk.kreds.schedule.Recurrence.Daily;
import dk.kreds.schedule.Recurrence.MonthDay;
import dk.kreds.schedule.Recurrence.Monthly;
import dk.kreds.schedule.Recurrence.WeekParity;
import dk.kreds.schedule.Recurrence.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The grammar of recurrence phrases. Each rule reads a phrase to its end or not at all.
final class PhraseGrammar {

  private final LocalDate starts;
  private final Set<DayOfWeek> startDay;

  PhraseGrammar(LocalDate starts) {
    this.starts = starts;
    this.startDay = Set.of(starts.getDayOfWeek());
  }

  /// Empty where the words make no phrase, nor two that are joined.
  Optional<Reading> read(List<String> words) {
    return one(words).or(() -> new PhrasePair(this::one).read(words));
  }

  private Optional<Reading> one(List<String> words) {
    var cursor = new PhraseCursor(words);
    cursor.take("every", "each");
    return Stream.<Function<PhraseCursor, Optional<Reading>>>of(
            this::daily, this::weekly, this::weekdays, this::inMonth, this::monthly)
        .flatMap(rule -> cursor.attempt(it -> rule.apply(it).filter(_ -> it.atEnd())).stream())
        .findFirst();
  }

  /// "day", "3 days", "other day".
  private Optional<Reading> daily(PhraseCursor cursor) {
    return interval(cursor, "day").map(interval -> new Understood(new Daily(interval)));
  }

  /// "week", "2 weeks on tuesday", "other week", "odd weeks on thursday".
  private Optional<Reading> weekly(PhraseCursor cursor) {
    return weeks(cursor)
        .flatMap(weeks ->
            cursor.take("on") ? cursor.takeDays().map(weeks) : Optional.of(weeks.apply(startDay)))
        .map(Understood::new);
  }

  /// "tuesday and thursday", "other wednesday", "tuesday every 2 weeks", "thursdays in odd weeks".
  private Optional<Reading> weekdays(PhraseCursor cursor) {
    var interval = cursor.take("other") ? 2 : 1;
    return cursor
        .takeDays()
        .flatMap(days ->
            cursor.atEnd()
                ? Optional.of(new Weekly(interval, days))
                : weeksAfterDays(cursor, interval).map(weeks -> weeks.apply(days)))
        .map(Understood::new);
  }

  private Optional<Function<Set<DayOfWeek>, Recurrence>> weeksAfterDays(
      PhraseCursor cursor, int interval) {
    while (cursor.take("every", "each", "in", "on", PhraseWords.AND)) {}
    return interval == 1 ? weeks(cursor) : Optional.empty();
  }

  private Optional<Function<Set<DayOfWeek>, Recurrence>> weeks(PhraseCursor cursor) {
    for (var odd : List.of(true, false)) {
      if (cursor.take(odd ? "odd" : "even")) {
        return cursor.take("week", "weeks")
            ? Optional.of(days -> new WeekParity(odd, days))
            : Optional.empty();
      }
    }
    return interval(cursor, "week").map(interval -> days -> new Weekly(interval, days));
  }

  /// "first tuesday", "2nd and 4th tuesday of the month", "15th of every second month".
  private Optional<Reading> inMonth(PhraseCursor cursor) {
    return dayInMonth(cursor)
        .flatMap(day -> {
          if (cursor.atEnd()) {
            return day.alone();
          }
          return ofMonth(cursor).map(interval -> new Understood(day.everyMonths().apply(interval)));
        });
  }

  /// "month on the first tuesday", "2 months on the 15th"; "month" alone does not say which day.
  private Optional<Reading> monthly(PhraseCursor cursor) {
    return interval(cursor, "month")
        .flatMap(interval -> {
          if (cursor.atEnd()) {
            return Optional.of(new Ambiguous(inMonthOfStart(interval, startDay)));
          }
          cursor.take("on");
          return dayInMonth(cursor)
              .<Reading>map(day -> new Understood(day.everyMonths().apply(interval)))
              .or(() -> cursor.takeDays().map(days -> whichOf(interval, days)));
        });
  }

  /// "of the month", "in each month", "every 2 months".
  private Optional<Integer> ofMonth(PhraseCursor cursor) {
    if (!cursor.take("of", "in", "every", "each")) {
      return Optional.empty();
    }
    cursor.take("every", "each");
    return interval(cursor, "month");
  }

  /// 1 for "week", 2 for "2 weeks", "two weeks", "other week" and "second week".
  private static Optional<Integer> interval(PhraseCursor cursor, String unit) {
    return cursor.attempt(it -> {
      if (it.take(unit)) {
        return Optional.of(1);
      }
      var number = it.takeNumber();
      if (number.isPresent()) {
        return Optional.of(number.getAsInt()).filter(_ -> it.take(unit, unit + "s"));
      }
      if (it.take("other")) {
        return Optional.of(2).filter(_ -> it.take(unit));
      }
      var ordinal = it.takeOrdinal();
      return Optional.of(ordinal.orElse(0)).filter(n -> n > 1 && it.take(unit));
    });
  }

  /// A day within a month.
  ///
  /// @param alone how it reads with nothing after it
  private record InMonth(Function<Integer, Recurrence> everyMonths, Optional<Reading> alone) {}

  private Optional<InMonth> dayInMonth(PhraseCursor cursor) {
    return cursor.attempt(this::positions).or(() -> cursor.attempt(this::dayOfMonth));
  }

  /// "first tuesday", "2nd and 4th tuesday", "2nd tuesday and 4th tuesday".
  private Optional<InMonth> positions(PhraseCursor cursor) {
    var positions = new ArrayList<Integer>();
    Optional<Set<DayOfWeek>> days = Optional.empty();
    do {
      var ordinals = cursor.takeOrdinals();
      var next = ordinals.flatMap(_ -> cursor.takeNamedDays());
      if (next.isEmpty() || (days.isPresent() && !days.equals(next))) {
        return Optional.empty();
      }
      days = next;
      positions.addAll(ordinals.orElseThrow());
    } while (cursor.take(PhraseWords.AND));
    if (positions.stream().anyMatch(position -> position > 5)) {
      return Optional.empty();
    }
    var of = days.orElseThrow();
    return Optional.of(
        new InMonth(
            interval -> new Monthly(interval, positions, of), Optional.of(alone(positions, of))));
  }

  private static Reading alone(List<Integer> positions, Set<DayOfWeek> days) {
    var ofMonth = new Monthly(1, positions, days);
    // "every third thursday" is said of months and of weeks alike.
    return ofMonth.positions().size() == 1 && positions.getFirst() > 1
        ? new Ambiguous(
            List.of(
                Alternative.of(ofMonth), Alternative.of(new Weekly(positions.getFirst(), days))))
        : new Understood(ofMonth);
  }

  /// "15th", "last day", "15th day"; alone it may be a slip, so it is asked about.
  private Optional<InMonth> dayOfMonth(PhraseCursor cursor) {
    var ordinal = cursor.takeOrdinal();
    var named = cursor.take("day");
    if (ordinal.isEmpty() || ordinal.getAsInt() > 31 || (ordinal.getAsInt() < 0 && !named)) {
      return Optional.empty();
    }
    var day = ordinal.getAsInt();
    var write = new MonthDay(1, day).phrase().orElseThrow();
    return Optional.of(
        new InMonth(
            interval -> new MonthDay(interval, day), Optional.of(new Unknown(List.of(write)))));
  }

  private List<Alternative> inMonthOfStart(int interval, Set<DayOfWeek> days) {
    var readings = new ArrayList<Recurrence>();
    readings.add(new Monthly(interval, List.of(Ordinals.of(starts)), days));
    if (Ordinals.isLast(starts)) {
      readings.add(new Monthly(interval, List.of(-1), days));
    }
    readings.add(new MonthDay(interval, starts.getDayOfMonth()));
    return readings.stream().map(Alternative::of).toList();
  }

  private Reading whichOf(int interval, Set<DayOfWeek> days) {
    var likely = new Monthly(interval, List.of(Ordinals.of(starts)), days);
    return new Unknown(likely.phrase().stream().toList());
  }
}
