package dk.kreds.render.events;

import dk.kreds.document.Events;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// Events as the bytes of an `.ics` file. The same events after the same earlier file give the same
/// bytes, on every machine and at any hour.
///
/// The lines are written by vinnie, the layer beneath biweekly: biweekly itself costs some 65 ms
/// more in a cold start, and its dates go through `java.util.Calendar`.
public final class Ics {
  static final String PRODUCT = "-//Kreds//Kreds//EN";
  // How often a phone that subscribes to the file may look for news.
  private static final String REFRESH = "PT12H";

  private Ics() {}

  /// A first version, where none has been published.
  public static byte[] render(Events events) {
    return render(events, Earlier.NONE);
  }

  /// A version that follows an earlier one: what changed has a higher SEQUENCE, what is gone is
  /// cancelled, all else stays as it was.
  public static byte[] render(Events events, Earlier earlier) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(events, earlier, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  /// The same, where it is too long to be held as a whole.
  ///
  /// @param out stays open
  public static void write(Events events, Earlier earlier, OutputStream out) throws IOException {
    List<Entry> entries = Merge.of(events, earlier);
    Lines lines = new Lines(out, events.language());
    lines.begin("VCALENDAR");
    head(lines, events);
    zone(lines, events, entries);
    for (Entry entry : entries) {
      event(lines, events.zone(), entry);
    }
    lines.end("VCALENDAR");
    lines.flush();
  }

  // No METHOD: PUBLISH would ask for an ORGANIZER (RFC 5546), CalDAV stores refuse any (RFC 4791),
  // and without one every calendar takes the file for a plain import, which it is.
  private static void head(Lines lines, Events events) throws IOException {
    lines.value("VERSION", "2.0");
    lines.value("PRODID", PRODUCT);
    lines.value("CALSCALE", "GREGORIAN");
    if (!events.name().isBlank()) {
      lines.spoken("NAME", events.name());
      lines.text("X-WR-CALNAME", events.name());
    }
    lines.text("X-WR-TIMEZONE", events.zone().getId());
    lines.value("REFRESH-INTERVAL", "VALUE", "DURATION", REFRESH);
    lines.value("X-PUBLISHED-TTL", REFRESH);
  }

  private static void zone(Lines lines, Events events, List<Entry> entries) throws IOException {
    ZoneId zone = events.zone();
    Instant day = events.from().atStartOfDay(zone).toInstant();
    Stream<Instant> starts = entries.stream().map(entry -> entry.start().toInstant());
    Stream<Instant> ends = entries.stream().map(entry -> entry.end().toInstant());
    Instant first = starts.reduce(Moments::earlier).orElse(day);
    Instant last = ends.reduce(Moments::later).orElse(day);
    lines.begin("VTIMEZONE");
    lines.text("TZID", zone.getId());
    for (Observance observance : Observances.of(zone.getRules(), first, last)) {
      String kind = observance.daylight() ? "DAYLIGHT" : "STANDARD";
      lines.begin(kind);
      lines.value("DTSTART", Moments.local(observance.onset()));
      lines.value("TZOFFSETFROM", Moments.offset(observance.before()));
      lines.value("TZOFFSETTO", Moments.offset(observance.after()));
      if (!observance.rule().isEmpty()) {
        lines.value("RRULE", observance.rule());
      }
      lines.end(kind);
    }
    lines.end("VTIMEZONE");
  }

  private static void event(Lines lines, ZoneId zone, Entry entry) throws IOException {
    lines.begin("VEVENT");
    lines.text("UID", entry.uid());
    lines.value("DTSTAMP", Moments.utc(entry.stamp()));
    lines.value("LAST-MODIFIED", Moments.utc(entry.modified()));
    lines.value("SEQUENCE", Integer.toString(entry.sequence()));
    lines.moment("DTSTART", entry.start(), zone);
    lines.moment("DTEND", entry.end(), zone);
    lines.spoken("SUMMARY", entry.summary());
    if (!entry.location().isEmpty()) {
      lines.spoken("LOCATION", entry.location());
    }
    if (!entry.description().isEmpty()) {
      lines.spoken("DESCRIPTION", entry.description());
    }
    lines.value("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED");
    // Some calendars show a cancelled event like any other; it should at least not take up the
    // time.
    lines.value("TRANSP", entry.cancelled() ? "TRANSPARENT" : "OPAQUE");
    lines.end("VEVENT");
  }
}
