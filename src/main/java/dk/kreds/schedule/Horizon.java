package dk.kreds.schedule;

import java.time.LocalDate;

/// How much of a schedule without end is planned at a time.
public enum Horizon {
  HALF_YEAR,
  YEAR;

  /// The days planned together with a day.
  public Window window(LocalDate anyDay) {
    return switch (this) {
      case HALF_YEAR -> Window.halfYear(anyDay);
      case YEAR -> Window.year(anyDay.getYear());
    };
  }
}
