package dk.kreds.directory.paper;

import java.util.List;

/// A month as it hangs on a wall: a row for each week.
///
/// @param counted whether on some days so many groups meet that only their number is told
record MonthSheet(String name, List<Week> weeks, boolean counted) {

  static MonthSheet of(String name, List<Week> weeks) {
    boolean counted =
        weeks.stream()
            .flatMap(week -> week.days().stream())
            .flatMap(day -> day.groups().stream())
            .anyMatch(told -> told.startsWith("("));
    return new MonthSheet(name, weeks, counted);
  }

  /// @param number of ISO 8601
  record Week(int number, List<Day> days) {}

  /// @param number of the day; nothing where the week reaches into another month
  /// @param groups which groups meet, by their numbers; nothing in a piece may be broken
  record Day(String number, List<String> groups) {}
}
