package dk.kreds.starter;

import dk.kreds.text.Language;
import java.util.Arrays;

/// Words that people may use in an answer, whichever language they answer in.
final class Vocabulary {
  private Vocabulary() {}

  /// @param key of a list of words with spaces between, in every language
  /// @param word in lower case
  static boolean has(String key, String word) {
    return Language.known().stream()
        .flatMap(tag -> Arrays.stream(Language.of(tag).say(key).split(" ", -1)))
        .anyMatch(word::equals);
  }
}
