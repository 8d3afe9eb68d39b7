package dk.kreds.schedule;

import java.time.LocalDate;

/// Reads what people write after `every:`, such as `first tuesday`, `2 weeks on thursday` or `odd
/// weeks on monday and friday`.
public final class RecurrencePhrase {

  private RecurrencePhrase() {}

  /// A regular expression that every phrase fits, and few other texts do.
  public static String pattern() {
    return PhraseWords.pattern();
  }

  /// Reads a phrase, in English; Danish and Norwegian ones and slips of the pen are answered with
  /// what to write instead.
  ///
  /// @param starts tells the weekday where the phrase names none, as in `2 weeks`
  public static Reading parse(String phrase, LocalDate starts) {
    var words = PhraseWords.of(phrase);
    return new PhraseGrammar(starts)
        .read(words)
        .orElseGet(() -> new PhraseGuess(starts).guess(words));
  }
}
