package dk.kreds.material.find;

import dk.kreds.material.Invitation;
import dk.kreds.material.Sentences;
import dk.kreds.text.Language;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A flyer's times and places in running text.
record WhenAndWhere(Language language, Flyer.Model flyer) {

  /// All of it: the big line, each run, and how it goes on.
  Optional<String> when() {
    Invitation when = flyer.when();
    boolean goesOn = startsSmall(when.then());
    String first = first(when);
    if (goesOn && !first.isEmpty()) {
      return Optional.of(first + ", " + when.then());
    }
    return said(Stream.of(first, when.then()));
  }

  /// The big line and the runs alone.
  Optional<String> shortly() {
    return Optional.of(first(flyer.when())).filter(text -> !text.isEmpty());
  }

  private static String first(Invitation when) {
    return Stream.of(when.big(), String.join(", ", when.runs()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(": "));
  }

  /// Every room, with its address.
  Optional<String> where() {
    return said(
        flyer.where().stream()
            .map(it -> it.address().map(address -> it.name() + ", " + address).orElse(it.name())));
  }

  private static Optional<String> said(Stream<String> texts) {
    String said =
        texts
            .filter(text -> !text.isEmpty())
            .map(Sentences::closed)
            .collect(Collectors.joining(" "));
    return said.isEmpty() ? Optional.empty() : Optional.of(said);
  }

  private static boolean startsSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }
}
