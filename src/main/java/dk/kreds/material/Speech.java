package dk.kreds.material;

import dk.kreds.group.Kind;
import dk.kreds.group.Profile;
import dk.kreds.text.Language;

/// How the papers of a group talk: in its language, in the words of its kind, and before all in
/// those that its definition has put in their place.
public final class Speech {
  private Speech() {}

  public static Language of(Profile profile) {
    Kind kind = profile.kind();
    return Language.of(profile.language()).as(kind.like(), kind.words());
  }

  /// The same, for somebody who reads another language perhaps; what the definition has put in
  /// place of words is in its own.
  public static Language of(Profile profile, Language reader) {
    return reader.tag().equals(profile.language()) ? of(profile) : reader.as(profile.kind().like());
  }
}
