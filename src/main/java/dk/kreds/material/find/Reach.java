package dk.kreds.material.find;

import dk.kreds.group.Contact;
import dk.kreds.text.Language;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How to reach somebody, on one line.
final class Reach {
  private Reach() {}

  /// "Karen Eksempel, tlf. 00 00 00 00, karen@example.org".
  static String of(Contact contact, Language language) {
    return Stream.of(
            Optional.of(contact.name()),
            contact.phone().map(it -> language.say("press.phone", Map.of("phone", it))),
            contact.email())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /// The page to sign up on, the contact, and by when.
  static Optional<String> of(Flyer.Model flyer, Language language) {
    String ways =
        Stream.of(page(flyer), flyer.contact().map(it -> of(it, language)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    String all =
        Stream.concat(
                Stream.of(ways).filter(it -> !it.isEmpty()).map(it -> it + "."),
                flyer.signUpNotes().stream())
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /// A page on the web; not a telephone number or an address for a mail, which stand by themselves.
  static Optional<String> page(Flyer.Model flyer) {
    return flyer.signUpLink().filter(link -> link.startsWith("http"));
  }
}
