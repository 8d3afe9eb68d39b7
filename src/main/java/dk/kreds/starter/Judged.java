package dk.kreds.starter;

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
  public static Judged of(Answers before, Question question, String typed) {
    return by(new Understanding(before, true), question, typed);
  }

  /// By itself alone, for whoever tries all answers together in the end.
  public static Judged alone(Answers before, Question question, String typed) {
    return by(new Understanding(before, false), question, typed);
  }

  private static Judged by(Understanding understanding, Question question, String typed) {
    Answers before = understanding.answers();
    String clean = Typed.clean(typed);
    if (clean.isEmpty()) {
      return new Judged(
          Optional.empty(), before.language().say("new." + question.word() + ".wrong"));
    }
    return switch (understanding.of(question, clean)) {
      case Understanding.Outcome.Taken(String value) ->
          new Judged(Optional.of(before.with(question, value)), "");
      case Understanding.Outcome.Refused(String why) -> new Judged(Optional.empty(), why);
      case Understanding.Outcome.Unclear(List<String> alternatives) ->
          new Judged(
              Optional.empty(),
              before
                  .language()
                  .say("new.every.either", Map.of("text", clean, "alternatives", alternatives)));
    };
  }
}
