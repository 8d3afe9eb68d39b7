package dk.kreds.schedule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One meeting.
///
/// @param number its place among the meetings that are held, by date, from 1; a cancelled meeting
///   has none and takes none
/// @param turn its place on the rule, from 0, the rule's dates without a meeting counted too:
///   whatever goes by turns (rooms, somebody who comes every other time) stays with its date when
///   another date is left out
/// @param ordinal its place among the meetings from the very first, from 1, cancelled ones counted
/// @param slot the date that the rule gave. It names the meeting for life, wherever it moves, and
///   no two of a schedule share one
/// @param start where the clock shows a time twice, the earlier of the two
/// @param end on the same date, or on the next where it goes over midnight
/// @param change what was changed about it
/// @param causes the exceptions on its slot, which made it move ([Instead#NEXT],
///   [Instead#NEXT_DAY])
public record Occurrence(
    OptionalInt number,
    int turn,
    int ordinal,
    LocalDate slot,
    ZonedDateTime start,
    ZonedDateTime end,
    Status status,
    Optional<Change> change,
    List<Cause> causes) {

  /// What became of it. A meeting at another time or place on its own date is [#PLANNED]; its
  /// change tells.
  public enum Status {
    PLANNED,
    /// On another date than its slot.
    MOVED,
    CANCELLED
  }

  public Occurrence {
    causes = List.copyOf(causes);
  }

  /// The date that it is, or would have been, held on.
  public LocalDate date() {
    return start.toLocalDate();
  }

  /// The slot, where the meeting is held on another date.
  public Optional<LocalDate> movedFrom() {
    return Optional.of(slot).filter(_ -> status == Status.MOVED);
  }

  /// Whether it is held beside those of the rule.
  public boolean isExtra() {
    return change.filter(Change::extra).isPresent();
  }

  /// Whether people meet.
  public boolean isHeld() {
    return status != Status.CANCELLED;
  }

  Occurrence numbered(int place) {
    return new Occurrence(
        OptionalInt.of(place), turn, ordinal, slot, start, end, status, change, causes);
  }
}
