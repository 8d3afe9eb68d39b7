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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Writes recurrences in the words that [RecurrencePhrase] reads.
final class PhraseWriter {

  private PhraseWriter() {}

  static Optional<String> write(Recurrence recurrence) {
    return switch (recurrence) {
      case Daily(var interval) -> Optional.of(every(interval, "day"));
      case Weekly(var interval, var days) ->
          Optional.of(interval == 1 ? days(days) : every(interval, "week") + " on " + days(days));
      case WeekParity(var odd, var days) ->
          Optional.of((odd ? "odd" : "even") + " weeks on " + days(days));
      case Monthly(var interval, var positions, var days) ->
          Optional.of(ofMonth(interval, positions(positions) + " " + days(days)));
      case MonthDay(var interval, var day) ->
          Optional.of(ofMonth(interval, day == -1 ? "last day" : Ordinals.number(day)));
      case Both(var one, var other) ->
          write(one).flatMap(first -> write(other).map(second -> first + " and " + second));
      case Dates _, Rule _, ByAgreement _ -> Optional.empty();
    };
  }

  private static String every(int interval, String unit) {
    return interval == 1 ? unit : interval + " " + unit + "s";
  }

  private static String ofMonth(int interval, String day) {
    return interval == 1 ? day + " of the month" : every(interval, "month") + " on the " + day;
  }

  private static String positions(List<Integer> positions) {
    return list(positions.stream().map(Ordinals::word).toList());
  }

  private static String days(Set<DayOfWeek> days) {
    return list(days.stream().map(day -> day.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static String list(List<String> words) {
    var last = words.size() - 1;
    return last == 0
        ? words.getFirst()
        : String.join(", ", words.subList(0, last)) + " and " + words.getLast();
  }
}
