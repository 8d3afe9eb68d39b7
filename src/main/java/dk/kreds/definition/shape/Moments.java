package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Scalar;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.schedule.Times;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates and times, written one way: `2027-01-05` and `19:00-21:00`.
public final class Moments {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private static final Pattern PERIOD =
      Pattern.compile("(?:after )?([1-9][0-9]{0,2}) (day|week|month)s?");

  /// A day that there is, from 1990 to 2199, 29 February in leap years alone.
  public static final String DATE_PATTERN =
      "(?:(?:199\\d|20\\d\\d|21\\d\\d)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))"
          + "|(?:199[26]|20(?:[02468][048]|[13579][26])|21(?:0[48]|[2468][048]|[13579][26]))-02-29)";

  /// The end of a day, which no time of day says.
  private static final Pattern MIDNIGHT = Pattern.compile("24(?:[.:]00)?");

  private static final String TIME_PATTERN = "(?:[01]?\\d|2[0-3])(?:[.:][0-5]\\d)?";

  private Moments() {}

  /// A date from 1990 to 2199.
  public static Word<LocalDate> date() {
    return new Word<>(
        "date", Moments::parseDate, Moments::notADate, new Look.Matching(DATE_PATTERN));
  }

  /// From a time to a time, on one day.
  public static Word<Times> span() {
    return new Word<>(
        "times",
        Moments::parseSpan,
        scalar ->
            Problem.NOT_TIMES.at(
                scalar.position(),
                Map.of("text", scalar.text()),
                Meant.times(scalar.text(), Moments::parseTime)),
        new Look.Matching(
            TIME_PATTERN + "\\s*[-–]\\s*(?:" + TIME_PATTERN + "|" + MIDNIGHT.pattern() + ")"));
  }

  /// A date and a time, `2027-01-12 10:00`.
  public static Word<LocalDateTime> moment() {
    return new Word<>(
        "date and time",
        text -> {
          String[] parts = text.split(" +", 2);
          return parts.length == 2
              ? parseDate(parts[0]).flatMap(date -> parseTime(parts[1].strip()).map(date::atTime))
              : Optional.empty();
        },
        scalar ->
            Problem.NOT_A_MOMENT.at(
                scalar.position(), Map.of("text", scalar.text()), momentMeant(scalar.text())),
        new Look.Matching(DATE_PATTERN + " +" + TIME_PATTERN));
  }

  /// How long: `3 months`, `6 weeks`, `10 days`.
  public static Word<Period> period() {
    return new Word<>(
        "days, weeks or months",
        Moments::parsePeriod,
        scalar ->
            Problem.NOT_A_PERIOD.at(
                scalar.position(), Map.of("text", scalar.text()), Meant.period(scalar.text())),
        new Look.Matching(PERIOD.pattern()));
  }

  private static Optional<Period> parsePeriod(String text) {
    Matcher matcher = PERIOD.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2)) {
          case "month" -> Period.ofMonths(count);
          case "week" -> Period.ofWeeks(count);
          default -> Period.ofDays(count);
        });
  }

  /// A named time zone, such as `Europe/Copenhagen`.
  public static Word<ZoneId> zone() {
    return new Word<>(
        "time zone",
        Moments::parseZone,
        scalar -> Problem.NOT_A_ZONE.at(scalar.position(), Map.of("text", scalar.text())),
        new Look.Matching("[A-Za-z]+/[-+\\w/]+"));
  }

  /// A date in its one spelling, `2027-01-05`.
  public static Optional<LocalDate> parseDate(String text) {
    boolean shaped =
        text.length() == 10
            && text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && text.chars().filter(Words::isDigit).count() == 8;
    if (!shaped) {
      return Optional.empty();
    }
    return date(text.substring(0, 4), text.substring(5, 7), text.substring(8));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
              LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
          .filter(date -> !date.isBefore(FIRST) && !date.isAfter(LAST));
    } catch (DateTimeException | NumberFormatException noSuchDay) {
      return Optional.empty();
    }
  }

  /// What somebody may have meant who wrote a date their own way: the day first, as in `5.1.2027`
  /// or `5/1-2027`, or the year first without leading zeros.
  private static Diagnostic notADate(Scalar scalar) {
    List<String> parts = parts(scalar.text());
    if (parts.isEmpty()) {
      return Problem.NOT_A_DATE.at(scalar.position(), Map.of("text", scalar.text()));
    }
    return noSuchDay(parts, scalar)
        .orElseGet(() ->
            Problem.NOT_A_DATE.at(
                scalar.position(),
                Map.of("text", scalar.text()),
                meant(scalar.text()).stream()
                    .map(found -> Remedy.of(found.toString()))
                    .toArray(Remedy[]::new)));
  }

  private static List<String> parts(String text) {
    String figures = text.replace('O', '0').replace('o', '0').replace('l', '1');
    String plain = month(text).isPresent() ? text : figures;
    List<String> numbers =
        Arrays.stream(plain.split("[^0-9]+")).filter(part -> !part.isEmpty()).toList();
    return inOrder(numbers, month(text));
  }

  /// The date that somebody may have meant; the last of the month where the day is after it.
  public static Optional<LocalDate> meant(String text) {
    List<String> parts = parts(text);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return date(parts.get(0), parts.get(1), parts.get(2))
        .or(() -> date(parts.get(0), parts.get(2), parts.get(1)))
        .or(() -> lastOfMonth(parts))
        .or(() -> date(once(parts.get(0), 4), once(parts.get(1), 2), once(parts.get(2), 2)));
  }

  private static Optional<LocalDate> lastOfMonth(List<String> parts) {
    return date(parts.get(0), parts.get(1), "1")
        .filter(_ -> parts.get(2).length() == 2)
        .map(first -> first.with(TemporalAdjusters.lastDayOfMonth()));
  }

  /// A figure that was struck twice.
  private static String once(String number, int figures) {
    return number.length() == figures + 1 ? number.replaceFirst("(.)\\1", "$1") : number;
  }

  private static Remedy[] momentMeant(String text) {
    List<String> words = Arrays.asList(text.strip().split("[ T]+(?:kl\\.? ?)?", 2));
    Optional<LocalDate> date = meant(words.getFirst());
    Optional<LocalTime> time =
        words.size() < 2 ? Optional.empty() : parseTime(words.getLast().strip());
    return date.isPresent() && time.isPresent()
        ? new Remedy[] {Remedy.of(date.get() + " " + time.get())}
        : new Remedy[0];
  }

  /// Year, month and day, whichever came first; nothing where they are not all there.
  private static List<String> inOrder(List<String> numbers, Optional<String> month) {
    if (numbers.size() == 2 && month.isPresent()) {
      return List.of(numbers.get(1), month.get(), numbers.get(0));
    }
    if (numbers.size() != 3 || month.isPresent()) {
      return List.of();
    }
    return numbers.getFirst().length() == 4 ? numbers : numbers.reversed();
  }

  /// The number of the month that a text names, in any of the languages.
  private static Optional<String> month(String text) {
    return Arrays.stream(text.split("[^\\p{L}]+"))
        .filter(word -> word.length() >= 3)
        .flatMap(word ->
            Arrays.stream(Month.values())
                .filter(month ->
                    OwnWords.meant(word, List.of(month.name().toLowerCase(Locale.ROOT)))
                        .isPresent()))
        .map(month -> Integer.toString(month.getValue()))
        .findFirst();
  }

  /// 31 April.
  private static Optional<Diagnostic> noSuchDay(List<String> parts, Scalar scalar) {
    boolean isShort = parts.stream().allMatch(part -> part.length() <= 4);
    int number = isShort ? Integer.parseInt(parts.get(1)) : 0;
    if (number < 1 || number > 12) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(Integer.parseInt(parts.get(0)), number);
    int day = Integer.parseInt(parts.get(2));
    boolean isLater =
        day > month.lengthOfMonth() && day <= 39 && month.getYear() >= FIRST.getYear();
    return isLater
        ? Optional.of(
            Problem.NO_SUCH_DAY.at(
                scalar.position(),
                Map.of("month", month, "days", month.lengthOfMonth()),
                Remedy.of(month.atEndOfMonth().toString())))
        : Optional.empty();
  }

  private static Optional<Times> parseSpan(String text) {
    String[] ends = text.replace('–', '-').split("-", -1);
    if (ends.length != 2) {
      return Optional.empty();
    }
    Optional<LocalTime> from = parseTime(ends[0].strip());
    String last = ends[1].strip();
    Optional<LocalTime> to =
        MIDNIGHT.matcher(last).matches() ? Optional.of(LocalTime.MIDNIGHT) : parseTime(last);
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Times(from.get(), to.get()))
        : Optional.empty();
  }

  private static Optional<LocalTime> parseTime(String text) {
    String[] parts = text.replace('.', ':').split(":", -1);
    boolean shaped =
        parts.length <= 2
            && Arrays.stream(parts)
                .allMatch(part ->
                    !part.isEmpty() && part.length() <= 2 && part.chars().allMatch(Words::isDigit));
    if (!shaped || (parts.length == 2 && parts[1].length() != 2)) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts[0]);
    int minute = parts.length == 2 ? Integer.parseInt(parts[1]) : 0;
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  private static Optional<ZoneId> parseZone(String text) {
    try {
      return text.contains("/") ? Optional.of(ZoneId.of(text)) : Optional.empty();
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}
