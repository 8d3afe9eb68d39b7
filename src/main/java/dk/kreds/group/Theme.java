package dk.kreds.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a meeting's second round is about.
///
/// @param questions to help the talk along when it stops
/// @param on the meeting that it belongs to, where it is bound to one
/// @param signUp the last day to sign up, where one must for this meeting alone
public record Theme(
    String title,
    List<String> questions,
    Optional<Speaker> speaker,
    Optional<LocalDate> on,
    Optional<LocalDate> signUp) {

  public Theme {
    questions = List.copyOf(questions);
  }

  /// Somebody who comes to speak.
  ///
  /// @param role what they are ("social worker"), as it is to be printed
  public record Speaker(String name, Optional<String> role) {}
}
