package dk.kreds.directory;

import dk.kreds.diagnostic.Position;
import dk.kreds.directory.Booking.Of;
import dk.kreds.group.Leader;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.group.Theme;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds out what each meeting of a group takes: its leaders, its room, those who come to speak,
/// and the evening of those whom it is for.
///
/// @param places where the group's own file says each value, by path
public record Bookings(Plan plan, Origin origin, Map<String, Position> places) {

  public Diary diary() {
    return Diary.of(origin, all());
  }

  private List<Booking> all() {
    List<Booking> all = new ArrayList<>();
    for (Meeting meeting : plan.meetings()) {
      if (meeting.isHeld()) {
        leaders(meeting, all);
        meeting.place().ifPresent(room -> all.add(room(room, meeting)));
        speakers(meeting, all);
        audience(meeting, all);
      }
    }
    return all;
  }

  private void leaders(Meeting meeting, List<Booking> all) {
    List<Leader> leaders = plan.group().leaders();
    for (int i = 0; i < leaders.size(); i++) {
      Leader leader = leaders.get(i);
      Optional<String> phone = leader.phone().map(it -> it.replaceAll("[^0-9]", ""));
      all.add(booking(Of.LEADER, leader.name(), phone, at("leaders." + i, "name"), meeting));
    }
  }

  private Booking room(Room room, Meeting meeting) {
    return new Booking(
        origin,
        Of.ROOM,
        room.name(),
        place(room),
        Optional.empty(),
        Optional.empty(),
        meeting.start(),
        meeting.end(),
        at(path(room, meeting), "name"));
  }

  private void speakers(Meeting meeting, List<Booking> all) {
    meeting
        .theme()
        .flatMap(Theme::speaker)
        .ifPresent(speaker -> {
          int theme = plan.group().themes().indexOf(meeting.theme().orElseThrow());
          Position position = at("themes." + theme + ".speaker", "name");
          all.add(booking(Of.SPEAKER, speaker.name(), Optional.empty(), position, meeting));
        });
    meeting
        .visitors()
        .forEach(visitor -> {
          int index = plan.group().visitors().indexOf(visitor);
          Position position = at("visitors." + index, "name");
          all.add(booking(Of.SPEAKER, visitor.name(), Optional.empty(), position, meeting));
        });
  }

  private void audience(Meeting meeting, List<Booking> all) {
    Profile profile = plan.group().profile();
    Optional<String> municipality = Municipality.of(profile);
    if (profile.audience().isPresent() && municipality.isPresent()) {
      String audience = profile.audience().get();
      all.add(
          new Booking(
              origin,
              Of.AUDIENCE,
              audience,
              plain(audience) + "\n" + plain(municipality.get()),
              Optional.empty(),
              municipality,
              meeting.start(),
              meeting.end(),
              at("audience", "")));
    }
  }

  private Booking booking(
      Of of, String name, Optional<String> mark, Position position, Meeting meeting) {
    return new Booking(
        origin,
        of,
        name,
        plain(name),
        mark,
        meeting.place().map(this::place),
        meeting.start(),
        meeting.end(),
        position);
  }

  /// The same room is called so at the same address; without one, in the same municipality.
  private String place(Room room) {
    return plain(room.name())
        + "\n"
        + plain(room.address().or(() -> Municipality.of(plan.group().profile())).orElse(""));
  }

  private String path(Room room, Meeting meeting) {
    if (meeting.differs().place()) {
      return "schedule.changes." + meeting.slot() + ".place";
    }
    Profile profile = plan.group().profile();
    for (int i = 0; i < profile.runs().size(); i++) {
      String path = "schedule.runs." + i + ".room";
      if (meeting.run().filter(profile.runs().get(i).name()::equals).isPresent()
          && places.containsKey(path)) {
        return path;
      }
    }
    return profile.rooms().size() > 1 ? "rooms." + profile.rooms().indexOf(room) : "room";
  }

  /// Where a value stands; a name by itself, or under its key.
  private Position at(String path, String key) {
    return Optional.ofNullable(places.get(path + "." + key))
        .or(() -> Optional.ofNullable(places.get(path)))
        .orElseGet(() -> Position.whole(origin.file()));
  }

  /// People write names with more or less care.
  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
