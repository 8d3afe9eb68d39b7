package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Offer;
import dk.kreds.document.Events;
import dk.kreds.document.Events.Event;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

  static Events of(Offer offer) {
    Days days = new Days(offer.from(), offer.to());
    return of(offer.name(), offer.zoneId(), offer.language(), days, List.of(offer));
  }

  /// Of a group that is gone: whatever is to come is called off.
  static Events calledOff(Offer offer, LocalDate today) {
    Days days = new Days(today, Offer.LAST);
    return of(offer.name(), offer.zoneId(), offer.language(), days, List.of());
  }

  /// Of all groups, in the time of most of them: a phone shows its own anyway. Their days tell
  /// nothing of what is gone: a group without end speaks for a half-year, another for ever.
  ///
  /// @param gone meetings that are held no more
  /// @param withdrawn meetings that are held, but no longer stand here
  static Events of(
      Catalogue catalogue, String title, String language, List<Event> gone, List<Event> withdrawn) {
    List<Offer> offers = catalogue.offers();
    LocalDate first = catalogue.from();
    return new Events(
        title, zone(offers), language, first, first.minusDays(1), events(offers), gone, withdrawn);
  }

  private static ZoneId zone(List<Offer> offers) {
    Map<ZoneId, Integer> counts = new LinkedHashMap<>();
    offers.stream()
        .filter(offer -> !offer.dates().isEmpty())
        .forEach(offer -> counts.merge(offer.zoneId(), 1, Integer::sum));
    int most = counts.values().stream().max(Integer::compare).orElse(0);
    return counts.keySet().stream()
        .filter(it -> most == counts.getOrDefault(it, 0))
        .findFirst()
        .or(() -> offers.stream().map(Offer::zoneId).findFirst())
        .orElse(ZoneOffset.UTC);
  }

  private static Events of(
      String name, ZoneId zone, String language, Days days, List<Offer> offers) {
    return new Events(name, zone, language, days.from(), days.to(), events(offers));
  }

  private static List<Event> events(List<Offer> offers) {
    Set<String> seen = new HashSet<>();
    return offers.stream()
        .flatMap(offer -> offer.dates().stream().map(date -> date.event(offer.zoneId())))
        .filter(event -> seen.add(event.uid()))
        .sorted((one, other) -> one.start().compareTo(other.start()))
        .toList();
  }
}
