package dk.kreds.directory;

import dk.kreds.diagnostic.Position;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Something that one meeting takes, and that no other can have in the same hours.
///
/// @param name as it is to be shown
/// @param key what it is the same as: the name without regard to case, a room's with its address
/// @param mark what tells namesakes apart, where it is known: a telephone number
/// @param place where the meeting is, for whoever has to get to the next one
/// @param position where the definition says so
public record Booking(
    Origin group,
    Of of,
    String name,
    String key,
    Optional<String> mark,
    Optional<String> place,
    ZonedDateTime start,
    ZonedDateTime end,
    Position position) {

  public enum Of {
    LEADER,
    ROOM,
    SPEAKER,
    /// The people whom a group is for, in one municipality: they can only be in one place.
    AUDIENCE
  }
}
