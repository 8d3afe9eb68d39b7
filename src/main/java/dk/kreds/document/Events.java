package dk.kreds.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// Meetings for a phone: rendered to iCalendar (RFC 5545).
///
/// @param name what the calendar is called on the phone
/// @param zone the zone that all times are written in
/// @param language BCP 47 tag
/// @param from first day that these events speak for, inclusive
/// @param to last day that these events speak for, inclusive: an event of an earlier version inside
///   the two that is no longer here has been cancelled
/// @param gone events of an earlier version that are known to be held no more, whatever their days
/// @param withdrawn events of an earlier version that are held, but no longer stand here: they are
///   neither kept nor cancelled
public record Events(
    String name,
    ZoneId zone,
    String language,
    LocalDate from,
    LocalDate to,
    List<Event> events,
    List<Event> gone,
    List<Event> withdrawn)
    implements Document {

  /// With nothing but the days to tell what is gone.
  public Events(
      String name, ZoneId zone, String language, LocalDate from, LocalDate to, List<Event> events) {
    this(name, zone, language, from, to, events, List.of(), List.of());
  }

  public Events {
    events = List.copyOf(events);
    gone = List.copyOf(gone);
    withdrawn = List.copyOf(withdrawn);
    if (events.stream().map(Event::uid).distinct().count() != events.size()) {
      throw new IllegalArgumentException("two events have one uid");
    }
  }

  /// @param uid stays the same for the meeting's whole life, wherever it moves
  /// @param location one line; absent where none is known
  /// @param sequence how often this meeting is known to have been changed since it was first
  ///   announced
  /// @param stamp when this version was made, for DTSTAMP
  public record Event(
      String uid,
      ZonedDateTime start,
      ZonedDateTime end,
      String summary,
      Optional<String> location,
      Optional<String> description,
      boolean cancelled,
      int sequence,
      Instant stamp) {

    public Event {
      if (!end.isAfter(start)) {
        throw new IllegalArgumentException("an event ends before it has begun");
      }
    }
  }
}
