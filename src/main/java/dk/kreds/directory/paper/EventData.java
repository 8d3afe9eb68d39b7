package dk.kreds.directory.paper;

import dk.kreds.directory.Listing;
import dk.kreds.directory.Offer;
import dk.kreds.directory.json.Json;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A group's meetings in the words that search engines know (schema.org Event).
final class EventData {
  private static final String SCHEMA = "https://schema.org/";

  private EventData() {}

  /// As it may stand inside a script.
  static String script(Offer offer) {
    List<Map<String, Object>> events = new ArrayList<>();
    offer.dates().forEach(date -> events.add(event(offer, date)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", "https://schema.org");
    all.put("@graph", events);
    return Json.script(all);
  }

  private static Map<String, Object> event(Offer offer, Offer.Dated date) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("@type", "Event");
    event.put("name", offer.name());
    event.put("description", String.join(" ", offer.about()));
    event.put("startDate", moment(date.start().atZone(offer.zoneId())));
    event.put("endDate", moment(date.end().atZone(offer.zoneId())));
    event.put("eventStatus", SCHEMA + status(date));
    date.movedFrom()
        .filter(_ -> !date.cancelled())
        .ifPresent(before -> event.put("previousStartDate", before.toString()));
    event.put("inLanguage", offer.language());
    event.put("isAccessibleForFree", offer.free());
    date.location()
        .ifPresent(where -> {
          event.put("eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode");
          event.put("location", place(where, offer));
        });
    offer.organisation().ifPresent(name -> event.put("organizer", organiser(name, offer)));
    offer.audience().ifPresent(who -> event.put("audience", audience(who)));
    return event;
  }

  private static String status(Offer.Dated date) {
    if (date.cancelled()) {
      return "EventCancelled";
    }
    return date.movedFrom().isPresent() ? "EventRescheduled" : "EventScheduled";
  }

  /// The group's own places have a name and an address. Of any other there is but one line.
  private static Map<String, Object> place(String where, Offer offer) {
    Map<String, Object> place = typed("Place", "name", where);
    place.put("address", where);
    for (Listing.Place own : offer.places()) {
      if (own.address().filter(it -> where.equals(loose(own.name() + ", " + it))).isPresent()) {
        place.put("name", loose(own.name()));
        place.put("address", loose(own.address().orElseThrow()));
      }
    }
    return place;
  }

  /// Without what holds words together on paper.
  private static String loose(String text) {
    return text.replace('\u00a0', ' ');
  }

  /// In one order: the same file gives the same bytes.
  private static Map<String, Object> typed(String type, String key, String value) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put(key, value);
    return thing;
  }

  private static Map<String, Object> organiser(String name, Offer offer) {
    Map<String, Object> organiser = typed("Organization", "name", name);
    offer.website().filter(it -> it.startsWith("http")).ifPresent(url -> organiser.put("url", url));
    return organiser;
  }

  private static Map<String, Object> audience(String who) {
    return typed("Audience", "audienceType", who);
  }

  private static String moment(ZonedDateTime moment) {
    return moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
