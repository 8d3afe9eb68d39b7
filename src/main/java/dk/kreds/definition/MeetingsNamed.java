package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.group.Theme;
import dk.kreds.group.Visitor;
import dk.kreds.group.Visits;
import dk.kreds.schedule.Occurrence;
import dk.kreds.schedule.Occurrences;
import dk.kreds.schedule.Schedule;
import dk.kreds.schedule.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Whether the meetings that themes, visitors and counts name are held at all. A trip bound to a
/// day without a meeting would otherwise wander to another, and a count be lost.
///
/// @param schedules of the group or of each of its runs
record MeetingsNamed(List<Schedule> schedules, Findings findings) {
  private static final int NEAREST = 2;

  void check(List<Theme> themes, List<Visitor> visitors) {
    for (int i = 0; i < themes.size(); i++) {
      String path = "themes." + i + ".on";
      themes.get(i).on().flatMap(date -> missing(date, path)).ifPresent(findings::add);
    }
    for (int i = 0; i < visitors.size(); i++) {
      List<Visits> visits = visitors.get(i).visits();
      String path = "visitors." + i + ".meetings";
      for (Visits one : visits) {
        missing(one, path).ifPresent(findings::add);
      }
    }
  }

  /// @param counted the dates of meetings at which somebody has counted who came
  void checkCounts(Set<LocalDate> counted) {
    counted.forEach(
        date -> missing(date, "participants.attended." + date).ifPresent(findings::add));
  }

  private Optional<Diagnostic> missing(Visits visits, String path) {
    return switch (visits) {
      case Visits.Every(int _, int from) -> beyond(from, path);
      case Visits.Between(int _, int last) -> beyond(last, path);
      case Visits.On(SortedSet<LocalDate> dates) ->
          dates.stream().flatMap(date -> missing(date, path).stream()).findFirst();
    };
  }

  private Optional<Diagnostic> beyond(int number, String path) {
    if (schedules.stream().anyMatch(Schedule::isOpenEnded)) {
      return Optional.empty();
    }
    int count =
        schedules.stream()
            .mapToInt(schedule -> occurrences(schedule, schedule.starts()).size())
            .max()
            .orElse(0);
    return number <= count
        ? Optional.empty()
        : Optional.of(
            Problem.NO_SUCH_NUMBER.at(place(path), Map.of("number", number, "count", count)));
  }

  private Optional<Diagnostic> missing(LocalDate date, String path) {
    TreeSet<LocalDate> dates = new TreeSet<>();
    schedules.stream()
        .flatMap(schedule -> occurrences(schedule, date).stream())
        .flatMap(one -> Stream.of(one.slot(), one.date()))
        .forEach(dates::add);
    if (dates.contains(date)) {
      return Optional.empty();
    }
    Remedy[] nearest =
        dates.stream()
            .sorted(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, date))))
            .limit(NEAREST)
            .sorted()
            .map(day -> Remedy.of(day.toString()))
            .toArray(Remedy[]::new);
    return Optional.of(Problem.NOT_A_MEETING.at(place(path), Map.of("date", date), nearest));
  }

  /// A key may be written with a space in its quotes: then its mapping stands for it.
  private Position place(String path) {
    Position known = findings.places().get(path);
    return known == null
        ? Objects.requireNonNull(findings.places().get(path.substring(0, path.lastIndexOf('.'))))
        : known;
  }

  /// All meetings; of a group without end those around a date.
  private static List<Occurrence> occurrences(Schedule schedule, LocalDate around) {
    LocalDate starts = schedule.starts();
    LocalDate later = around.isBefore(starts) ? starts : around;
    return Occurrences.of(schedule, new Window(around.minusMonths(6), later.plusMonths(6))).all();
  }
}
