package dk.kreds.advice;

import dk.kreds.group.Range;
import dk.kreds.plan.Meeting;
import dk.kreds.schedule.Country;
import dk.kreds.schedule.Holidays;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// When a group meets.
final class MeetingRules {
  private static final Range ANY = new Range(0, Integer.MAX_VALUE);

  static final List<Rule> ALL =
      List.of(
          new Rule("A010", "schedule.time", MeetingRules::tooLong),
          new Rule("A011", "schedule.meetings", MeetingRules::count),
          Rule.when("A012", "schedule.every", it -> usualGap(it) > between(it).most()),
          Rule.when(
              "A013",
              "schedule.every",
              it -> usualGap(it) > 0 && usualGap(it) < between(it).least()),
          new Rule("A014", "schedule.except", it -> onHoliday(it, true)),
          new Rule("A015", "schedule.except", it -> onHoliday(it, false)),
          Rule.when(
              "A016",
              "schedule.starts",
              it -> !it.held().isEmpty() && it.held().getLast().date().isBefore(it.today())),
          Rule.when("A017", "updated", it -> it.profile().updated().isEmpty() && hasChanges(it)));

  private MeetingRules() {}

  private static Optional<Map<String, Object>> tooLong(Case it) {
    long minutes =
        it.held().stream()
            .mapToLong(meeting -> Duration.between(meeting.start(), meeting.end()).toMinutes())
            .sorted()
            .limit(1 + it.held().size() / 2L)
            .reduce(0, (shorter, longer) -> longer);
    return minutes > it.kind().most()
        ? Optional.of(Map.of("minutes", (int) minutes, "most", it.kind().most()))
        : Optional.empty();
  }

  private static Optional<Map<String, Object>> count(Case it) {
    int count = it.held().size();
    boolean fits = !it.kind().closed() || it.kind().meetings().contains(count);
    return fits
        ? Optional.empty()
        : Optional.of(
            Map.of(
                "count", count,
                "least", it.kind().meetings().least(),
                "most", it.kind().meetings().most()));
  }

  private static Range between(Case it) {
    return it.kind().between().orElse(ANY);
  }

  /// The middle one of the days from each meeting to the next; 0 where there is no next.
  private static long usualGap(Case it) {
    List<Meeting> held = it.held();
    List<Long> gaps =
        IntStream.range(1, held.size())
            .mapToObj(i -> ChronoUnit.DAYS.between(held.get(i - 1).date(), held.get(i).date()))
            .sorted()
            .toList();
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
  }

  private static Optional<Map<String, Object>> onHoliday(Case it, boolean official) {
    boolean norway = it.profile().schedule().zone().getId().equals("Europe/Oslo");
    Holidays holidays = Holidays.of(norway ? Country.NO : Country.DK);
    List<LocalDate> dates =
        it.held().stream()
            .map(Meeting::date)
            .filter(date ->
                holidays.on(date).stream().anyMatch(day -> day.official() == official)
                    && (official || holidays.publicOn(date).isEmpty()))
            .toList();
    return dates.isEmpty() ? Optional.empty() : Optional.of(Map.of("dates", dates));
  }

  private static boolean hasChanges(Case it) {
    return !it.profile().schedule().changes().isEmpty();
  }
}
