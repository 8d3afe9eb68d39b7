package dk.kreds.group;

import java.util.Optional;
import java.util.OptionalInt;

/// One part of a meeting, as a kind of group has it, before it is fitted to a clock.
///
/// @param name names its words in the language bundles
/// @param title own title, where the group or its kind gives one
/// @param minutes how long it lasts when there is time enough; for a part that shares the rest of
///   the time, nothing
/// @param least minutes that it can be shortened to
/// @param weight how big its share of the rest of the time is; 0 for a part of fixed length
/// @param theme whether the meeting's theme belongs to it
/// @param mostEach in a round, minutes that each person has at most
public record Part(
    Type type,
    String name,
    Optional<String> title,
    int minutes,
    int least,
    int weight,
    boolean theme,
    OptionalInt mostEach) {

  public enum Type {
    /// Before people come.
    PREPARATION,
    /// Everything that has no rules of its own.
    TALK,
    /// Each in turn.
    ROUND,
    BREAK,
    /// Never squeezed out and never shortened (field guide § 1: ending on time matters).
    CLOSING
  }

  public boolean isFlexible() {
    return weight > 0;
  }
}
