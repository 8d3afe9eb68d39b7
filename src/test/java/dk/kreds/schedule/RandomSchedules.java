package dk.kreds.schedule;

import dk.kreds.schedule.Recurrence.Daily;
import dk.kreds.schedule.Recurrence.Dates;
import dk.kreds.schedule.Recurrence.MonthDay;
import dk.kreds.schedule.Recurrence.Monthly;
import dk.kreds.schedule.Recurrence.WeekParity;
import dk.kreds.schedule.Recurrence.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Schedules that nobody thought of, the same ones for the same seed.
final class RandomSchedules {

  static final Times EVENING = new Times(LocalTime.of(19, 0), LocalTime.of(21, 0));
  static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private RandomSchedules() {}

  static LocalDate date(Random random) {
    return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(6000));
  }

  static Recurrence recurrence(Random random, LocalDate starts) {
    return random.nextInt(12) == 0 ? dates(random, starts) : phrased(random);
  }

  /// One that has a phrase.
  static Recurrence phrased(Random random) {
    return random.nextInt(6) == 0 ? both(random) : single(random);
  }

  private static Recurrence both(Random random) {
    var one = single(random);
    var other = single(random);
    while (!one.canBeOneOfTwo() || !other.canBeOneOfTwo() || areOne(one, other)) {
      one = single(random);
      other = single(random);
    }
    return new Recurrence.Both(one, other);
  }

  /// "monday" and "tuesday" are "monday and tuesday".
  private static boolean areOne(Recurrence one, Recurrence other) {
    return one instanceof Weekly(var often, _)
        && other instanceof Weekly(var seldom, _)
        && Math.min(often, seldom) == 1;
  }

  private static Recurrence single(Random random) {
    int interval = random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(13);
    return switch (random.nextInt(5)) {
      case 0 -> new Daily(interval);
      case 1 -> new Weekly(interval, days(random));
      case 2 -> new WeekParity(random.nextBoolean(), days(random));
      case 3 -> new Monthly(interval, positions(random), days(random));
      default -> new MonthDay(interval, random.nextInt(8) == 0 ? -1 : 1 + random.nextInt(31));
    };
  }

  /// With an end, exceptions and months left out, but without changes.
  static Schedule schedule(Random random) {
    var near = date(random);
    var recurrence = recurrence(random, near);
    var starts = recurrence.dates(near).findFirst().orElse(near);
    var ending =
        random.nextBoolean()
            ? new Ending.Count(1 + random.nextInt(20))
            : new Ending.Until(starts.plusDays(random.nextInt(500)));
    return Schedule.of(starts, EVENING, COPENHAGEN, recurrence)
        .withEnding(ending)
        .withMonthsLeftOut(random.nextInt(3) == 0 ? months(random) : Set.of())
        .withExceptions(
            Instead.values()[random.nextInt(Instead.values().length)], exceptions(random, starts));
  }

  private static Dates dates(Random random, LocalDate starts) {
    var dates = new TreeSet<LocalDate>(Set.of(starts));
    for (int i = random.nextInt(20); i > 0; i--) {
      dates.add(starts.plusDays(random.nextInt(400)));
    }
    return new Dates(dates);
  }

  private static Set<DayOfWeek> days(Random random) {
    var days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
    while (random.nextInt(3) == 0) {
      days.add(DayOfWeek.of(1 + random.nextInt(7)));
    }
    return days;
  }

  private static List<Integer> positions(Random random) {
    var positions = new ArrayList<Integer>();
    do {
      positions.add(random.nextInt(5) == 0 ? -1 : 1 + random.nextInt(5));
    } while (random.nextInt(3) == 0);
    return positions;
  }

  private static Set<Month> months(Random random) {
    return EnumSet.of(Month.JULY, Month.of(1 + random.nextInt(12)));
  }

  private static List<ExceptionDates> exceptions(Random random, LocalDate starts) {
    var exceptions = new ArrayList<ExceptionDates>();
    if (random.nextBoolean()) {
      exceptions.add(
          new ExceptionDates.PublicHolidays(random.nextBoolean() ? Country.DK : Country.NO));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      var from = starts.plusDays(random.nextInt(300));
      exceptions.add(
          new ExceptionDates.Range(from, from.plusDays(random.nextInt(30)), Optional.empty()));
    }
    return exceptions;
  }
}
