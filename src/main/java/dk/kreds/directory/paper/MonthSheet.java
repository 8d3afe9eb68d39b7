package dk.kreds.directory.paper;

import java.util.List;

/// A month as it hangs on a wall: a row for each week.
record MonthSheet(String name, List<Week> weeks) {

  /// @param number of ISO 8601
  record Week(int number, List<Day> days) {}

  /// @param number of the day; nothing where the week reaches into another month
  /// @param groups which groups meet, by their numbers; nothing in a piece may be broken
  record Day(String number, List<String> groups) {}
}
