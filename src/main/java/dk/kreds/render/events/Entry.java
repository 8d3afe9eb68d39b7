package dk.kreds.render.events;

import dk.kreds.document.Events.Event;
import dk.kreds.render.plain.PlainText;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// A VEVENT as it stands in the file; a text that is not there is empty.
record Entry(
    String uid,
    ZonedDateTime start,
    ZonedDateTime end,
    String summary,
    String location,
    String description,
    boolean cancelled,
    int sequence,
    Instant stamp,
    Instant modified) {

  static Entry of(Event event) {
    Instant stamp = event.stamp().truncatedTo(ChronoUnit.SECONDS);
    return new Entry(
        PlainText.of(event.uid()),
        event.start().truncatedTo(ChronoUnit.SECONDS),
        event.end().truncatedTo(ChronoUnit.SECONDS),
        PlainText.of(event.summary()),
        PlainText.of(event.location().orElse("")),
        PlainText.of(event.description().orElse("")),
        event.cancelled(),
        event.sequence(),
        stamp,
        stamp);
  }

  /// The same under another uid.
  Entry known(String uid) {
    return new Entry(
        uid, start, end, summary, location, description, cancelled, sequence, stamp, modified);
  }

  /// Whether somebody who has the other in the calendar need not hear of this one.
  boolean saysTheSameAs(Entry other) {
    return start.toInstant().equals(other.start.toInstant())
        && end.toInstant().equals(other.end.toInstant())
        && summary.equals(other.summary)
        && location.equals(other.location)
        && description.equals(other.description)
        && cancelled == other.cancelled;
  }

  /// This, as the next version of an earlier one: SEQUENCE and stamps only ever rise.
  Entry after(Entry earlier) {
    Instant next = Moments.later(earlier.stamp, earlier.modified).plusSeconds(1);
    return at(Math.max(earlier.sequence + 1, sequence), Moments.later(stamp, next));
  }

  /// @param title what it is called from now on
  Entry cancel(Instant when, String title) {
    Entry gone =
        new Entry(uid, start, end, title, location, description, true, sequence, when, when);
    return gone.after(this);
  }

  private Entry at(int sequence, Instant when) {
    return new Entry(
        uid, start, end, summary, location, description, cancelled, sequence, when, when);
  }
}
