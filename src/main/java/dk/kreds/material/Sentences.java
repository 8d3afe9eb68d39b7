package dk.kreds.material;

import dk.kreds.group.Facility;
import dk.kreds.group.Room;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts what leaders have written into running text.
public record Sentences(Language language) {

  /// With a capital at the beginning and a full stop at the end.
  public static String closed(String text) {
    String plain = text.strip();
    String last = plain.substring(plain.length() - 1);
    return capital(plain) + (".!?…:".contains(last) ? "" : ".");
  }

  /// Without the last sentence where that ends in a colon: what it leads to does not follow.
  public static String withoutLead(String text) {
    return text.endsWith(":") ? text.substring(0, text.lastIndexOf(". ") + 1) : text;
  }

  /// With a postal code that no line's end parts from its town.
  public static String address(String text) {
    return text.replaceAll("\\b(\\d{4,5}) (?=\\p{L})", "$1\u00a0");
  }

  public static String capital(String text) {
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(text, Character.charCount(first), text.length())
        .toString();
  }

  /// What one calls somebody.
  public static String firstName(String name) {
    String plain = name.strip();
    int space = plain.indexOf(' ');
    return space < 0 ? plain : plain.substring(0, space);
  }

  /// How one gets to a room and about in it, as far as it is told. What a room lacks is no sentence
  /// for a flyer.
  public String gettingThere(Room room) {
    Stream<Optional<String>> told =
        Stream.of(
            room.transit(),
            room.parking().map(this::parking),
            room.access(),
            toilets(room.toilets()));
    return String.join(" ", told.flatMap(Optional::stream).map(Sentences::closed).toList());
  }

  /// "Parkering: Ved kirken", where the words themselves do not say what is there.
  private String parking(String where) {
    String plain = where.toLowerCase(Locale.ROOT);
    return language.sayAll("room.parking.said").stream().anyMatch(plain::contains)
        ? where
        : language.say("room.parking", Map.of("where", where));
  }

  private Optional<String> toilets(Facility toilets) {
    return switch (toilets) {
      case Facility.There() -> Optional.of(language.say("room.toilets"));
      case Facility.Described(String words) -> Optional.of(words);
      case Facility.Unknown(), Facility.Missing() -> Optional.empty();
    };
  }

  /// "a", "a and b", "a, b and c".
  public String join(List<String> words) {
    return join(words, language.say("language.list.and"));
  }

  /// "a", "a or b", "a, b or c".
  public String either(List<String> words) {
    return join(words, language.say("language.list.or"));
  }

  private static String join(List<String> words, String last) {
    if (words.size() <= 1) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " "
        + last
        + " "
        + words.getLast();
  }
}
