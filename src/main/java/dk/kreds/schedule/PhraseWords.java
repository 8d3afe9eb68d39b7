package dk.kreds.schedule;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The English words of recurrence phrases, and how a phrase is cut into them.
final class PhraseWords {

  static final String AND = "and";

  private static final int LONGEST = 120;
  private static final Pattern SEPARATOR = Pattern.compile("[,;&+/]");
  private static final Pattern SPACE =
      Pattern.compile("\\s+|(?<=\\p{L})-(?=\\p{L})", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LETTERS_DOT = Pattern.compile("(\\p{L}+)\\.");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");

  /// Words that carry nothing: "the first tuesday", "odd-numbered ISO weeks".
  private static final Set<String> EMPTY = Set.of("the", "numbered", "iso");

  private static final Map<String, List<String>> SYNONYMS =
      Map.of(
          "daily", List.of("day"),
          "weekly", List.of("week"),
          "monthly", List.of("month"),
          "fortnight", List.of("2", "weeks"),
          "fortnightly", List.of("2", "weeks"),
          "quarter", List.of("3", "months"),
          "quarterly", List.of("3", "months"),
          "uneven", List.of("odd"));

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth");

  private static final Set<String> STRUCTURE =
      Set.of(
          "every",
          "each",
          "other",
          "on",
          "of",
          "in",
          AND,
          "odd",
          "even",
          "last",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "weekday",
          "weekdays");

  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  private PhraseWords() {}

  /// The words of a phrase, in lower case; what separates a list is [#AND]. Empty where it is too
  /// long to be one.
  static List<String> of(String phrase) {
    if (phrase.length() > LONGEST) {
      return List.of();
    }
    var text = SEPARATOR.matcher(phrase.toLowerCase(Locale.ROOT)).replaceAll(" and ").strip();
    return SPACE
        .splitAsStream(text)
        .map(word -> LETTERS_DOT.matcher(word).replaceFirst("$1"))
        .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
        .flatMap(word -> SYNONYMS.getOrDefault(word, List.of(word)).stream())
        .toList();
  }

  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(WEEKDAYS.get(word));
  }

  /// "3" and "three", up to the longest interval.
  static OptionalInt number(String word) {
    if (NUMBERS.contains(word)) {
      return OptionalInt.of(NUMBERS.indexOf(word) + 1);
    }
    return word.matches("[1-9]\\d{0,2}")
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  /// "third", "3rd"; -1 for "last".
  static OptionalInt ordinal(String word) {
    if (word.equals("last")) {
      return OptionalInt.of(-1);
    }
    if (ORDINALS.contains(word)) {
      return OptionalInt.of(ORDINALS.indexOf(word) + 1);
    }
    var numbered = NUMBERED.matcher(word);
    return numbered.matches() && Integer.parseInt(numbered.group(1)) > 0
        ? OptionalInt.of(Integer.parseInt(numbered.group(1)))
        : OptionalInt.empty();
  }

  static boolean isKnown(String word) {
    return STRUCTURE.contains(word)
        || weekday(word).isPresent()
        || number(word).isPresent()
        || ordinal(word).isPresent();
  }

  /// Words that a misspelt one may have been meant as.
  static Set<String> vocabulary() {
    var words = new TreeSet<String>();
    words.addAll(STRUCTURE);
    words.addAll(SYNONYMS.keySet());
    words.addAll(NUMBERS);
    words.addAll(ORDINALS);
    Arrays.stream(DayOfWeek.values()).map(PhraseWords::name).forEach(words::add);
    return words.stream()
        .filter(word -> word.length() > 1)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// A pattern that every phrase fits, and few other texts do: known words in any order.
  static String pattern() {
    var words =
        new TreeSet<>(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    words.addAll(STRUCTURE);
    words.addAll(EMPTY);
    words.addAll(SYNONYMS.keySet());
    words.addAll(NUMBERS);
    words.addAll(ORDINALS);
    words.addAll(WEEKDAYS.keySet());
    var any =
        words.stream().map(PhraseWords::withCapital).collect(Collectors.joining("|"))
            + "|[1-9]\\d{0,2}|\\d{1,2}(?:st|nd|rd|th)";
    return "\\s*(?:" + any + ")\\.?(?:[-\\s,;&+/]+(?:" + any + ")\\.?)*\\s*";
  }

  private static String withCapital(String word) {
    return "[" + word.charAt(0) + Character.toUpperCase(word.charAt(0)) + "]" + word.substring(1);
  }

  static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, DayOfWeek> weekdays() {
    var words = new TreeMap<String, DayOfWeek>();
    for (var day : DayOfWeek.values()) {
      var name = name(day);
      for (var word : List.of(name, name.substring(0, 3))) {
        words.put(word, day);
        words.put(word + "s", day);
      }
    }
    words.put("tues", DayOfWeek.TUESDAY);
    words.put("thur", DayOfWeek.THURSDAY);
    words.put("thurs", DayOfWeek.THURSDAY);
    return words;
  }
}
