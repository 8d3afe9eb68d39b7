package dk.kreds.plan;

import dk.kreds.group.Part;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A meeting's parts by the clock. Each begins where the one before it ends, the preparation ends
/// where the meeting begins, and the last part ends when the meeting does.
public record Agenda(List<Item> items) {

  public Agenda {
    items = List.copyOf(items);
  }

  /// One part of a meeting.
  ///
  /// @param minutes at least 1
  /// @param minutesEach in a round, what each person has; absent where nobody knows how many come
  public record Item(Part part, LocalTime start, int minutes, OptionalInt minutesEach) {

    public LocalTime end() {
      return start.plusMinutes(minutes);
    }
  }

  /// The first part of a type, if the meeting has one.
  public Optional<Item> first(Part.Type type) {
    return items.stream().filter(item -> item.part().type() == type).findFirst();
  }

  /// The parts between the beginning and the end of the meeting, without the preparation before it.
  public List<Item> duringMeeting() {
    return items.stream().filter(item -> item.part().type() != Part.Type.PREPARATION).toList();
  }
}
