package dk.kreds.starter;

import dk.kreds.material.Sentences;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An answer from somebody who cannot be asked again, and is shown nothing to choose from.
///
/// @param answers with this one among them, if it can be used
/// @param why it cannot, in a sentence; otherwise empty
public record Judged(Optional<Answers> answers, String why) {
  private static final String WRITTEN = "written";

  /// By itself and together with those before it.
  ///
  /// @param typed as it was typed
  /// @param speaking the language of whoever reads why it cannot be used
  public static Judged of(Answers before, Question question, String typed, Language speaking) {
    return by(new Understanding(before, true, speaking.as(WRITTEN)), question, typed);
  }

  /// By itself alone, for whoever tries all answers together in the end.
  public static Judged alone(Answers before, Question question, String typed, Language speaking) {
    return by(new Understanding(before, false, speaking.as(WRITTEN)), question, typed);
  }

  /// Whether somebody is named, and nothing is said of how they can be reached.
  public static boolean isOnlyName(String typed) {
    return Understanding.isName(Typed.clean(typed));
  }

  private static Judged by(Understanding understanding, Question question, String typed) {
    Answers before = understanding.answers();
    Language speaking = understanding.speaking();
    String clean = Typed.clean(typed);
    if (clean.isEmpty()) {
      return new Judged(Optional.empty(), Understanding.wrong(question, before, speaking));
    }
    return switch (understanding.of(question, clean)) {
      case Understanding.Outcome.Taken(String value) ->
          new Judged(Optional.of(before.with(question, value)), "");
      case Understanding.Outcome.Refused(String why) -> new Judged(Optional.empty(), why);
      case Understanding.Outcome.Unclear(List<String> alternatives) ->
          new Judged(
              Optional.empty(),
              speaking.say(
                  "new.every.either",
                  Map.of(
                      "text",
                      clean,
                      "alternatives",
                      new Sentences(speaking)
                          .either(
                              alternatives.stream()
                                  .map(phrase -> "\"" + understanding.inWords(phrase) + "\"")
                                  .toList()))));
    };
  }
}
