package dk.kreds.starter;

import dk.kreds.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The country that a group is in, which says its time, its holidays and its money. Where people
/// may speak a language in several, they choose the two together: `en-NO`.
enum Land {
  DENMARK("DK", "Europe/Copenhagen"),
  NORWAY("NO", "Europe/Oslo"),
  BRITAIN("GB", "Europe/London");

  private static final String ENGLISH = "en";

  private final String code;
  private final String zone;

  Land(String code, String zone) {
    this.code = code;
    this.zone = zone;
  }

  /// All that can be chosen: a language, or a language and a country that is not its usual one.
  static List<String> choices() {
    return Language.known().stream()
        .flatMap(tag ->
            tag.equals(ENGLISH)
                ? Stream.of(tag, tag + "-" + NORWAY.code, tag + "-" + BRITAIN.code)
                : Stream.of(tag))
        .toList();
  }

  static Language language(String choice) {
    return Language.of(choice.split("-", -1)[0]);
  }

  static Land of(String choice) {
    return Arrays.stream(values())
        .filter(land -> choice.endsWith("-" + land.code))
        .findFirst()
        .orElse(DENMARK);
  }

  /// A choice as people read it, in its own language.
  static String told(String choice) {
    Language language = language(choice);
    String name = language.say("language.name");
    return language.tag().equals(ENGLISH)
        ? name + ", " + language.say("new.land." + of(choice).code)
        : name;
  }

  /// What a file says of the country, in a language that people speak in several.
  static Optional<String> note(String choice) {
    Language language = language(choice);
    String code = of(choice).code;
    return Optional.of(language.say("new.land." + code))
        .filter(_ -> language.tag().equals(ENGLISH))
        .map(land -> language.as(code).say("new.file.land", Map.of("land", land)));
  }

  /// The time zone's name.
  String zone() {
    return zone;
  }
}
