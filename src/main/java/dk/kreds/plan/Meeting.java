package dk.kreds.plan;

import dk.kreds.group.Room;
import dk.kreds.group.Theme;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/// One meeting, as everybody may know it.
///
/// @param number counted from 1 through the meetings that are held; a cancelled meeting has none
/// @param slot the date that the rule gave, which names the meeting for life
/// @param moment whether it is the first, the last or one between, which decides its agenda
/// @param place where it is, when the group or the meeting says so
/// @param movedFrom the date that people may have in their calendars
/// @param differs what is not as usual
/// @param reason why something was changed, as the leader tells it
public record Meeting(
    OptionalInt number,
    LocalDate slot,
    ZonedDateTime start,
    ZonedDateTime end,
    Status status,
    Moment moment,
    Optional<Room> place,
    Optional<Theme> theme,
    Optional<LocalDate> movedFrom,
    Differs differs,
    Optional<String> reason) {

  public enum Status {
    PLANNED,
    MOVED,
    CANCELLED
  }

  public enum Moment {
    FIRST,
    FOLLOWING,
    LAST
  }

  public record Differs(boolean time, boolean place) {}

  public LocalDate date() {
    return start.toLocalDate();
  }

  public LocalTime from() {
    return start.toLocalTime();
  }

  public LocalTime to() {
    return end.toLocalTime();
  }

  public boolean isHeld() {
    return status != Status.CANCELLED;
  }
}
