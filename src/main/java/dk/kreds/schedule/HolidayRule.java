package dk.kreds.schedule;

import java.time.LocalDate;
import java.time.MonthDay;

/// When a holiday falls: on a fixed day, or so many days from Easter Sunday.
sealed interface HolidayRule {

  /// What [Holiday#key()] will be.
  String key();

  /// Whether the law makes it a public holiday.
  boolean official();

  /// Its date in a year; the year is one in which it is kept.
  LocalDate in(int year);

  /// The last year in which it is kept.
  default int lastYear() {
    return Integer.MAX_VALUE;
  }

  record Fixed(String key, boolean official, MonthDay day) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return day.atYear(year);
    }
  }

  record FromEaster(String key, int days, int lastYear) implements HolidayRule {
    @Override
    public boolean official() {
      return true;
    }

    @Override
    public LocalDate in(int year) {
      return Easter.in(year).plusDays(days);
    }
  }

  static HolidayRule official(String key, int month, int day) {
    return new Fixed(key, true, MonthDay.of(month, day));
  }

  static HolidayRule customary(String key, int month, int day) {
    return new Fixed(key, false, MonthDay.of(month, day));
  }

  static HolidayRule fromEaster(String key, int days) {
    return new FromEaster(key, days, Integer.MAX_VALUE);
  }
}
