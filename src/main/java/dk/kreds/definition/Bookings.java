package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Located;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.group.Booking;
import dk.kreds.group.Talks;
import dk.kreds.schedule.Occurrence;
import dk.kreds.schedule.Occurrences;
import dk.kreds.schedule.Schedule;
import dk.kreds.schedule.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Looks for talks that cannot be: outside office hours, two at a time, more than each can have.
/// Nobody is named.
record Bookings(Talks talks, List<PeopleShapes.Person> people, Findings findings) {
  private static final int SUGGESTIONS = 3;

  /// More talks for somebody than there is one each for.
  void checkCounts() {
    for (PeopleShapes.Person person : people) {
      int count = person.booked().size();
      if (talks.most().isPresent() && count > talks.most().getAsInt()) {
        findings.add(
            Problem.TOO_MANY_TALKS.at(
                person.booked().get(talks.most().getAsInt()).position(),
                Map.of("count", count, "most", talks.most().getAsInt())));
      }
    }
  }

  /// Talks in office hours: each at a time of its own, and one at a time.
  void checkTimes(Schedule schedule) {
    List<Located<Booking>> booked =
        people.stream().flatMap(person -> person.booked().stream()).toList();
    if (booked.isEmpty()) {
      return;
    }
    NavigableSet<LocalDateTime> open = times(schedule, window(booked));
    Map<LocalDateTime, Position> taken = new HashMap<>();
    for (Located<Booking> one : booked) {
      LocalDateTime at = one.value().at();
      if (!open.contains(at)) {
        findings.add(Problem.NO_SUCH_TALK.at(one.position(), facts(at), near(at, open)));
      } else if (taken.containsKey(at)) {
        Map<String, Object> facts = new HashMap<>(facts(at));
        facts.put("line", taken.get(at).line());
        findings.add(Problem.TALK_TAKEN.at(one.position(), facts));
      } else {
        taken.put(at, one.position());
      }
    }
  }

  private static Map<String, Object> facts(LocalDateTime at) {
    return Map.of("date", at.toLocalDate(), "time", at.toLocalTime());
  }

  /// The days that are asked about, and the weeks around them for better ones.
  private static Window window(List<Located<Booking>> booked) {
    List<LocalDate> dates = booked.stream().map(one -> one.value().at().toLocalDate()).toList();
    return new Window(
        dates.stream().min(Comparator.naturalOrder()).orElseThrow().minusWeeks(2),
        dates.stream().max(Comparator.naturalOrder()).orElseThrow().plusWeeks(2));
  }

  private NavigableSet<LocalDateTime> times(Schedule schedule, Window window) {
    NavigableSet<LocalDateTime> times = new TreeSet<>();
    for (Occurrence hours : Occurrences.of(schedule, window).held()) {
      times.addAll(talks.starts(hours.start().toLocalDateTime(), hours.end().toLocalDateTime()));
    }
    return times;
  }

  private static Remedy[] near(LocalDateTime at, NavigableSet<LocalDateTime> open) {
    return Stream.concat(
            open.headSet(at).reversed().stream().limit(SUGGESTIONS),
            open.tailSet(at).stream().limit(SUGGESTIONS))
        .sorted(Comparator.comparing(time -> Duration.between(at, time).abs()))
        .limit(SUGGESTIONS)
        .map(time -> Remedy.of(time.toLocalDate() + " " + time.toLocalTime()))
        .toArray(Remedy[]::new);
  }
}
