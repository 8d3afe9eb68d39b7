package dk.kreds.cli;

import dk.kreds.text.Language;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/// How a run talks to its person: data on the one stream, messages on the other, in their language.
final class Talk {
  private final Surroundings surroundings;
  private final Language language;
  private boolean quiet;

  Talk(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.language = surroundings.language().orElseGet(() -> Language.of("en"));
  }

  /// One whose messages are gathered, so that those about one group stay together.
  Talk aside(PrintStream messages) {
    Talk aside = new Talk(surroundings.telling(messages));
    aside.quiet = quiet;
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

  void beQuiet() {
    quiet = true;
  }

  boolean isQuiet() {
    return quiet;
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
