package dk.kreds.group;

import dk.kreds.schedule.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One of several runs that a group offers side by side or one after the other, such as a morning
/// and an afternoon with the same programme.
///
/// @param name what people call it
/// @param schedule its own meetings
/// @param places of single meetings that are held elsewhere, by the dates that the rule gave
/// @param signUps the last days to sign up for single meetings, by the dates that the rule gave
/// @param rooms where it meets; several are used in turn
/// @param signUp the last day to sign up for the whole run
public record Run(
    String name,
    Schedule schedule,
    Map<LocalDate, Room> places,
    Map<LocalDate, LocalDate> signUps,
    List<Room> rooms,
    Optional<LocalDate> signUp) {

  public Run {
    places = Map.copyOf(places);
    signUps = Map.copyOf(signUps);
    rooms = List.copyOf(rooms);
  }
}
