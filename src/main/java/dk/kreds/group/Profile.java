package dk.kreds.group;

import dk.kreds.schedule.Horizon;
import dk.kreds.schedule.Schedule;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What everybody may know about a group. It holds nobody but the contact, who is named to be rung.
///
/// @param id what its folder is named after; the file's name where the definition says nothing
/// @param identity what phones know it by: its own id, which stays when the name changes; where it
///   has none, the names of file and group together, for many a file is called `group.yaml`
/// @param language BCP 47 tag of the language that its papers are written in
/// @param headline the flyer's biggest line, where the group has its own
/// @param about a few sentences to whom it may concern
/// @param audience whom the group is for
/// @param municipality where people look for it, as the definition says
/// @param listed whether it stands in a directory of groups
/// @param expectation what taking part asks of people
/// @param places of single meetings that are held elsewhere, by the dates that the rule gave
/// @param signUps the last days to sign up for single meetings, by the dates that the rule gave
/// @param runs where the group is held several times; the schedule is then that of the first
/// @param programme a day of the half-year or year to plan, for a group without end; otherwise it
///   is the one that is running
/// @param rooms where it meets; several are used in turn, date by date along the rule
/// @param alongside what others do in the same hours
/// @param horizon how much is planned at a time where there is no end
/// @param calendarLink where a phone can subscribe to the dates
/// @param talks how talks between two are, where the group offers any
/// @param anonymous whether nobody is asked for a name
/// @param help where people can turn when the group is not there
/// @param updated when the definition was last changed in a way that people must know of
/// @param style how its papers are to look
public record Profile(
    String id,
    String identity,
    String name,
    Kind kind,
    String language,
    Optional<String> headline,
    Optional<String> about,
    Optional<String> audience,
    Optional<String> municipality,
    boolean listed,
    Optional<String> expectation,
    Optional<Organisation> organisation,
    Optional<Contact> contact,
    Schedule schedule,
    Map<LocalDate, Room> places,
    Map<LocalDate, LocalDate> signUps,
    List<Run> runs,
    Optional<LocalDate> programme,
    List<Room> rooms,
    Range size,
    Payment payment,
    SignUp signUp,
    Optional<Alongside> alongside,
    Horizon horizon,
    Optional<URI> calendarLink,
    Optional<Talks> talks,
    boolean anonymous,
    List<Help> help,
    Optional<LocalDate> updated,
    Style style) {

  public Profile {
    runs = List.copyOf(runs);
    rooms = List.copyOf(rooms);
    help = List.copyOf(help);
  }

  /// Every room that it meets in, each once.
  public List<Room> allRooms() {
    return runs.isEmpty()
        ? rooms
        : runs.stream().flatMap(run -> run.rooms().stream()).distinct().toList();
  }

  /// Whether each meeting must say where it is.
  public boolean movesAbout() {
    return allRooms().size() > 1;
  }

  /// The room, where there is one for all meetings.
  public Optional<Room> room() {
    List<Room> all = allRooms();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /// Whether the meetings are office hours, and people come one by one.
  public boolean isForTalks() {
    return kind.talks().isPresent();
  }

  /// Whether there are office hours in which people book a time of their own.
  public boolean hasSlots() {
    return isForTalks() && signUp.needed() && !schedule.isByAgreement();
  }
}
