package dk.kreds.definition.shape;

import dk.kreds.diagnostic.Remedy;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What somebody may have meant who wrote a value their own way, with words of their own around it:
/// `kl. 19 til 21`, `20 kr.`, `5 til 10`. It is only ever offered, never taken.
final class Meant {
  private static final Pattern TIME = Pattern.compile("\\d+(?:[.:]\\d+)?");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /// With or without something that sets thousands apart.
  private static final Pattern AMOUNT =
      Pattern.compile("\\d{1,3}(?:[. \u00A0]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?");

  /// How long a meeting mostly is.
  private static final int USUAL_HOURS = 2;

  private static final LocalTime LAST_BEGINNING = LocalTime.of(24 - USUAL_HOURS, 0);

  private Meant() {}

  static Remedy[] times(String text, Function<String, Optional<LocalTime>> parse) {
    List<LocalTime> times = found(TIME, text).map(parse).flatMap(Optional::stream).toList();
    if (times.size() == 1 && times.getFirst().isBefore(LAST_BEGINNING)) {
      return write(times.getFirst() + "-" + times.getFirst().plusHours(USUAL_HOURS));
    }
    return times.size() == 2 && times.getFirst().isBefore(times.getLast())
        ? write(times.getFirst() + "-" + times.getLast())
        : new Remedy[0];
  }

  static Remedy[] range(String text) {
    List<Integer> ends =
        found(NUMBER, text)
            .filter(number -> number.length() <= 6)
            .map(Integer::valueOf)
            .sorted()
            .toList();
    return ends.size() == 2 ? write(ends.getFirst() + "-" + ends.getLast()) : new Remedy[0];
  }

  static Remedy[] amount(String text, Function<String, Optional<Long>> parse) {
    List<String> amounts =
        found(AMOUNT, text).map(one -> one.replaceAll("[. \u00A0](?=\\d{3}\\b)", "")).toList();
    boolean isNegative = text.strip().startsWith("-");
    boolean isOne = amounts.size() == 1 && parse.apply(amounts.getFirst()).isPresent();
    return isOne && !isNegative && !amounts.getFirst().equals(text.strip())
        ? write(amounts.getFirst())
        : new Remedy[0];
  }

  static Remedy[] yesOrNo(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "ja" -> write("yes");
      case "nej", "nei" -> write("no");
      default -> new Remedy[] {Remedy.of("yes"), Remedy.of("no")};
    };
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group);
  }

  private static Remedy[] write(String text) {
    return new Remedy[] {Remedy.of(text)};
  }
}
