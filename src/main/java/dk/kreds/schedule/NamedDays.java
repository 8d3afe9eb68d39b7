package dk.kreds.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/// Days of every year that go by a name of their own and are the same in all countries.
public enum NamedDays {

  /// Saturdays and Sundays.
  WEEKENDS {
    @Override
    boolean include(LocalDate date) {
      return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
  },

  /// The week that ends with Easter Sunday, from its Monday.
  HOLY_WEEK {
    @Override
    boolean include(LocalDate date) {
      LocalDate easter = Easter.in(date.getYear());
      return !date.isAfter(easter) && date.isAfter(easter.minusWeeks(1));
    }
  },

  /// From 24 December to 1 January.
  CHRISTMAS {
    @Override
    boolean include(LocalDate date) {
      MonthDay day = MonthDay.from(date);
      return !day.isBefore(MonthDay.of(12, 24)) || day.equals(MonthDay.of(1, 1));
    }
  };

  abstract boolean include(LocalDate date);
}
