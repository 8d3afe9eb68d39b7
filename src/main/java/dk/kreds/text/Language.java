package dk.kreds.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One language that people read: its words, dates and numbers. A language is resources only: a
/// folder of `.properties` files and a line in the list of languages.
public final class Language {
  private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

  private final String tag;
  private final Words words;
  private final Dates dates;
  private final Numbers numbers;

  private Language(String tag) {
    this.tag = tag;
    this.words = new Words(tag);
    this.dates = new Dates(words);
    this.numbers = new Numbers(words);
  }

  /// The BCP 47 tags of all languages, the project's first language first.
  public static List<String> known() {
    return Known.TAGS;
  }

  /// @throws IllegalArgumentException for a language that is not [known][#known()]
  public static Language of(String tag) {
    if (!known().contains(tag)) {
      throw new IllegalArgumentException("no such language");
    }
    return LOADED.computeIfAbsent(tag, Language::new);
  }

  /// The language that a locale such as `nb_NO.UTF-8` asks for, if Kreds speaks it. `no` is bokmål.
  public static Optional<Language> ofLocale(String locale) {
    int end = 0;
    while (end < locale.length() && Character.isLetter(locale.charAt(end))) {
      end++;
    }
    String tag = locale.substring(0, end);
    return Optional.of(tag.equals("no") ? "nb" : tag).filter(known()::contains).map(Language::of);
  }

  public String tag() {
    return tag;
  }

  public Dates dates() {
    return dates;
  }

  public Numbers numbers() {
    return numbers;
  }

  /// A text that has no gaps to fill.
  ///
  /// @param key the file's name, a dot, and the rest
  public String say(String key) {
    return say(key, Map.of());
  }

  /// A text with its gaps filled: `{name}` by the fact of that name, `{name|one|many}` by one of
  /// the two as the number says.
  ///
  /// @param facts text, numbers, dates, or lists of these
  public String say(String key, Map<String, ?> facts) {
    return Phrase.fill(words.get(key), facts, this::show);
  }

  /// A text in the words of a variant, such as a kind of group, if it has some of its own.
  public String sayFor(String variant, String key, Map<String, ?> facts) {
    return words
        .find(key + "." + variant)
        .map(text -> Phrase.fill(text, facts, this::show))
        .orElseGet(() -> say(key, facts));
  }

  /// Whether there is a text, whatever gaps it has.
  public boolean has(String key) {
    return words.find(key).isPresent();
  }

  /// A text that not every language, kind or theme has to have.
  public Optional<String> find(String key) {
    return words.find(key).map(text -> Phrase.fill(text, Map.of(), this::show));
  }

  /// Numbered texts: `key.1`, `key.2` and so on, as far as there are any.
  public List<String> sayAll(String key) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> find(key + "." + n))
        .takeWhile(Optional::isPresent)
        .map(Optional::orElseThrow)
        .toList();
  }

  /// The names that have a text, such as the parts of a meeting, in order.
  ///
  /// @param file the file's name, what their keys begin with
  public List<String> names(String file) {
    return words.names(file);
  }

  /// Numbered texts in the words of a variant, if it has some of its own.
  public List<String> sayAllFor(String variant, String key) {
    List<String> own = sayAll(key + "." + variant);
    return own.isEmpty() ? sayAll(key) : own;
  }

  private String show(Object fact) {
    return switch (fact) {
      case LocalDate date -> dates.full(date);
      case LocalTime time -> dates.time(time);
      case YearMonth month -> dates.month(month.getMonth()) + " " + month.getYear();
      case Amount amount -> numbers.money(amount.minor(), amount.currency());
      case List<?> list -> list.stream().map(this::show).collect(Collectors.joining(", "));
      default -> fact.toString();
    };
  }

  /// Only loaded when asked for: most runs know their language.
  private static final class Known {
    static final List<String> TAGS = Words.lines("languages");
  }
}
