package dk.kreds.definition;

import dk.kreds.definition.shape.Bond;
import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Further;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Look;
import dk.kreds.definition.shape.Moments;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Word;
import dk.kreds.definition.shape.Words;
import dk.kreds.group.Theme;
import dk.kreds.group.Theme.Speaker;
import dk.kreds.text.ThemeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// `themes:`: a word from the library, a title of one's own, or all there is to say.
final class ThemeShape {
  private static final Key<String> BASE = Key.optional("theme", named());
  private static final Key<String> TITLE = Key.optional("title", Words.name());
  private static final Key<List<String>> QUESTIONS =
      Key.optional("questions", new ListOf<>(Words.line()));
  private static final Key<String> NAME = Key.needed("name", Words.name());
  private static final Key<String> ROLE = Key.optional("role", Words.name());
  private static final Key<Speaker> SPEAKER =
      Key.optional(
          "speaker",
          new Either<>(
              Words.name().as(name -> new Speaker(name, Optional.empty())),
              new Fields<>(
                  "speaker",
                  List.of(NAME, ROLE),
                  (it, findings) -> Optional.of(new Speaker(it.need(NAME), it.get(ROLE))))));
  private static final Key<LocalDate> ON = Key.optional("on", Moments.date());
  private static final Key<LocalDate> SIGN_UP = Key.optional("sign-up", Moments.date());

  private static final Shape<Written> WRITTEN =
      new Either<>(
          named().as(Written::word),
          new Fields<>(
              "theme",
              List.of(BASE, TITLE, QUESTIONS, SPEAKER, ON, SIGN_UP),
              List.of(Bond.atLeastOne("theme", "title")),
              (it, findings) ->
                  Optional.of(
                      new Written(
                          it.get(BASE),
                          it.get(TITLE),
                          it.get(QUESTIONS),
                          it.get(SPEAKER),
                          it.get(ON),
                          it.get(SIGN_UP)))));

  private ThemeShape() {}

  /// In small letters only what the library has.
  private static Word<String> named() {
    return Words.name()
        .looking(
            new Look.Text(
                80,
                () ->
                    String.join("|", ThemeList.names())
                        + "|(?=[\\s\\S]*\\S)[\\s\\S]*[^-a-z][\\s\\S]*"));
  }

  static Shape<Theme> shape(Setting setting) {
    ThemeLibrary library = new ThemeLibrary(setting.language());
    return new Further<>(WRITTEN, library::resolve);
  }

  /// A theme as it is written, before the library is asked.
  ///
  /// @param base a word that may name a theme of the library
  record Written(
      Optional<String> base,
      Optional<String> title,
      Optional<List<String>> questions,
      Optional<Speaker> speaker,
      Optional<LocalDate> on,
      Optional<LocalDate> signUp) {

    static Written word(String word) {
      return new Written(
          Optional.of(word),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
