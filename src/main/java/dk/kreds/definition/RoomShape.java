package dk.kreds.definition;

import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Word;
import dk.kreds.definition.shape.Words;
import dk.kreds.group.Facility;
import dk.kreds.group.Room;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// `room:` and every other place: a name, or all that one must know to get there.
final class RoomShape {
  private static final Key<String> NAME = Key.needed("name", Words.name());
  private static final Key<String> ADDRESS = Key.optional("address", Words.line());
  private static final Key<String> TRANSIT = Key.optional("transit", Words.line());
  private static final Key<String> PARKING = Key.optional("parking", Words.line());
  private static final Key<String> ACCESS = Key.optional("access", Words.line());
  private static final Key<Facility> TOILETS = Key.optional("toilets", facility());
  private static final Key<Facility> KITCHEN = Key.optional("kitchen", facility());
  private static final Key<Integer> SEATS = Key.optional("seats", Words.number(1, 2_000));

  static final Shape<Room> SHAPE =
      new Either<>(
          Words.name().as(Room::named),
          new Fields<>(
              "room",
              List.of(NAME, ADDRESS, TRANSIT, PARKING, ACCESS, TOILETS, KITCHEN, SEATS),
              (it, findings) -> Optional.of(room(it))));

  private RoomShape() {}

  private static Room room(Entries it) {
    return new Room(
        it.need(NAME),
        it.get(ADDRESS),
        it.get(TRANSIT),
        it.get(PARKING),
        it.get(ACCESS),
        it.get(TOILETS).orElse(new Facility.Unknown()),
        it.get(KITCHEN).orElse(new Facility.Unknown()),
        it.get(SEATS).map(OptionalInt::of).orElse(OptionalInt.empty()));
  }

  /// `yes`, `no`, or how it is.
  private static Word<Facility> facility() {
    return Words.line()
        .then(
            text -> Optional.of(text).filter(it -> !Words.isYesOrNoElsewhere(it)),
            Words::notYesOrNo)
        .as(text ->
            switch (text.toLowerCase(Locale.ROOT)) {
              case "yes", "true" -> new Facility.There();
              case "no", "false" -> new Facility.Missing();
              default -> new Facility.Described(text);
            });
  }
}
