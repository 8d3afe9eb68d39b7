package dk.kreds.change;

import java.time.LocalDate;
import java.util.Optional;

/// What is to become of a meeting.
///
/// @param to the date that it moves to
/// @param time as a definition has it: `18:00-21:00`
/// @param reason why, for people to read
public record Wish(
    Kind kind,
    Optional<LocalDate> to,
    Optional<String> time,
    Optional<String> place,
    Optional<String> reason) {

  public enum Kind {
    /// One meeting more.
    ADD,
    CHANGE,
    CANCEL,
    UNDO
  }

  /// To another date, and nothing else.
  public static Wish moving(Optional<LocalDate> to) {
    return new Wish(Kind.CHANGE, to, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Whether what it says goes together: what is added has no other date, and what is cancelled or
  /// brought back is nowhere else.
  public boolean agrees() {
    boolean isElsewhere = time.isPresent() || place.isPresent();
    return switch (kind) {
      case CHANGE -> true;
      case ADD -> to.isEmpty();
      case CANCEL -> to.isEmpty() && !isElsewhere;
      case UNDO -> to.isEmpty() && !isElsewhere && reason.isEmpty();
    };
  }

  /// Whether it says anything at all.
  public boolean isEmpty() {
    return kind == Kind.CHANGE
        && to.isEmpty()
        && time.isEmpty()
        && place.isEmpty()
        && reason.isEmpty();
  }
}
