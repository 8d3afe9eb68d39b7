package dk.kreds.directory.paper;

import java.util.List;

/// A month as it hangs on a wall: a row for each week.
record MonthSheet(String name, List<Week> weeks) {

  /// Whether there are days on which so many groups meet that only their number is told.
  public boolean isCounted() {
    return weeks.stream()
        .flatMap(week -> week.days().stream())
        .flatMap(day -> day.groups().stream())
        .anyMatch(told -> told.startsWith("("));
  }

  /// @param number of ISO 8601
  record Week(int number, List<Day> days) {}

  /// @param number of the day; nothing where the week reaches into another month
  /// @param groups which groups meet, by their numbers; nothing in a piece may be broken
  record Day(String number, List<String> groups) {}
}
