package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Offer;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The months in which groups meet.
final class Months {
  /// So many numbers can be read in the square of a day; of more it is told how many there are.
  private static final int MOST_ON_A_DAY = 8;

  private final Language language;
  private final Map<LocalDate, SortedSet<Integer>> days = new TreeMap<>();

  Months(Catalogue catalogue, Map<String, Integer> numbers, Language language) {
    this.language = language;
    for (Offer offer : catalogue.offers()) {
      int number = numbers.getOrDefault(offer.id(), 0);
      offer.dates().stream()
          .filter(date -> !date.cancelled())
          .forEach(date ->
              days.computeIfAbsent(date.start().toLocalDate(), _ -> new TreeSet<>())
                  .add(number));
    }
  }

  List<MonthSheet> sheets() {
    return days.keySet().stream().map(YearMonth::from).distinct().map(this::sheet).toList();
  }

  private MonthSheet sheet(YearMonth month) {
    LocalDate first = month.atDay(1).with(DayOfWeek.MONDAY);
    return new MonthSheet(
        language.dates().month(month.getMonth()) + " " + month.getYear(),
        Stream.iterate(first, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
            .map(monday -> week(monday, month))
            .toList());
  }

  private MonthSheet.Week week(LocalDate monday, YearMonth month) {
    return new MonthSheet.Week(
        Dates.week(monday),
        IntStream.range(0, 7).mapToObj(i -> day(monday.plusDays(i), month)).toList());
  }

  private MonthSheet.Day day(LocalDate day, YearMonth month) {
    if (!YearMonth.from(day).equals(month)) {
      return new MonthSheet.Day("", "");
    }
    SortedSet<Integer> groups = days.getOrDefault(day, new TreeSet<>());
    return new MonthSheet.Day(
        Integer.toString(day.getDayOfMonth()),
        groups.size() > MOST_ON_A_DAY
            ? "(" + groups.size() + ")"
            : groups.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }
}
