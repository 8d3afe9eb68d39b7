package dk.kreds.plan;

import dk.kreds.group.Room;
import dk.kreds.group.Theme;
import dk.kreds.group.Visitor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One meeting, as everybody may know it.
///
/// @param run which of the group's runs it belongs to, where there are several
/// @param number counted from 1 through the meetings that are held; a cancelled meeting has none
/// @param slot the date that the rule gave, which names the meeting for life
/// @param moment whether it is the first, the last or one between, which decides its agenda
/// @param place where it is, when the group or the meeting says so
/// @param visitors who comes from outside, this time
/// @param signUpBy the last day to sign up, where one must for this meeting alone
/// @param apart the parts that are elsewhere or that people may leave out
/// @param movedFrom the date that people may have in their calendars
/// @param differs what is not as usual
/// @param reason why something was changed, as the leader tells it
public record Meeting(
    Optional<String> run,
    OptionalInt number,
    LocalDate slot,
    ZonedDateTime start,
    ZonedDateTime end,
    Status status,
    Moment moment,
    Optional<Room> place,
    Optional<Theme> theme,
    List<Visitor> visitors,
    Optional<LocalDate> signUpBy,
    List<Agenda.Item> apart,
    Optional<LocalDate> movedFrom,
    Differs differs,
    Optional<String> reason) {

  public Meeting {
    visitors = List.copyOf(visitors);
    apart = List.copyOf(apart);
  }

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

  /// @param extra whether it is held beside those of the rule
  public record Differs(boolean time, boolean place, boolean extra) {}

  Meeting with(Agenda agenda) {
    List<Agenda.Item> told =
        agenda.duringMeeting().stream()
            .filter(item -> item.part().place().isPresent() || item.part().optional())
            .toList();
    return new Meeting(
        run, number, slot, start, end, status, moment, place, theme, visitors, signUpBy, told,
        movedFrom, differs, reason);
  }

  /// The same, called off.
  public Meeting cancelled() {
    return new Meeting(
        run,
        OptionalInt.empty(),
        slot,
        start,
        end,
        Status.CANCELLED,
        moment,
        place,
        theme,
        visitors,
        signUpBy,
        apart,
        movedFrom,
        differs,
        reason);
  }

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
