package dk.kreds.starter;

import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An answer from somebody who cannot be asked again.
///
/// @param answers with this one among them, if it can be used
/// @param why it cannot, in a sentence; otherwise empty
public record Judged(Optional<Answers> answers, String why) {

  /// By itself and together with those before it.
  ///
  /// @param typed as it was typed
  /// @param speaking the language of whoever reads why it cannot be used
  public static Judged of(Answers before, Question question, String typed, Language speaking) {
    return by(new Understanding(before, true, speaking), question, typed);
  }

  /// By itself alone, for whoever tries all answers together in the end.
  public static Judged alone(Answers before, Question question, String typed, Language speaking) {
    return by(new Understanding(before, false, speaking), question, typed);
  }

  private static Judged by(Understanding understanding, Question question, String typed) {
    Answers before = understanding.answers();
    Language speaking = understanding.speaking();
    String clean = Typed.clean(typed);
    if (clean.isEmpty()) {
      return new Judged(Optional.empty(), speaking.say("new." + question.word() + ".wrong"));
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
                      alternatives.stream()
                          .map(phrase -> "\"" + understanding.inWords(phrase) + "\"")
                          .toList())));
    };
  }
}
