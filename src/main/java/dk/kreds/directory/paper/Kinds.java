package dk.kreds.directory.paper;

import dk.kreds.text.Language;
import java.util.Optional;

/// What a kind of group is called.
final class Kinds {
  private Kinds() {}

  /// The first words of what tells of the kind; nothing for a kind of one's own, whose name is for
  /// those who write definitions.
  static Optional<String> name(String kind, Language language) {
    return language.find("kind." + kind).map(text -> text.split(":", 2)[0]);
  }
}
