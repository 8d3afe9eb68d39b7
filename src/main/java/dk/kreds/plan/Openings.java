package dk.kreds.plan;

import java.time.LocalTime;
import java.util.List;

/// What everybody may know of a day's office hours: which times nobody has yet.
///
/// @param all how many times there are
public record Openings(int all, List<LocalTime> free) {

  public Openings {
    free = List.copyOf(free);
  }

  static Openings of(List<Slot> slots) {
    return new Openings(
        slots.size(), slots.stream().filter(Slot::isFree).map(Slot::start).toList());
  }
}
