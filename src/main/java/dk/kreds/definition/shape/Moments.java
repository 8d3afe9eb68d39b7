package dk.kreds.definition.shape;

import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.schedule.Times;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates and times, written one way: `2027-01-05` and `19:00-21:00`.
public final class Moments {
  static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
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
        "date", Moments::parseDate, MeantDate::problem, new Look.Matching(DATE_PATTERN));
  }

  /// The last of some days.
  public static Word<LocalDate> lastDate() {
    return new Word<>(
        "date", Moments::parseDate, MeantDate::problemOfLast, new Look.Matching(DATE_PATTERN));
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

  /// A date of its figures, from 1990 to 2199.
  static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
              LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
          .filter(date -> !date.isBefore(FIRST) && !date.isAfter(LAST));
    } catch (DateTimeException | NumberFormatException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Remedy[] momentMeant(String text) {
    List<String> words = Arrays.asList(text.strip().split("[ T]+(?:kl\\.? ?)?", 2));
    Optional<LocalDate> date = MeantDate.of(words.getFirst());
    Optional<LocalTime> time =
        words.size() < 2 ? Optional.empty() : parseTime(words.getLast().strip());
    return date.isPresent() && time.isPresent()
        ? new Remedy[] {Remedy.of(date.get() + " " + time.get())}
        : new Remedy[0];
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
