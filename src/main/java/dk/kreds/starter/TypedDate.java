package dk.kreds.starter;

import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as people write it: `5. januar 2027`, `5/1-27`, `2nd wednesday of september`; without a
/// year the next one there is. A text with any other word in it says more than a date and is not
/// read.
sealed interface TypedDate {
  Pattern CLOCK = Pattern.compile("(?iu),?\\s+(?:kl|klokken|klokka|at)\\b\\.?\\s*(?<time>\\d.*)$");

  record Day(LocalDate date) implements TypedDate {}

  record NoSuchDay(YearMonth month) implements TypedDate {}

  /// The weekday is not that of the date.
  ///
  /// @param near the date nearest to it that has the weekday
  record OtherWeekday(LocalDate date, LocalDate near) implements TypedDate {}

  record Unreadable() implements TypedDate {}

  static TypedDate of(String text, LocalDate today) {
    try {
      return DateParts.of(text.toLowerCase(Locale.ROOT))
          .map(parts -> parts.date(today))
          .orElseGet(Unreadable::new);
    } catch (DateTimeException noSuchMonth) {
      return new Unreadable();
    }
  }

  /// The time of day that was said with a date, `5. januar kl. 19`; empty where there was none.
  static String clock(String text) {
    Matcher clock = CLOCK.matcher(text);
    return clock.find() ? clock.group("time") : "";
  }

  /// The date alone.
  static String withoutClock(String text) {
    return CLOCK.matcher(text).replaceFirst("");
  }

  /// A month's or weekday's name or the beginning of it, in any language.
  private static <T> Optional<T> named(String word, T[] all, BiFunction<Dates, T, String> name) {
    return Arrays.stream(all)
        .filter(one ->
            word.length() >= 3
                && Language.known().stream()
                    .map(tag -> name.apply(Language.of(tag).dates(), one).toLowerCase(Locale.ROOT))
                    .anyMatch(it -> it.startsWith(word)))
        .findFirst();
  }

  static Optional<Month> month(String word) {
    return named(word, Month.values(), Dates::month);
  }

  static Optional<DayOfWeek> weekday(String word) {
    return named(word, DayOfWeek.values(), Dates::weekday);
  }

  /// The day of this number, if the month is so long and the weekday fits.
  static TypedDate day(YearMonth month, int day, Optional<DayOfWeek> weekday) {
    if (day < 1 || day > 31) {
      return new Unreadable();
    }
    if (!month.isValidDay(day)) {
      return new NoSuchDay(month);
    }
    LocalDate date = month.atDay(day);
    return weekday
        .filter(it -> it != date.getDayOfWeek())
        .<TypedDate>map(
            it -> new OtherWeekday(date, date.minusDays(4).with(TemporalAdjusters.next(it))))
        .orElseGet(() -> new Day(date));
  }
}
