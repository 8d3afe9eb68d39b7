package dk.kreds.definition;

import dk.kreds.definition.shape.Bond;
import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Moments;
import dk.kreds.definition.shape.Words;
import dk.kreds.group.Room;
import dk.kreds.schedule.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One of the `runs:` of a schedule.
final class RunShape {
  static final Key<String> NAME = Key.needed("name", Words.name());
  static final Key<LocalDate> STARTS = Key.optional("starts", Moments.date());
  static final Key<Times> TIME = Key.optional("time", Moments.span());
  static final Key<Room> ROOM = Key.optional("room", RoomShape.SHAPE);
  static final Key<LocalDate> SIGN_UP = Key.optional("sign-up", Moments.date());

  private RunShape() {}

  /// Read as keys only: what a run is can be said when the schedule around it is known.
  ///
  /// @param rule how a schedule says on which dates and how many, and what is different about some
  static Key<List<Entries>> key(List<Key<?>> rule) {
    return Key.optional(
        "runs",
        new ListOf<>(
            new Fields<>(
                "run",
                Stream.concat(Stream.of(NAME, STARTS, TIME, ROOM, SIGN_UP), rule.stream()).toList(),
                List.of(
                    new Bond.Filled(List.of("dates")),
                    Bond.notTogether("every", "dates"),
                    Bond.notTogether("meetings", "until")),
                (it, findings) -> Optional.of(it))));
  }
}
