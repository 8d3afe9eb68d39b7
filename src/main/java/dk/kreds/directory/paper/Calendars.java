package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Offer;
import dk.kreds.document.Events;
import dk.kreds.document.Events.Event;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The dates of a group, and of all, for phones to subscribe to.
final class Calendars {
  private Calendars() {}

  /// @param offer with at least one date
  static Events of(Offer offer) {
    return of(offer.name(), offer.language(), List.of(offer));
  }

  /// Of all groups, in the time of the first: a phone shows its own anyway.
  ///
  /// @param catalogue with at least one date
  static Events of(Catalogue catalogue, String title, String language) {
    return of(title, language, catalogue.offers());
  }

  private static Events of(String name, String language, List<Offer> offers) {
    Set<String> seen = new HashSet<>();
    List<Event> events =
        offers.stream()
            .flatMap(offer -> offer.dates().stream().map(date -> date.event(offer.zoneId())))
            .filter(event -> seen.add(event.uid()))
            .sorted((one, other) -> one.start().compareTo(other.start()))
            .toList();
    LocalDate first = events.getFirst().start().toLocalDate();
    LocalDate last = events.getLast().start().toLocalDate();
    return new Events(name, events.getFirst().start().getZone(), language, first, last, events);
  }
}
