package dk.kreds.change;

import dk.kreds.group.Profile;
import dk.kreds.group.Run;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which meeting somebody means by a date.
public sealed interface Meant {

  /// The meeting, or those that several runs have on that date.
  ///
  /// @param path where its changes stand in the definition
  record Found(List<Meeting> meetings, List<String> path) implements Meant {
    public Found {
      meetings = List.copyOf(meetings);
      path = List.copyOf(path);
    }

    /// The date that the rule gave, under which the change is kept.
    public LocalDate slot() {
      return meetings.getFirst().slot();
    }

    /// Where the change of this meeting stands.
    public List<String> entry() {
      return Stream.concat(path.stream(), Stream.of(slot().toString())).toList();
    }

    /// Whether a meeting of another plan is one of these.
    public boolean has(Meeting other) {
      return meetings.stream()
          .anyMatch(it -> it.slot().equals(other.slot()) && it.run().equals(other.run()));
    }
  }

  /// There is none on that date.
  ///
  /// @param nearest the dates of those that are, by date
  record None(List<LocalDate> nearest) implements Meant {
    public None {
      nearest = List.copyOf(nearest);
    }
  }

  /// There is no run of that name, or a change of times must name one.
  record WhichRun(List<String> names) implements Meant {
    public WhichRun {
      names = List.copyOf(names);
    }
  }

  /// @param run the name of the run that is meant, where somebody says so
  /// @param isForOne whether the change is one that holds for a single run alone
  static Meant of(Plan plan, LocalDate date, Optional<String> run, boolean isForOne) {
    Profile profile = plan.group().profile();
    List<String> names = profile.runs().stream().map(Run::name).toList();
    if (run.isPresent() && !names.contains(run.get())) {
      return new WhichRun(names);
    }
    List<Meeting> ours =
        plan.meetings().stream()
            .filter(meeting -> run.isEmpty() || meeting.run().equals(run))
            .toList();
    List<Meeting> meant = on(ours, date);
    if (meant.isEmpty()) {
      return new None(nearest(ours, date));
    }
    if (names.isEmpty() || (meant.size() > 1 && !isForOne)) {
      return new Found(meant, List.of("schedule", "changes"));
    }
    if (meant.size() > 1) {
      return new WhichRun(meant.stream().flatMap(meeting -> meeting.run().stream()).toList());
    }
    String index = Integer.toString(names.indexOf(meant.getFirst().run().orElseThrow()));
    return new Found(meant, List.of("schedule", "runs", index, "changes"));
  }

  /// By the date that it is held on now; else by the one that the rule gave it.
  private static List<Meeting> on(List<Meeting> meetings, LocalDate date) {
    List<Meeting> now =
        meetings.stream()
            .filter(meeting -> meeting.isHeld() && meeting.date().equals(date))
            .toList();
    return now.isEmpty()
        ? meetings.stream().filter(meeting -> meeting.slot().equals(date)).toList()
        : now;
  }

  private static List<LocalDate> nearest(List<Meeting> meetings, LocalDate date) {
    return meetings.stream()
        .filter(Meeting::isHeld)
        .map(Meeting::date)
        .distinct()
        .sorted(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(date, day))))
        .limit(2)
        .sorted()
        .toList();
  }
}
