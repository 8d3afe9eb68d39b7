package dk.kreds.definition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a shared file can hold, and what each entry can say.
enum Section {
  ROOMS("name", "name address transit parking access toilets kitchen seats"),
  PEOPLE("name", "name tasks role phone email"),
  ORGANISATIONS("name", "name contact logo website registration account"),
  STYLES("colour", "colour accent ground font css large-print"),
  FUNDERS("from", "from note asked promised received answer-by deadline report-by rules"),
  HOLIDAYS("days", "days reason");

  private final String mainKey;
  private final String keys;

  Section(String mainKey, String keys) {
    this.mainKey = mainKey;
    this.keys = keys;
  }

  /// As it is written.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What an entry says that is a single word.
  String mainKey() {
    return mainKey;
  }

  List<String> keys() {
    return List.of(keys.split(" ", -1));
  }

  static List<String> words() {
    return Stream.of(values()).map(Section::word).toList();
  }
}
