package dk.kreds.schedule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Danish and Norwegian words of recurrence phrases, so that somebody who writes in them is told
/// the English ones.
final class NordicWords {

  private static final Map<String, String> ENGLISH = dictionary();

  /// "hver anden torsdag" is said of weeks alone, unlike "every second thursday".
  private static final Pattern EVERY_OTHER = Pattern.compile("\\bevery (?:second|2nd) ");

  /// "andre tysdag annankvar månad" has "every" within its one word.
  private static final Pattern OTHER_MONTH = Pattern.compile("(?<!every )\\bother (?=month)");

  private static final Pattern FORTNIGHT = Pattern.compile("\\b14th day\\b");

  /// "en gang om måneden", "1 gang i uken"
  private static final Pattern ONCE =
      Pattern.compile("\\b(?:en|ein|éin|én|1) (?:gang|gong) (?:of|in) (?=week|month)");

  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\.");

  private NordicWords() {}

  /// The phrase in English as far as its words are known; the same where none is.
  static List<String> toEnglish(List<String> words) {
    var english = words.stream().map(NordicWords::word).collect(Collectors.joining(" ")).strip();
    if (words.equals(List.of(english.split(" ")))) {
      return words;
    }
    english = EVERY_OTHER.matcher(english).replaceAll("every other ");
    english = OTHER_MONTH.matcher(english).replaceAll("every other ");
    english = ONCE.matcher(english).replaceAll("");
    english = FORTNIGHT.matcher(english).replaceAll("2 weeks");
    return PhraseWords.of(english);
  }

  private static String word(String word) {
    var numbered = NUMBERED.matcher(word);
    return numbered.matches()
        ? Ordinals.number(Integer.parseInt(numbered.group(1)))
        : ENGLISH.getOrDefault(word, word);
  }

  private static Map<String, String> dictionary() {
    var words = new TreeMap<String, String>();
    put(words, "every", "hver", "hvert", "kvar", "kvart", "alle");
    put(words, "other", "annenhver", "annethvert", "annankvar", "andenhver");
    put(words, "second", "anden", "andet", "annen", "annet", "annan", "andre");
    put(words, "first", "første", "fyrste", "forste", "foerste");
    put(words, "third", "tredje");
    put(words, "fourth", "fjerde");
    put(words, "fifth", "femte");
    put(words, "last", "sidste", "siste");
    put(words, "odd", "ulige", "odde", "ulike");
    put(words, "even", "lige", "like");
    put(words, "odd weeks", "oddetallsuker", "ulikeuker", "ulikevekene", "oddetalsveker");
    put(words, "even weeks", "partallsuker", "liketallsuker", "partalsveker");
    put(words, "day", "dag", "dagen", "daglig", "dagleg");
    put(words, "days", "dage", "dager", "dagar");
    put(words, "weekdays", "hverdag", "hverdage", "hverdager", "kvardag", "kvardagar");
    put(
        words,
        "week",
        "uge",
        "ugen",
        "uke",
        "uken",
        "uka",
        "veke",
        "veka",
        "ugentlig",
        "ugentligt",
        "ukentlig");
    put(words, "weeks", "uger", "ugerne", "uker", "ukene", "veker", "vekene");
    put(
        words,
        "month",
        "måned",
        "måneden",
        "månad",
        "månaden",
        "maaned",
        "maaneden",
        "månedlig",
        "månedligt",
        "månadleg");
    put(words, "months", "måneder", "månader", "maaneder");
    put(words, "in", "i");
    put(words, "of", "om");
    put(words, "on", "på", "paa");
    put(words, "and", "og");
    put(words, "", "den", "det");
    put(words, "2", "to");
    put(words, "3", "tre");
    put(words, "4", "fire");
    put(words, "6", "seks");
    weekday(words, "monday", "mandag", "måndag");
    weekday(words, "tuesday", "tirsdag", "tysdag");
    weekday(words, "wednesday", "onsdag");
    weekday(words, "thursday", "torsdag");
    weekday(words, "friday", "fredag");
    weekday(words, "saturday", "lørdag", "laurdag", "loerdag");
    weekday(words, "sunday", "søndag", "sundag", "soendag");
    return words;
  }

  private static void put(Map<String, String> words, String english, String... nordic) {
    Stream.of(nordic).forEach(word -> words.put(word, english));
  }

  private static void weekday(Map<String, String> words, String english, String... nordic) {
    for (var name : nordic) {
      Stream.of("", "e", "er", "ar", "en", "s").forEach(end -> words.put(name + end, english));
    }
  }
}
