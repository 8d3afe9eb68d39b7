package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Scalar;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The date that somebody means who writes it their own way: `5.1.2027`, `tirsdag den 5. januar
/// 2027`. It is only ever offered, never taken.
public final class MeantDate {

  /// A time of day behind a date.
  private static final Pattern CLOCK = Pattern.compile("\\b(?:kl|klokken|klokka|at)\\b.*");

  private static final Pattern NUMBERS = Pattern.compile("[0-9]+");

  private MeantDate() {}

  /// What somebody may have meant who wrote a date their own way: the day first, as in `5.1.2027`
  /// or `5/1-2027`, or the year first without leading zeros.
  static Diagnostic problem(Scalar scalar) {
    List<String> parts = parts(scalar.text());
    if (parts.isEmpty()) {
      return Problem.NOT_A_DATE.at(scalar.position(), Map.of("text", scalar.text()));
    }
    return noSuchDay(parts, scalar)
        .orElseGet(() ->
            Problem.NOT_A_DATE.at(
                scalar.position(),
                Map.of("text", scalar.text()),
                of(scalar.text()).stream()
                    .map(found -> Remedy.of(found.toString()))
                    .toArray(Remedy[]::new)));
  }

  /// Of a last day: `juni 2027` and `2027-06` mean the end of it.
  static Diagnostic problemOfLast(Scalar scalar) {
    Optional<LocalDate> end = endOfMonth(scalar.text());
    return end.isEmpty()
        ? problem(scalar)
        : Problem.NOT_A_DATE.at(
            scalar.position(), Map.of("text", scalar.text()), Remedy.of(end.get().toString()));
  }

  private static Optional<LocalDate> endOfMonth(String text) {
    List<String> numbers = NUMBERS.matcher(text).results().map(MatchResult::group).toList();
    Optional<String> month =
        month(text).or(() -> Optional.of(numbers).filter(it -> it.size() == 2).map(List::getLast));
    boolean isMonth = numbers.size() == (month(text).isPresent() ? 1 : 2);
    return isMonth && numbers.getFirst().length() == 4
        ? month
            .flatMap(number -> Moments.date(numbers.getFirst(), number, "1"))
            .map(first -> first.with(TemporalAdjusters.lastDayOfMonth()))
        : Optional.empty();
  }

  private static List<String> parts(String text) {
    String day = CLOCK.matcher(text).replaceFirst("");
    String figures = day.replace('O', '0').replace('o', '0').replace('l', '1');
    String plain = month(day).isPresent() ? day : figures;
    List<String> numbers =
        Arrays.stream(plain.split("[^0-9]+")).filter(part -> !part.isEmpty()).toList();
    return inOrder(numbers, month(day));
  }

  /// The date that somebody may have meant; the last of the month where the day is after it.
  public static Optional<LocalDate> of(String text) {
    List<String> parts = parts(text);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Moments.date(parts.get(0), parts.get(1), parts.get(2))
        .or(() -> Moments.date(parts.get(0), parts.get(2), parts.get(1)))
        .or(() -> lastOfMonth(parts))
        .or(() ->
            Moments.date(once(parts.get(0), 4), once(parts.get(1), 2), once(parts.get(2), 2)));
  }

  private static Optional<LocalDate> lastOfMonth(List<String> parts) {
    return Moments.date(parts.get(0), parts.get(1), "1")
        .filter(_ -> parts.get(2).length() == 2)
        .map(first -> first.with(TemporalAdjusters.lastDayOfMonth()));
  }

  /// A figure that was struck twice.
  private static String once(String number, int figures) {
    return number.length() == figures + 1 ? number.replaceFirst("(.)\\1", "$1") : number;
  }

  /// Year, month and day, whichever came first; nothing where they are not all there.
  private static List<String> inOrder(List<String> numbers, Optional<String> month) {
    if (numbers.size() == 2 && month.isPresent()) {
      return List.of(year(numbers.get(1)), month.get(), numbers.get(0));
    }
    if (numbers.size() != 3 || month.isPresent()) {
      return List.of();
    }
    return numbers.getFirst().length() == 4
        ? numbers
        : List.of(year(numbers.get(2)), numbers.get(1), numbers.get(0));
  }

  /// `27` is 2027: groups meet in this century.
  private static String year(String number) {
    return number.length() == 2 ? "20" + number : number;
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
        day > month.lengthOfMonth() && day <= 39 && month.getYear() >= Moments.FIRST.getYear();
    return isLater
        ? Optional.of(
            Problem.NO_SUCH_DAY.at(
                scalar.position(),
                Map.of("month", month, "days", month.lengthOfMonth()),
                Remedy.of(month.atEndOfMonth().toString())))
        : Optional.empty();
  }
}
