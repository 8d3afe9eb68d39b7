package dk.kreds.render.events;

import dk.kreds.document.Events;
import dk.kreds.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What to publish, given what has been published: in the order of the meetings.
final class Merge {
  private Merge() {}

  static List<Entry> of(Events events, Earlier earlier) {
    List<Entry> now = events.events().stream().map(Entry::of).toList();
    List<Entry> merged = new ArrayList<>();
    for (Entry entry : now) {
      merged.add(next(entry, earlier));
    }
    Instant newest = now.stream().map(Entry::stamp).reduce(Instant.MIN, Moments::later);
    for (Entry entry : earlier.without(now.stream().map(Entry::uid).toList()).values()) {
      if (!events.withdrawn().contains(entry.uid())) {
        boolean gone = !entry.cancelled() && isSpokenFor(entry, events);
        merged.add(gone ? entry.cancel(newest, cancelled(entry.summary(), events)) : entry);
      }
    }
    merged.sort(Merge::byStart);
    return merged;
  }

  private static Entry next(Entry entry, Earlier earlier) {
    Entry before = earlier.get(entry.uid());
    if (before == null) {
      return entry;
    }
    return entry.saysTheSameAs(before) ? before : entry.after(before);
  }

  /// Some phones show a cancelled event like any other, so its title says it, too.
  private static String cancelled(String title, Events events) {
    return Language.known().contains(events.language())
        ? Language.of(events.language()).say("meeting.cancelled.title", Map.of("title", title))
        : title;
  }

  private static boolean isSpokenFor(Entry entry, Events events) {
    LocalDate day = entry.start().withZoneSameInstant(events.zone()).toLocalDate();
    return !day.isBefore(events.from()) && !day.isAfter(events.to());
  }

  // Not Comparator.comparing: its lambdas are serializable, which no start-up cache keeps.
  private static int byStart(Entry a, Entry b) {
    int order = a.start().toInstant().compareTo(b.start().toInstant());
    return order != 0 ? order : a.uid().compareTo(b.uid());
  }
}
