package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Offer;
import dk.kreds.document.Events;
import dk.kreds.document.Events.Event;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The dates of a group, and of all, for phones to subscribe to.
final class Calendars {
  private Calendars() {}

  /// The days that dates speak for, both included.
  private record Days(LocalDate from, LocalDate to) {}

  /// @param offer with at least one date
  static Events of(Offer offer) {
    return of(
        offer.name(),
        offer.zoneId(),
        offer.language(),
        new Days(offer.from(), offer.to()),
        List.of(offer));
  }

  /// Of all groups, in the time of most of them: a phone shows its own anyway. What is gone is
  /// called off, but for what groups without end had in half-years before.
  ///
  /// @param catalogue with at least one date
  static Events of(Catalogue catalogue, String title, String language) {
    List<Offer> offers = catalogue.offers();
    return of(title, zone(offers), language, new Days(catalogue.from(), catalogue.to()), offers);
  }

  private static ZoneId zone(List<Offer> offers) {
    Map<ZoneId, Integer> counts = new LinkedHashMap<>();
    offers.stream()
        .filter(offer -> !offer.dates().isEmpty())
        .forEach(offer -> counts.merge(offer.zoneId(), 1, Integer::sum));
    int most = Collections.max(counts.values());
    return counts.keySet().stream()
        .filter(it -> most == counts.getOrDefault(it, 0))
        .findFirst()
        .orElseThrow();
  }

  private static Events of(
      String name, ZoneId zone, String language, Days days, List<Offer> offers) {
    Set<String> seen = new HashSet<>();
    List<Event> events =
        offers.stream()
            .flatMap(offer -> offer.dates().stream().map(date -> date.event(offer.zoneId())))
            .filter(event -> seen.add(event.uid()))
            .sorted((one, other) -> one.start().compareTo(other.start()))
            .toList();
    return new Events(name, zone, language, days.from(), days.to(), events);
  }
}
