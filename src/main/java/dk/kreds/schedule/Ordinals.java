package dk.kreds.schedule;

import java.time.LocalDate;
import java.util.Comparator;

/// Places in a month: 1 to 5 from its beginning, -1 for the last.
final class Ordinals {

  /// First to fifth, then the last.
  static final Comparator<Integer> LAST_LAST =
      (one, other) ->
          one < 0 == other < 0 ? Integer.compare(one, other) : Boolean.compare(one < 0, other < 0);

  private Ordinals() {}

  /// Which of its weekday a date is in its month.
  static int of(LocalDate date) {
    return (date.getDayOfMonth() - 1) / 7 + 1;
  }

  /// Whether no later date in the month has its weekday.
  static boolean isLast(LocalDate date) {
    return date.getDayOfMonth() + 7 > date.lengthOfMonth();
  }

  /// A place as the phrases write it before a weekday: `first`, `2nd` … `last`.
  static String word(int position) {
    return switch (position) {
      case 1 -> "first";
      case -1 -> "last";
      default -> number(position);
    };
  }

  /// A number with its ending: `1st`, `2nd`, `11th`.
  static String number(int number) {
    if (number % 100 / 10 == 1) {
      return number + "th";
    }
    return number
        + switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
