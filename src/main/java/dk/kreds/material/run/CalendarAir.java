package dk.kreds.material.run;

import dk.kreds.group.Profile;
import java.util.List;

/// How close the dates of a calendar stand, so that it fills a page and no more.
///
/// @param further lines over and under the dates
/// @param foot whether something stands at the foot
record CalendarAir(Profile profile, List<CalendarMonths.Month> months, int further, boolean foot) {
  /// So few fill the page in larger letters, so many have plenty of air, so many some, and so many
  /// a little.
  private static final int ROOMY = 6;

  private static final int AIRY = 9;

  private static final int CLOSE = 11;

  private static final int SNUG = 13;

  /// So many small lines have some.
  private static final int CLOSE_SMALL = 21;

  /// More than these have none at all.
  private static final int TIGHT_SMALL = 31;

  private static final int FOOT = 2;

  /// A row has this much room without growing.
  private static final int LINES_OF_ROW = 2;

  /// The class that the template sets.
  ///
  /// @param large whether each date has a large line
  /// @param many whether they stand month by month
  String of(boolean large, boolean many) {
    int count = rows().size();
    // where most dates are as usual, a half-year of them needs little room
    boolean few = many && months.size() <= ROOMY && special(months) <= ROOMY;
    if (isBare() && (count <= ROOMY || few)) {
      return "roomy";
    }
    if (!large) {
      int all = count + months.size() + small() + further + (foot ? FOOT : 0);
      boolean small = !many;
      return small && all <= CLOSE_SMALL
          ? "close"
          : small && all > TIGHT_SMALL ? "tight packed" : "tight";
    }
    int lines = count + further + taller();
    return lines <= AIRY
        ? "airy"
        : lines <= CLOSE ? "close" : lines <= SNUG ? "tight snug" : "tight";
  }

  /// How many dates there is something to say of.
  static int special(List<CalendarMonths.Month> months) {
    return months.stream().mapToInt(month -> month.special().size()).sum();
  }

  private boolean isBare() {
    return profile.help().isEmpty() && profile.calendarLink().isEmpty() && !profile.movesAbout();
  }

  private int taller() {
    return (int) rows().stream().filter(row -> row.lines() > LINES_OF_ROW).count();
  }

  private int small() {
    return rows().stream().mapToInt(row -> Math.max(0, row.lines() - 1)).sum();
  }

  private List<CalendarMonths.Row> rows() {
    return months.stream().flatMap(month -> month.rows().stream()).toList();
  }
}
