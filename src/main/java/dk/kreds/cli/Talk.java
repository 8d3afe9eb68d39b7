package dk.kreds.cli;

import dk.kreds.seal.Opener;
import dk.kreds.text.Language;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/// How a run talks to its person: data on the one stream, messages on the other, in their language.
final class Talk {
  private final Surroundings surroundings;
  private final Language language;
  private boolean quiet;
  private boolean withoutPeople;
  private Keyring keyring;
  private String lastWord = "";

  Talk(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.language = surroundings.language().orElseGet(() -> Language.of("en"));
    this.keyring = Keyring.usual(this);
  }

  /// One whose messages are gathered, so that those about one group stay together.
  Talk aside(PrintStream messages) {
    Talk aside = new Talk(surroundings.telling(messages));
    aside.quiet = quiet;
    aside.withoutPeople = withoutPeople;
    aside.keyring = keyring;
    return aside;
  }

  /// Says again what was said aside.
  void pass(String messages) {
    surroundings.err().print(messages);
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Language language() {
    return language;
  }

  /// The person's own language, or that of what they work on where theirs is not known.
  Language languageFor(Optional<String> definition) {
    return surroundings.language().or(() -> definition.map(Language::of)).orElse(language);
  }

  String say(String key) {
    return language.say(key);
  }

  String say(String key, Map<String, ?> facts) {
    return language.say(key, facts);
  }

  /// Puts the sentence together that is said where memory ends: there, nothing is left to do it
  /// with.
  void prepareForTheWorst() {
    lastWord = Fault.PAPER_NOT_MADE.told(say("batch.memory"), this);
  }

  /// What is said where memory ends.
  String lastWord() {
    if (lastWord.isEmpty()) {
      prepareForTheWorst();
    }
    return lastWord;
  }

  void beQuiet() {
    quiet = true;
  }

  boolean isQuiet() {
    return quiet;
  }

  /// What sealed lists are opened with.
  Keyring keyring() {
    return keyring;
  }

  void use(Keyring other) {
    keyring = other;
  }

  /// What is made names nobody: a sealed list may stay closed where there is no key.
  void canDoWithoutPeople() {
    withoutPeople = true;
  }

  Opener opener() {
    return withoutPeople ? keyring.orLeaveAlone() : keyring;
  }

  /// What is good to know but can be done without.
  void tell(String message) {
    if (!quiet) {
      surroundings.err().println(message);
    }
  }

  /// What must be known.
  void warn(String message) {
    surroundings.err().println(message);
  }
}
