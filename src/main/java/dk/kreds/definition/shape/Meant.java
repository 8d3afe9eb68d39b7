package dk.kreds.definition.shape;

import dk.kreds.diagnostic.Remedy;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody may have meant who wrote a value their own way, with words of their own around it:
/// `kl. 19 til 21`, `20 kr.`, `5 til 10`. It is only ever offered, never taken.
final class Meant {
  private static final Pattern TIME = Pattern.compile("\\d+(?:[.:]\\d+)?");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /// With or without something that sets thousands apart.
  private static final Pattern AMOUNT =
      Pattern.compile("\\d{1,3}(?:[. \u00A0]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?");

  private static final Pattern AT =
      Pattern.compile("\\s*(?:\\(at\\)|\\[at]| at | snabel-?a )\\s*", Pattern.CASE_INSENSITIVE);

  /// After which seven o'clock is that of the evening.
  private static final Pattern EVENING =
      Pattern.compile("aften|kveld|evening|eftermiddag|ettermiddag|afternoon|p\\.?m\\.?\\b");

  private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ]{3,}\\d");

  /// How long a meeting mostly is.
  private static final int USUAL_HOURS = 2;

  private static final LocalTime LAST_BEGINNING = LocalTime.of(24 - USUAL_HOURS, 0);

  private Meant() {}

  static Remedy[] times(String text, Function<String, Optional<LocalTime>> parse) {
    boolean isEvening = EVENING.matcher(text).find();
    List<LocalTime> times =
        found(TIME, text)
            .map(parse)
            .flatMap(Optional::stream)
            .map(time -> isEvening && time.isBefore(LocalTime.NOON) ? time.plusHours(12) : time)
            .toList();
    if (times.size() == 1 && times.getFirst().isBefore(LAST_BEGINNING)) {
      return write(times.getFirst() + "-" + times.getFirst().plusHours(USUAL_HOURS));
    }
    return times.size() == 2 && times.getFirst().isBefore(times.getLast())
        ? write(times.getFirst() + "-" + times.getLast())
        : new Remedy[0];
  }

  /// `otte`, `14 stole`, `12 personer`.
  static Remedy[] number(String text, int least, int most) {
    List<Integer> numbers =
        found(NUMBER, figures(text))
            .filter(number -> number.length() <= 6)
            .map(Integer::valueOf)
            .filter(number -> least <= number && number <= most)
            .toList();
    return numbers.size() == 1 && !text.strip().startsWith("-")
        ? write(numbers.getFirst().toString())
        : new Remedy[0];
  }

  /// Numbers in words made figures.
  private static String figures(String text) {
    return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("(?<= )|(?= )|(?<=-)|(?=-)"))
        .map(word -> NumberWords.figure(word).map(String::valueOf).orElse(word))
        .collect(Collectors.joining());
  }

  static Remedy[] range(String text) {
    List<Integer> ends =
        found(NUMBER, figures(text))
            .filter(number -> number.length() <= 6)
            .map(number -> Math.max(1, Integer.parseInt(number)))
            .sorted()
            .toList();
    if (ends.size() == 1
        && NUMBER.matcher(figures(text)).results().noneMatch(it -> it.group().matches("0+"))
        && !text.strip().equals(ends.getFirst().toString())) {
      return write(ends.getFirst().toString());
    }
    return ends.size() == 2 ? write(ends.getFirst() + "-" + ends.getLast()) : new Remedy[0];
  }

  static Remedy[] amount(String text, Function<String, Optional<Long>> parse) {
    List<String> amounts =
        found(AMOUNT, figures(text))
            .map(one -> one.replaceAll("[. \u00A0](?=\\d{3}\\b)", ""))
            .toList();
    boolean isNegative = text.strip().startsWith("-");
    boolean isOne = amounts.size() == 1 && parse.apply(amounts.getFirst()).isPresent();
    return isOne && !isNegative && !amounts.getFirst().equals(text.strip())
        ? write(amounts.getFirst())
        : new Remedy[0];
  }

  /// `karen.example.org` and `karen (at) example.org`.
  static Remedy[] email(String text, Predicate<String> isOne) {
    String plain = text.strip();
    int hosts = plain.lastIndexOf('.', plain.lastIndexOf('.') - 1);
    String guess =
        AT.matcher(plain).find()
            ? AT.matcher(plain).replaceFirst("@").replace(" ", "")
            : plain.indexOf('@') < 0 && hosts > 0
                ? plain.substring(0, hosts) + "@" + plain.substring(hosts + 1)
                : plain.replace(" ", "");
    return !guess.equals(text) && isOne.test(guess) ? write(guess) : new Remedy[0];
  }

  /// `tlf. 00 00 00 00 (9-12)`: the number alone, the first where there are two.
  static Remedy[] phone(String text) {
    return found(PHONE, text).limit(1).map(Remedy::of).toArray(Remedy[]::new);
  }

  static Remedy[] yesOrNo(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "ja" -> write("yes");
      case "nej", "nei" -> write("no");
      default -> new Remedy[] {Remedy.of("yes"), Remedy.of("no")};
    };
  }

  /// `om tre uger`, `3 mdr.`
  static Remedy[] period(String text) {
    List<String> numbers = found(NUMBER, figures(text)).toList();
    Optional<String> unit =
        Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .flatMap(word -> OwnWords.meant(word, List.of("days", "weeks", "months")).stream())
            .findFirst();
    return numbers.size() == 1 && unit.isPresent()
        ? write(numbers.getFirst() + " " + unit.get())
        : new Remedy[0];
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group);
  }

  private static Remedy[] write(String text) {
    return new Remedy[] {Remedy.of(text)};
  }
}
