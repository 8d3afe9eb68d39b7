package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Offer;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The months in which groups meet.
final class Months {
  /// So many lines can be read in the square of a day; of more groups it is told how many there
  /// are.
  private static final int MOST_LINES = 6;

  /// So many signs go into such a line.
  private static final int WIDTH = 6;

  private final Language language;
  private final Map<LocalDate, SortedSet<Integer>> days = new TreeMap<>();

  Months(Catalogue catalogue, Map<String, Integer> numbers, Language language) {
    this.language = language;
    for (Offer offer : catalogue.offers()) {
      int number = numbers.getOrDefault(offer.id(), 0);
      offer.dates().stream()
          .filter(date -> !date.cancelled())
          .forEach(date ->
              days.computeIfAbsent(date.start().toLocalDate(), _ -> new TreeSet<>()).add(number));
    }
  }

  List<MonthSheet> sheets() {
    return days.keySet().stream().map(YearMonth::from).distinct().map(this::sheet).toList();
  }

  private MonthSheet sheet(YearMonth month) {
    LocalDate first = month.atDay(1).with(DayOfWeek.MONDAY);
    return MonthSheet.of(
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
      return new MonthSheet.Day("", List.of());
    }
    return new MonthSheet.Day(
        Integer.toString(day.getDayOfMonth()), told(days.getOrDefault(day, new TreeSet<>())));
  }

  /// In pieces of which each fits in a line.
  static List<String> told(SortedSet<Integer> groups) {
    List<String> pieces = new ArrayList<>();
    for (Iterator<Integer> firsts = firsts(groups).iterator(); firsts.hasNext(); ) {
      pieces.addAll(inRow(firsts.next(), groups, firsts.hasNext() ? "," : ""));
    }
    return pieces.size() > MOST_LINES ? List.of("(" + groups.size() + ")") : pieces;
  }

  /// Those that do not follow another.
  private static List<Integer> firsts(SortedSet<Integer> groups) {
    return groups.stream().filter(it -> !groups.contains(it - 1)).toList();
  }

  /// A number and those that follow it.
  private static List<String> inRow(int first, SortedSet<Integer> groups, String then) {
    int last = first;
    while (groups.contains(last + 1)) {
      last++;
    }
    if (last == first) {
      return List.of(first + then);
    }
    String both = first + "–" + last + then;
    return both.length() <= WIDTH ? List.of(both) : List.of(first + "\u00a0–", last + then);
  }
}
