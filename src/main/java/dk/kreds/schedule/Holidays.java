package dk.kreds.schedule;

import static dk.kreds.schedule.HolidayRule.customary;
import static dk.kreds.schedule.HolidayRule.fromEaster;
import static dk.kreds.schedule.HolidayRule.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A country's public holidays, and the days on which doors are shut by custom though no law says
/// so. The rules are today's; one that was changed within living plans carries its last year.
public final class Holidays {

  /// Danish law dropped Great Prayer Day with effect from 2024.
  private static final int LAST_GREAT_PRAYER_DAY = 2023;

  private static final List<HolidayRule> IN_BOTH =
      List.of(
          official("new-years-day", 1, 1),
          fromEaster("maundy-thursday", -3),
          fromEaster("good-friday", -2),
          fromEaster("easter-sunday", 0),
          fromEaster("easter-monday", 1),
          fromEaster("ascension-day", 39),
          fromEaster("whit-sunday", 49),
          fromEaster("whit-monday", 50),
          official("christmas-day", 12, 25),
          official("second-christmas-day", 12, 26),
          customary("christmas-eve", 12, 24),
          customary("new-years-eve", 12, 31));

  private static final Holidays DENMARK =
      new Holidays(
          List.of(
              new HolidayRule.FromEaster("great-prayer-day", 26, LAST_GREAT_PRAYER_DAY),
              customary("labour-day", 5, 1),
              customary("constitution-day-dk", 6, 5)));

  private static final Holidays NORWAY =
      new Holidays(List.of(official("labour-day", 5, 1), official("constitution-day-no", 5, 17)));

  private final List<HolidayRule> rules;

  /// Worked out once: every date of every group is held against them.
  private final Map<Integer, List<Holiday>> years = new ConcurrentHashMap<>();

  private Holidays(List<HolidayRule> own) {
    this.rules = Stream.concat(IN_BOTH.stream(), own.stream()).toList();
  }

  /// The holidays of a country.
  public static Holidays of(Country country) {
    return switch (country) {
      case DK -> DENMARK;
      case NO -> NORWAY;
    };
  }

  /// Every key that a [Holiday] can have, in any country: a language has a name for each.
  public static SortedSet<String> keys() {
    var keys = new TreeSet<String>();
    for (var country : Country.values()) {
      of(country).rules.forEach(rule -> keys.add(rule.key()));
    }
    return keys;
  }

  /// All of a year, official and customary, by date; two may share a date (17 May 2027 in Norway).
  public List<Holiday> in(int year) {
    return years.computeIfAbsent(year, this::workOut);
  }

  private List<Holiday> workOut(int year) {
    return rules.stream()
        .filter(rule -> year <= rule.lastYear())
        .map(rule -> new Holiday(rule.key(), rule.in(year), rule.official()))
        .sorted((one, other) -> one.date().compareTo(other.date()))
        .toList();
  }

  /// What a date is, official and customary; mostly nothing.
  public List<Holiday> on(LocalDate date) {
    return in(date.getYear()).stream().filter(holiday -> holiday.date().equals(date)).toList();
  }

  /// What a date is by law: what a definition means by "public holidays".
  public List<Holiday> publicOn(LocalDate date) {
    return on(date).stream().filter(Holiday::official).toList();
  }
}
