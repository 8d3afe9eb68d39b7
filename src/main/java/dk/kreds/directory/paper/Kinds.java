package dk.kreds.directory.paper;

import dk.kreds.text.Language;

/// What a kind of group is called.
final class Kinds {
  private Kinds() {}

  /// The first word of what tells of the kind; a kind of one's own is called as it is written.
  static String name(String kind, Language language) {
    return language.find("kind." + kind).map(text -> text.split(":", 2)[0]).orElse(kind);
  }
}
