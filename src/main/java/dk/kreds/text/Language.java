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
///
/// Spoken [as a kind of group][#as(String)] it says `flyer.open.walk` where it else says
/// `flyer.open`, wherever there is such a text: whoever asks for a text need not know of kinds.
public final class Language {
  private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

  private final String tag;
  private final Words words;
  private final Dates dates;
  private final Numbers numbers;
  private final String variant;
  private final Rewording own;

  private Language(String tag) {
    this.tag = tag;
    this.words = new Words(tag);
    this.dates = new Dates(words);
    this.numbers = new Numbers(words);
    this.variant = "";
    this.own = Rewording.NONE;
  }

  private Language(Language plain, String variant, Rewording own) {
    this.tag = plain.tag;
    this.words = plain.words;
    this.dates = plain.dates;
    this.numbers = plain.numbers;
    this.variant = variant;
    this.own = own;
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

  /// The same language, in the words of a variant such as a kind of group where it has some.
  public Language as(String name) {
    return as(name, Rewording.NONE);
  }

  /// The same, and before all others the words that somebody has put in their place.
  public Language as(String name, Rewording instead) {
    return new Language(this, name, instead);
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
  /// @throws IllegalStateException where the language lacks the key, which a test rules out
  public String say(String key, Map<String, ?> facts) {
    String text =
        text(key).orElseThrow(() -> new IllegalStateException("no text " + key + " in " + tag));
    return Phrase.fill(text, facts, this::show);
  }

  /// Whether there is a text, whatever gaps it has.
  public boolean has(String key) {
    return text(key).isPresent();
  }

  /// Whether the variant has a text of its own in the place of the usual one.
  public boolean hasOwn(String key) {
    return own.texts().containsKey(key) || words.find(key + "." + variant).isPresent();
  }

  /// A text that not every language, kind or theme has to have.
  public Optional<String> find(String key) {
    return text(key).map(text -> Phrase.fill(text, Map.of(), this::show));
  }

  /// Numbered texts: `key.1`, `key.2` and so on, as far as there are any. A variant that has some
  /// has none of the others.
  public List<String> sayAll(String key) {
    List<String> instead = own.lists().get(key);
    if (instead != null) {
      return instead.stream().map(text -> Phrase.fill(text, Map.of(), this::show)).toList();
    }
    String start = words.find(key + "." + variant + ".1").map(_ -> "." + variant).orElse("");
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> find(key + start + "." + n))
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

  private Optional<String> text(String key) {
    return own.find(key).or(() -> words.find(key + "." + variant)).or(() -> words.find(key));
  }

  private String show(Object fact) {
    return switch (fact) {
      case LocalDate date -> dates.full(date);
      case LocalTime time -> dates.hour(time);
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
