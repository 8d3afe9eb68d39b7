package dk.kreds.plan;

import dk.kreds.group.Group;
import dk.kreds.group.Theme;
import dk.kreds.schedule.Occurrence;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Spreads the themes over the meetings: those that are bound to a date go there, the others follow
/// in their order, each once.
final class Themes {
  private final Map<LocalDate, Theme> bySlot = new HashMap<>();

  /// @param open the meetings that a theme may be given to, by date
  Themes(Group group, List<Occurrence> all, List<Occurrence> open) {
    Deque<Theme> waiting = new ArrayDeque<>();
    for (Theme theme : group.themes()) {
      Optional<Occurrence> bound = theme.on().flatMap(date -> on(date, all));
      bound.ifPresentOrElse(
          occurrence -> bySlot.put(occurrence.slot(), theme), () -> waiting.add(theme));
    }
    for (Occurrence occurrence : open) {
      if (!waiting.isEmpty() && !bySlot.containsKey(occurrence.slot())) {
        bySlot.put(occurrence.slot(), waiting.removeFirst());
      }
    }
  }

  /// A meeting is known by the date that it is held on as well as by its slot.
  private static Optional<Occurrence> on(LocalDate date, List<Occurrence> all) {
    return all.stream()
        .filter(occurrence -> occurrence.date().equals(date) || occurrence.slot().equals(date))
        .findFirst();
  }

  Optional<Theme> of(Occurrence occurrence) {
    return Optional.ofNullable(bySlot.get(occurrence.slot()));
  }
}
