package dk.kreds.definition;

import dk.kreds.definition.ScheduleShape.MeetingChange;
import dk.kreds.definition.ScheduleShape.PlannedRun;
import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Located;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.schedule.Ending;
import dk.kreds.schedule.Occurrences;
import dk.kreds.schedule.Recurrence;
import dk.kreds.schedule.Schedule;
import dk.kreds.schedule.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// `schedule.runs:`: several runs of one group. Each is the schedule around it, but for what it
/// says itself.
///
/// @param it the entries of `schedule:`
/// @param usual what the schedule says for all
record RunsBuilder(Entries it, Schedule usual, ScheduleBuilder builder, Findings findings) {

  /// The runs, or nothing where the findings say why.
  Optional<List<PlannedRun>> build() {
    List<Entries> written = it.get(ScheduleShape.RUNS).orElse(List.of());
    if (written.isEmpty()) {
      return Optional.of(List.of());
    }
    if (namedTwice(written) || timesForAll()) {
      return Optional.empty();
    }
    List<PlannedRun> runs = new ArrayList<>();
    List<Schedule> plain = new ArrayList<>();
    for (Entries one : written) {
      schedule(one).ifPresent(plain::add);
    }
    if (plain.size() < written.size()) {
      return Optional.empty();
    }
    Set<Diagnostic> wrong = new LinkedHashSet<>();
    for (int i = 0; i < written.size(); i++) {
      Entries one = written.get(i);
      Map<LocalDate, MeetingChange> changes = changes(i, written, plain);
      Schedule schedule = plain.get(i).withChanges(ScheduleBuilder.changes(changes));
      wrong.addAll(builder.wrong(schedule, new Said(it, Optional.of(one), "schedule.runs." + i)));
      runs.add(
          new PlannedRun(
              one.need(RunShape.NAME),
              schedule,
              changes,
              one.get(RunShape.ROOM),
              one.get(RunShape.SIGN_UP)));
    }
    wrong.forEach(findings::add);
    return wrong.isEmpty() ? Optional.of(List.copyOf(runs)) : Optional.empty();
  }

  private boolean namedTwice(List<Entries> written) {
    Set<String> names = new HashSet<>();
    for (Entries one : written) {
      if (!names.add(one.need(RunShape.NAME))) {
        findings.add(
            Problem.RUN_NAMED_TWICE.at(
                one.place(RunShape.NAME), Map.of("name", one.need(RunShape.NAME))));
        return true;
      }
    }
    return false;
  }

  /// Times that would hold for a morning and an afternoon alike mean one of them at most.
  private boolean timesForAll() {
    Optional<String> path =
        it.get(ScheduleShape.CHANGES).orElse(Map.of()).entrySet().stream()
            .filter(change -> change.getValue().times().isPresent())
            .map(change -> "schedule.changes." + change.getKey() + ".time")
            .findFirst()
            .or(() ->
                it.get(ScheduleShape.FIRST)
                    .filter(first -> first.times().isPresent())
                    .map(_ -> "schedule.first.time"))
            .or(() -> it.get(ScheduleShape.WEEKDAY_TIMES).map(_ -> "schedule.times"));
    path.map(findings.places()::get)
        .ifPresent(place -> findings.add(Problem.TIME_OF_WHICH_RUN.at(place)));
    return path.isPresent();
  }

  private Optional<Schedule> schedule(Entries one) {
    boolean twice =
        builder.bothSaid(one, ScheduleShape.EVERY, ScheduleShape.DATES)
            || builder.bothSaid(one, ScheduleShape.MEETINGS, ScheduleShape.UNTIL);
    if (twice || builder.isEmptyList(one)) {
      return Optional.empty();
    }
    Optional<List<LocalDate>> dates = one.get(ScheduleShape.DATES);
    LocalDate starts =
        one.get(RunShape.STARTS).or(() -> dates.map(Collections::min)).orElseGet(usual::starts);
    return recurrence(one, starts)
        .map(rule ->
            schedule(one, starts, rule)
                .withEnding(
                    ScheduleBuilder.ending(one)
                        .orElseGet(() -> dates.isEmpty() ? usual.ending() : new Ending.Open())));
  }

  private Optional<Recurrence> recurrence(Entries one, LocalDate starts) {
    Optional<List<LocalDate>> dates = one.get(ScheduleShape.DATES);
    if (dates.isPresent()) {
      return Optional.of(new Recurrence.Dates(new TreeSet<>(dates.get())));
    }
    Optional<Located<String>> phrase =
        one.get(ScheduleShape.EVERY).or(() -> it.get(ScheduleShape.EVERY));
    boolean same = one.get(RunShape.STARTS).isEmpty() && one.get(ScheduleShape.EVERY).isEmpty();
    return same || phrase.isEmpty()
        ? Optional.of(usual.recurrence())
        : builder.phrase(phrase.get(), starts);
  }

  /// Like the usual one, at its own times.
  private Schedule schedule(Entries one, LocalDate starts, Recurrence rule) {
    return new Schedule(
        starts,
        one.get(RunShape.TIME).orElse(usual.times()),
        usual.zone(),
        rule,
        usual.monthsLeftOut(),
        usual.ending(),
        usual.exceptions(),
        usual.instead(),
        usual.first(),
        Map.of(),
        Map.of());
  }

  /// A run's own changes, and those for all that name a date which it has or give each one more.
  /// One that no run has goes to the first, which then tells that there is no such meeting.
  private Map<LocalDate, MeetingChange> changes(
      int index, List<Entries> written, List<Schedule> plain) {
    Map<LocalDate, MeetingChange> changes = new TreeMap<>();
    Map<LocalDate, MeetingChange> shared = it.get(ScheduleShape.CHANGES).orElse(Map.of());
    shared.forEach((slot, change) -> {
      boolean known = plain.stream().anyMatch(schedule -> has(schedule, slot));
      if (change.extra() || has(plain.get(index), slot) || (!known && index == 0)) {
        changes.put(slot, change);
      }
    });
    changes.putAll(written.get(index).get(ScheduleShape.CHANGES).orElse(Map.of()));
    return changes;
  }

  private static boolean has(Schedule schedule, LocalDate slot) {
    LocalDate last = slot.isBefore(schedule.starts()) ? schedule.starts() : slot;
    Occurrences all = Occurrences.of(schedule, new Window(slot.minusYears(1), last.plusYears(1)));
    return all.all().stream().anyMatch(one -> one.slot().equals(slot))
        || all.leftOut().stream().anyMatch(one -> one.slot().equals(slot));
  }
}
