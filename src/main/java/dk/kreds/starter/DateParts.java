package dk.kreds.starter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a written date is made of.
///
/// @param numbers in their order
/// @param place `2` in "the 2nd wednesday of september"
record DateParts(
    List<Integer> numbers,
    Optional<Month> month,
    Optional<DayOfWeek> weekday,
    Optional<Integer> place) {
  private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");
  private static final int CENTURY = 100;
  private static final int MOST_DIGITS = 4;

  /// Nothing where there is a word that no date has.
  static Optional<DateParts> of(String text) {
    List<Integer> numbers = new ArrayList<>();
    Optional<Month> month = Optional.empty();
    Optional<DayOfWeek> weekday = Optional.empty();
    Optional<Integer> place = Optional.empty();
    boolean isBehindNumber = false;
    Matcher parts = PART.matcher(text);
    while (parts.find()) {
      String part = parts.group();
      boolean isNumber = Character.isDigit(part.charAt(0));
      if (isNumber && part.length() <= MOST_DIGITS) {
        numbers.add(Integer.valueOf(part));
      } else if (TypedDate.month(part).isPresent() && month.isEmpty()) {
        month = TypedDate.month(part);
      } else if (TypedDate.weekday(part).isPresent() && weekday.isEmpty()) {
        weekday = TypedDate.weekday(part);
        place = isBehindNumber ? Optional.of(numbers.getLast()) : place;
      } else if (isNumber || !Vocabulary.has("new.starts.words", part)) {
        return Optional.empty();
      }
      isBehindNumber = isNumber || (isBehindNumber && Vocabulary.has("new.starts.words", part));
    }
    return Optional.of(new DateParts(List.copyOf(numbers), month, weekday, place));
  }

  TypedDate date(LocalDate today) {
    boolean isYearFirst = numbers.size() == 3 && numbers.getFirst() >= 1000;
    int days = month.isPresent() ? 1 : 2;
    if (isYearFirst && month.isEmpty()) {
      return TypedDate.day(YearMonth.of(numbers.get(0), numbers.get(1)), numbers.get(2), weekday);
    }
    if (numbers.size() < days || numbers.size() > days + 1) {
      return new TypedDate.Unreadable();
    }
    Month in = month.orElseGet(() -> Month.of(numbers.get(1)));
    Optional<Year> year =
        numbers.size() > days ? Optional.of(year(numbers.get(days))) : Optional.empty();
    TypedDate found = inYear(year.orElse(Year.from(today)), in);
    boolean isOver = year.isEmpty() && isBefore(found, today);
    return isOver ? inYear(Year.from(today).plusYears(1), in) : found;
  }

  private static Year year(int written) {
    return Year.of(written < CENTURY ? 2000 + written : written);
  }

  private static boolean isBefore(TypedDate found, LocalDate today) {
    return switch (found) {
      case TypedDate.Day(LocalDate date) -> date.isBefore(today);
      case TypedDate.OtherWeekday(LocalDate date, LocalDate _) -> date.isBefore(today);
      case TypedDate.NoSuchDay(YearMonth in) -> in.isBefore(YearMonth.from(today));
      case TypedDate.Unreadable _ -> false;
    };
  }

  private TypedDate inYear(Year year, Month in) {
    YearMonth whole = year.atMonth(in);
    return place.isPresent() && month.isPresent()
        ? nth(whole, place.get(), weekday.orElseThrow())
        : TypedDate.day(whole, numbers.getFirst(), weekday);
  }

  private static TypedDate nth(YearMonth month, int place, DayOfWeek weekday) {
    LocalDate date =
        month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(Math.min(place, 6), weekday));
    return place > 0 && YearMonth.from(date).equals(month)
        ? new TypedDate.Day(date)
        : new TypedDate.Unreadable();
  }
}
