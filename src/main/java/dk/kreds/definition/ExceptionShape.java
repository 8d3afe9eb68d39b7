package dk.kreds.definition;

import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.Look;
import dk.kreds.definition.shape.MeantDate;
import dk.kreds.definition.shape.Moments;
import dk.kreds.definition.shape.OwnWords;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Word;
import dk.kreds.definition.shape.Words;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.schedule.Country;
import dk.kreds.schedule.ExceptionDates;
import dk.kreds.schedule.NamedDays;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One entry of `except:`: `public holidays`, `weekends`, a month, `week 7`, `holy week`, a date,
/// or `2027-03-30 to 2027-04-05`.
final class ExceptionShape {
  private static final String PUBLIC_HOLIDAYS = "public holidays";

  /// `week 7`, `weeks 28 to 31`, `week 52 to week 1`.
  private static final Pattern WEEKS =
      Pattern.compile("weeks? ([1-9][0-9]?)(?: ?(?:to|-|–) ?(?:week )?([1-9][0-9]?))?");

  private static final int LAST_WEEK = 53;

  /// Longer than any leave; mostly a slip in the year.
  private static final int LONGEST_YEARS = 2;

  /// An exception as it is written, before the country is known.
  sealed interface Written {

    /// A month is left out of the rule itself: nothing is missed in it.
    record WholeMonth(Month month) implements Written {}

    record PublicHolidays() implements Written {}

    record On(ExceptionDates dates) implements Written {}

    /// What the schedule makes of it; a month it knows in another way.
    default Stream<ExceptionDates> dates(Optional<Country> country) {
      return switch (this) {
        case WholeMonth _ -> Stream.empty();
        case PublicHolidays _ -> country.stream().map(ExceptionDates.PublicHolidays::new);
        case On(ExceptionDates dates) -> Stream.of(dates);
      };
    }
  }

  private static final String DAYS_PATTERN =
      "(?:[Ww]eeks? (?:[1-9]|[1-4]\\d|5[0-3])(?: ?(?:to|-|–) ?(?:week )?(?:[1-9]|[1-4]\\d|5[0-3]))?"
          + "|"
          + pattern(namedDays())
          + "|"
          + Moments.DATE_PATTERN
          + "(?:\\s+to\\s+"
          + Moments.DATE_PATTERN
          + ")?)";

  private static final Key<String> DAYS =
      Key.needed(
          "days",
          new Word<>(
              "date, weeks, name or range",
              text -> parseDays(text, Optional.empty()).map(_ -> text),
              ExceptionShape::unknown,
              new Look.Matching(DAYS_PATTERN)));
  private static final Key<String> REASON = Key.optional("reason", Words.line());

  static final Shape<Written> SHAPE =
      new Either<>(
          new Word<>(
              "exception",
              ExceptionShape::parse,
              ExceptionShape::unknown,
              new Look.Matching(pattern(wholeWords()) + "|" + DAYS_PATTERN)),
          new Fields<>(
              "exception",
              List.of(DAYS, REASON),
              (it, findings) -> parseDays(it.need(DAYS), it.get(REASON))));

  private ExceptionShape() {}

  private static Optional<Written> parse(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    if (plain.equals(PUBLIC_HOLIDAYS)) {
      return Optional.of(new Written.PublicHolidays());
    }
    return Arrays.stream(Month.values())
        .filter(month -> word(month).equals(plain))
        .findFirst()
        .<Written>map(Written.WholeMonth::new)
        .or(() -> parseDays(text, Optional.empty()));
  }

  private static Optional<Written> parseDays(String text, Optional<String> reason) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return parseWeeks(plain, reason)
        .or(() -> parseNamed(plain, reason))
        .or(() -> parseDates(text, reason));
  }

  private static Optional<Written> parseNamed(String text, Optional<String> reason) {
    return Arrays.stream(NamedDays.values())
        .filter(days -> word(days).equals(text))
        .findFirst()
        .map(days -> new Written.On(new ExceptionDates.Named(days, reason)));
  }

  private static Optional<Written> parseWeeks(String text, Optional<String> reason) {
    Matcher weeks = WEEKS.matcher(text);
    if (!weeks.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(weeks.group(1));
    int to = Optional.ofNullable(weeks.group(2)).map(Integer::valueOf).orElse(from);
    return from > LAST_WEEK || to > LAST_WEEK
        ? Optional.empty()
        : Optional.of(new Written.On(new ExceptionDates.Weeks(from, to, reason)));
  }

  private static Optional<Written> parseDates(String text, Optional<String> reason) {
    String[] ends = text.split(" to ", -1);
    List<Optional<LocalDate>> dates =
        Arrays.stream(ends).map(String::strip).map(Moments::parseDate).toList();
    if (dates.size() > 2 || dates.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    LocalDate from = dates.getFirst().orElseThrow();
    LocalDate to = dates.getLast().orElseThrow();
    if (to.isAfter(from.plusYears(LONGEST_YEARS))) {
      return Optional.empty();
    }
    return Optional.of(
        new Written.On(
            dates.size() == 1
                ? new ExceptionDates.Day(from, reason)
                : new ExceptionDates.Range(from, to, reason)));
  }

  private static Diagnostic unknown(Scalar scalar) {
    String text = scalar.text();
    Optional<String> endless = endless(text);
    if (endless.isPresent()) {
      return Problem.DAYS_WITHOUT_END.at(
          wrongPart(scalar),
          Map.of("years", LONGEST_YEARS),
          Remedy.over(scalar.position(), endless.get()));
    }
    List<String> words = Stream.concat(wholeWords(), namedDays()).toList();
    return Problem.NOT_AN_EXCEPTION.at(
        wrongPart(scalar),
        Map.of("text", text),
        week(text).or(() -> day(text)).or(() -> OwnWords.meant(text, words)).stream()
            .map(write -> Remedy.over(scalar.position(), write))
            .toArray(Remedy[]::new));
  }

  /// Days off for years and years, made an end within the year.
  private static Optional<String> endless(String text) {
    List<LocalDate> ends =
        Arrays.stream(text.split(" to ", -1))
            .flatMap(end -> Moments.parseDate(end.strip()).stream())
            .toList();
    if (ends.size() != 2 || !ends.getLast().isAfter(ends.getFirst().plusYears(LONGEST_YEARS))) {
      return Optional.empty();
    }
    LocalDate first = ends.getFirst();
    LocalDate last = ends.getLast().withYear(first.getYear());
    return Optional.of(first + " to " + (last.isBefore(first) ? last.plusYears(1) : last));
  }

  /// Of two days the one that cannot be read.
  private static Position wrongPart(Scalar scalar) {
    List<String> ends = Arrays.asList(scalar.text().split(" to ", -1));
    boolean isLast = ends.size() == 2 && Moments.parseDate(ends.getFirst().strip()).isPresent();
    boolean isFirst = ends.size() == 2 && Moments.parseDate(ends.getLast().strip()).isPresent();
    int from = isLast ? scalar.text().length() - ends.getLast().length() : 0;
    return isFirst || isLast
        ? scalar.part(from, (isLast ? ends.getLast() : ends.getFirst()).length())
        : scalar.position();
  }

  /// A date or two, written another way.
  private static Optional<String> day(String text) {
    List<Optional<String>> ends =
        Arrays.stream(text.split(" (?:to|til|-|–) ", -1))
            .map(end -> MeantDate.of(end).map(LocalDate::toString))
            .toList();
    return ends.size() > 2 || ends.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(ends.stream().flatMap(Optional::stream).collect(Collectors.joining(" to ")))
            .filter(days -> parseDates(days, Optional.empty()).isPresent());
  }

  /// `uge 7`, and `uke 28-31`.
  private static Optional<String> week(String text) {
    String[] words = text.strip().toLowerCase(Locale.ROOT).split(" ", 2);
    return words.length < 2
        ? Optional.empty()
        : OwnWords.meant(words[0], List.of("week", "weeks"))
            .map(word -> word + " " + words[1].replace(" til ", " to "))
            .filter(weeks -> parseWeeks(weeks, Optional.empty()).isPresent());
  }

  /// What stands for more than days, and so cannot have a reason.
  private static Stream<String> wholeWords() {
    return Stream.concat(
        Stream.of(PUBLIC_HOLIDAYS), Arrays.stream(Month.values()).map(ExceptionShape::word));
  }

  private static Stream<String> namedDays() {
    return Arrays.stream(NamedDays.values()).map(ExceptionShape::word);
  }

  /// Small, or with one capital at the beginning.
  private static String pattern(Stream<String> words) {
    return words
        .map(word ->
            "[" + word.charAt(0) + Character.toUpperCase(word.charAt(0)) + "]" + word.substring(1))
        .collect(Collectors.joining("|"));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
