package dk.kreds.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Map;

/// Dates and times as a language writes them. The words and patterns come from the language's own
/// bundle, not from the Java runtime, whose idea of a language changes from version to version.
public final class Dates {
  private final Words words;

  Dates(Words words) {
    this.words = words;
  }

  /// Weekday, day, month and year: "tirsdag den 5. januar 2027".
  public String full(LocalDate date) {
    return pattern("language.date.full", date);
  }

  /// Weekday, day and month: "tirsdag den 5. januar".
  public String withWeekday(LocalDate date) {
    return pattern("language.date.long", date);
  }

  /// Day, month and year: "5. januar 2027".
  public String plain(LocalDate date) {
    return pattern("language.date.plain", date);
  }

  /// Day and month: "5. januar".
  public String dayAndMonth(LocalDate date) {
    return pattern("language.date.short", date);
  }

  /// The day number as it stands alone: "5.".
  public String day(LocalDate date) {
    return pattern("language.date.day", date);
  }

  public String month(Month month) {
    return words.get("language.month." + month.getValue());
  }

  public String weekday(DayOfWeek day) {
    return words.get("language.weekday." + day.getValue());
  }

  /// The ISO 8601 week number of a date.
  public static int week(LocalDate date) {
    return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /// As a clock shows it, for columns: "19.00", "09.30".
  public String time(LocalTime time) {
    return Numbers.twoDigits(time.getHour())
        + words.get("language.time.separator")
        + Numbers.twoDigits(time.getMinute());
  }

  /// As one says it, for sentences: "19–21", "9.30–13".
  public String times(LocalTime from, LocalTime to) {
    return hour(from) + "–" + hour(to);
  }

  /// As one says it, for sentences: "19", or "19:00" where a bare number is no time; "9.30".
  public String hour(LocalTime time) {
    String hour = Integer.toString(time.getHour());
    return time.getMinute() == 0
        ? words.get("language.time.hour").replace("{hour}", hour)
        : hour + words.get("language.time.separator") + Numbers.twoDigits(time.getMinute());
  }

  private String pattern(String key, LocalDate date) {
    return Phrase.fill(
        words.get(key),
        Map.of(
            "weekday", weekday(date.getDayOfWeek()),
            "day", date.getDayOfMonth(),
            "month", month(date.getMonth()),
            "year", date.getYear(),
            "week", week(date)),
        Object::toString);
  }
}
