package dk.kreds.definition;

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
  /// @param every how a schedule says that it repeats
  /// @param changes how a schedule says what is different about single meetings
  static Key<List<Entries>> key(Key<?> every, Key<?> changes) {
    return Key.optional(
        "runs",
        new ListOf<>(
            new Fields<>(
                "run",
                List.of(NAME, STARTS, TIME, every, ROOM, SIGN_UP, changes),
                (it, findings) -> Optional.of(it))));
  }
}
