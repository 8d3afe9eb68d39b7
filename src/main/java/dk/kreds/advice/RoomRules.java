package dk.kreds.advice;

import dk.kreds.group.Facility;
import dk.kreds.group.Room;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Where a group meets. A room that nobody has told about yet is one advice, not six.
final class RoomRules {
  static final List<Rule> ALL =
      List.of(
          Rule.when(
              "A030", "room", it -> !it.profile().isForTalks() && it.profile().room().isEmpty()),
          of("A031", "room.address", room -> room.address().isEmpty()),
          of("A032", "room.access", room -> room.access().isEmpty()),
          of("A033", "room.transit", room -> room.transit().isEmpty() && room.parking().isEmpty()),
          indoors("A034", "room.toilets", room -> isNotThere(room.toilets())),
          Rule.when("A035", "room.kitchen", it -> !it.profile().isForTalks() && lacksKitchen(it)),
          new Rule("A036", "room.seats", RoomRules::seats));

  private RoomRules() {}

  private static Rule of(String id, String place, Predicate<Room> breaks) {
    return Rule.when(id, place, it -> it.profile().room().filter(breaks).isPresent());
  }

  /// Where people meet in the open there is no kitchen to ask for.
  private static Rule indoors(String id, String place, Predicate<Room> breaks) {
    return Rule.when(id, place, it -> isIndoors(it, breaks));
  }

  private static boolean lacksKitchen(Case it) {
    return isIndoors(it, room -> isNotThere(room.kitchen()));
  }

  private static boolean isIndoors(Case it, Predicate<Room> breaks) {
    return it.kind().indoors() && it.profile().room().filter(breaks).isPresent();
  }

  private static boolean isNotThere(Facility facility) {
    return facility instanceof Facility.Missing || facility instanceof Facility.Unknown;
  }

  private static Optional<Map<String, Object>> seats(Case it) {
    int people = it.profile().size().most() + it.group().leaders().size();
    return it.profile()
        .room()
        .filter(room -> room.seats().isPresent() && room.seats().getAsInt() < people)
        .map(room -> Map.of("seats", room.seats().getAsInt(), "people", people));
  }
}
