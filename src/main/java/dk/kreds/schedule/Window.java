package dk.kreds.schedule;

import java.time.LocalDate;
import java.time.Month;

/// The days, both included, that an open-ended schedule is planned for.
///
/// @param to not before `from`
public record Window(LocalDate from, LocalDate to) {
  /// Longer than any group reaches.
  public static final Window ALWAYS =
      new Window(LocalDate.of(1990, 1, 1), LocalDate.of(2199, 12, 31));

  public Window {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a window ends before it begins");
    }
  }

  /// The half of the year that a day lies in: January to June or July to December.
  public static Window halfYear(LocalDate anyDay) {
    return anyDay.getMonth().compareTo(Month.JULY) < 0
        ? new Window(LocalDate.of(anyDay.getYear(), 1, 1), LocalDate.of(anyDay.getYear(), 6, 30))
        : new Window(LocalDate.of(anyDay.getYear(), 7, 1), LocalDate.of(anyDay.getYear(), 12, 31));
  }

  /// A whole year.
  public static Window year(int year) {
    return new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /// Whether a day lies in it.
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
