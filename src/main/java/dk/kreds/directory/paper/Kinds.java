package dk.kreds.directory.paper;

import dk.kreds.directory.Offer;
import dk.kreds.text.Language;
import java.util.Optional;

/// What a kind of group is called.
final class Kinds {
  private Kinds() {}

  /// What it calls itself, else the first words of what tells of the kind; nothing for a kind of
  /// one's own without a title, whose name is for those who write definitions.
  static Optional<String> of(Offer offer, Language language) {
    return offer.called().or(() -> name(offer.kind(), language));
  }

  /// The first words of what tells of a kind that Kreds brings.
  static Optional<String> name(String kind, Language language) {
    return language.find("kind." + kind).map(text -> text.split(":", 2)[0]);
  }
}
