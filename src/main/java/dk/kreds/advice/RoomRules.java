package dk.kreds.advice;

import dk.kreds.group.Facility;
import dk.kreds.group.Room;
import dk.kreds.group.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where a group meets. A room that nobody has told about yet is one advice, not six; of several
/// rooms the first that lacks something is named.
final class RoomRules {
  static final List<Rule> ALL =
      List.of(
          Rule.when(
              "A030", "room", it -> !it.profile().isForTalks() && rooms(it).findAny().isEmpty()),
          of("A031", "address", room -> room.address().isEmpty()),
          of("A032", "access", room -> room.access().isEmpty()),
          of("A033", "transit", room -> room.transit().isEmpty() && room.parking().isEmpty()),
          indoors("A034", "toilets", room -> isNotThere(room.toilets())),
          kitchen(),
          new Rule("A036", it -> place(it, "seats", room -> isSmall(room, it)), RoomRules::seats));

  /// @param path where the definition tells about it
  private record Told(Room room, String path) {}

  private RoomRules() {}

  private static Rule of(String id, String key, Predicate<Room> breaks) {
    return new Rule(
        id,
        it -> place(it, key, breaks),
        it -> first(it, breaks).map(_ -> Map.<String, Object>of()));
  }

  private static Stream<Told> rooms(Case it) {
    List<Room> rooms = it.profile().rooms();
    if (!it.profile().runs().isEmpty()) {
      List<Run> runs = it.profile().runs();
      return IntStream.range(0, runs.size())
          .boxed()
          .flatMap(i ->
              runs.get(i).rooms().stream()
                  .map(room ->
                      new Told(
                          room, rooms.contains(room) ? "room" : "schedule.runs." + i + ".room")));
    }
    return rooms.size() == 1
        ? Stream.of(new Told(rooms.getFirst(), "room"))
        : IntStream.range(0, rooms.size()).mapToObj(i -> new Told(rooms.get(i), "rooms." + i));
  }

  private static Optional<Told> first(Case it, Predicate<Room> breaks) {
    return rooms(it).filter(told -> breaks.test(told.room())).findFirst();
  }

  private static String place(Case it, String key, Predicate<Room> breaks) {
    return first(it, breaks).map(told -> told.path() + "." + key).orElse("room");
  }

  /// Where people meet in the open there is no kitchen to ask for. Where people come one by one
  /// nobody makes coffee for all.
  private static Rule kitchen() {
    Rule rule = indoors("A035", "kitchen", room -> isNotThere(room.kitchen()));
    return new Rule(
        rule.id(),
        rule.place(),
        it -> it.profile().isForTalks() ? Optional.empty() : rule.breaks().apply(it));
  }

  private static Rule indoors(String id, String key, Predicate<Room> breaks) {
    return new Rule(
        id,
        it -> place(it, key, breaks),
        it ->
            first(it, breaks).filter(_ -> it.kind().indoors()).map(_ -> Map.<String, Object>of()));
  }

  private static boolean isNotThere(Facility facility) {
    return facility instanceof Facility.Missing || facility instanceof Facility.Unknown;
  }

  private static boolean isSmall(Room room, Case it) {
    return room.seats().isPresent() && room.seats().getAsInt() < people(it);
  }

  private static int people(Case it) {
    return it.profile().size().most() + it.group().leaders().size();
  }

  private static Optional<Map<String, Object>> seats(Case it) {
    return first(it, room -> isSmall(room, it))
        .map(told -> Map.of("seats", told.room().seats().orElseThrow(), "people", people(it)));
  }
}
