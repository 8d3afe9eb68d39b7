package dk.kreds.render.events;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.kreds.document.Events;
import dk.kreds.document.Events.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A group in Vejen that meets twice.
final class Samples {
  static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  static final Instant STAMP = Instant.parse("2026-11-01T12:00:00Z");

  private Samples() {}

  static Event event(String uid, String start) {
    return event(uid, start, "Pårørendegruppe");
  }

  static Event event(String uid, String start, String summary) {
    LocalDateTime begins = LocalDateTime.parse(start);
    return new Event(
        uid,
        begins.atZone(COPENHAGEN),
        begins.plusHours(2).atZone(COPENHAGEN),
        summary,
        Optional.of("Biblioteket"),
        Optional.of("Tag en kop med."),
        false,
        0,
        STAMP);
  }

  static Event at(Event e, Instant stamp) {
    return new Event(
        e.uid(),
        e.start(),
        e.end(),
        e.summary(),
        e.location(),
        e.description(),
        e.cancelled(),
        e.sequence(),
        stamp);
  }

  static Event cancelled(Event e) {
    return new Event(
        e.uid(),
        e.start(),
        e.end(),
        e.summary(),
        e.location(),
        e.description(),
        true,
        e.sequence(),
        e.stamp());
  }

  static Events events(Event... events) {
    return new Events(
        "Vejen",
        COPENHAGEN,
        "da",
        LocalDate.of(2027, 1, 1),
        LocalDate.of(2027, 12, 31),
        List.of(events));
  }

  static Earlier earlier(byte[] ics) {
    return Earlier.read(ics).orElseThrow();
  }

  static String text(byte[] ics) {
    return new String(ics, StandardCharsets.UTF_8);
  }

  static ICalendar read(byte[] ics) {
    return Biweekly.parse(text(ics)).first();
  }

  static VEvent find(byte[] ics, String uid) {
    return read(ics).getEvents().stream()
        .filter(e -> e.getUid().getValue().equals(uid))
        .findFirst()
        .orElseThrow();
  }
}
