package dk.kreds.definition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a shared file can hold, and what each entry can say.
enum Section {
  ROOMS(
      "name",
      List.of("name", "address", "transit", "parking", "access", "toilets", "kitchen", "seats")),
  PEOPLE("name", List.of("name", "tasks", "role", "phone", "email")),
  ORGANISATIONS("name", List.of("name", "contact", "logo", "website", "registration", "account")),
  FUNDERS("from", List.of("from", "note", "asked", "promised", "received", "answer-by")),
  HOLIDAYS("days", List.of("days", "reason"));

  private final String mainKey;
  private final List<String> keys;

  Section(String mainKey, List<String> keys) {
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
    return keys;
  }

  static List<String> words() {
    return Stream.of(values()).map(Section::word).toList();
  }
}
