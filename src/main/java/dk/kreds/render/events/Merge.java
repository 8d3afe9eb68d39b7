package dk.kreds.render.events;

import dk.kreds.document.Events;
import dk.kreds.document.Events.Event;
import dk.kreds.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What to publish, given what has been published: in the order of the meetings.
final class Merge {
  private Merge() {}

  static List<Entry> of(Events events, Earlier earlier) {
    List<Entry> now = known(events.events().stream().map(Entry::of).toList(), earlier);
    List<Entry> merged = new ArrayList<>();
    for (Entry entry : now) {
      merged.add(next(entry, earlier));
    }
    Instant newest = now.stream().map(Entry::stamp).reduce(Instant.MIN, Moments::later);
    Known gone = Known.of(events.gone());
    Known withdrawn = Known.of(events.withdrawn());
    for (Entry entry : earlier.without(now.stream().map(Entry::uid).toList()).values()) {
      if (entry.cancelled()) {
        merged.add(entry);
      } else if (gone.has(entry) || isSpokenFor(entry, events)) {
        merged.add(entry.cancel(newest, cancelled(entry.summary(), events)));
      } else if (!withdrawn.has(entry)) {
        merged.add(entry);
      }
    }
    merged.sort(Merge::byStart);
    return merged;
  }

  /// A group that got another name or an id says other uids. A meeting at the same hours in the
  /// same place is the one that phones have, and keeps the uid that they know it by.
  private static List<Entry> known(List<Entry> now, Earlier earlier) {
    Set<String> uids = new HashSet<>();
    now.forEach(entry -> uids.add(entry.uid()));
    Map<Held, Entry> left = new HashMap<>();
    for (Entry entry : earlier.without(uids).values()) {
      if (!entry.cancelled()) {
        left.put(Held.of(entry), entry);
      }
    }
    List<Entry> known = new ArrayList<>();
    for (Entry entry : now) {
      Entry before = earlier.get(entry.uid()) == null ? left.remove(Held.of(entry)) : null;
      known.add(before == null ? entry : entry.known(before.uid()));
    }
    return known;
  }

  /// Meetings that are known of otherwise, by whichever uid a phone has them.
  private record Known(Set<String> uids, Set<Held> held) {
    static Known of(List<Event> events) {
      Set<String> uids = new HashSet<>();
      Set<Held> held = new HashSet<>();
      for (Event event : events) {
        Entry entry = Entry.of(event);
        uids.add(entry.uid());
        held.add(Held.of(entry));
      }
      return new Known(uids, held);
    }

    boolean has(Entry entry) {
      return uids.contains(entry.uid()) || held.contains(Held.of(entry));
    }
  }

  private record Held(Instant start, Instant end, String location) {
    static Held of(Entry entry) {
      return new Held(entry.start().toInstant(), entry.end().toInstant(), entry.location());
    }
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
