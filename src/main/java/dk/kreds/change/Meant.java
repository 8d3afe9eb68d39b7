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
  /// Where the changes of all runs stand.
  List<String> OF_ALL = List.of("schedule", "changes");

  /// A meeting that can be changed: one that there is, or one to come.
  sealed interface There extends Meant permits Found, New {

    /// Those that there are now.
    List<Meeting> meetings();

    /// The date under which the change is kept.
    LocalDate slot();

    /// Where its changes stand in the definition.
    List<String> path();

    /// Whether a meeting of another plan is one of these.
    boolean has(Meeting other);

    /// Where the change of this meeting stands.
    default List<String> entry() {
      return Stream.concat(path().stream(), Stream.of(slot().toString())).toList();
    }
  }

  /// The meeting, or those that several runs have on that date.
  record Found(List<Meeting> meetings, List<String> path) implements There {
    public Found {
      meetings = List.copyOf(meetings);
      path = List.copyOf(path);
    }

    /// The date that the rule gave.
    @Override
    public LocalDate slot() {
      return meetings.getFirst().slot();
    }

    @Override
    public boolean has(Meeting other) {
      return meetings.stream()
          .anyMatch(it -> it.slot().equals(other.slot()) && it.run().equals(other.run()));
    }
  }

  /// A meeting beside those that there are, of one run or of all.
  record New(LocalDate slot, Optional<String> run, List<String> path) implements There {
    public New {
      path = List.copyOf(path);
    }

    @Override
    public List<Meeting> meetings() {
      return List.of();
    }

    @Override
    public boolean has(Meeting other) {
      return other.slot().equals(slot) && (run.isEmpty() || other.run().equals(run));
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
      return new Found(meant, OF_ALL);
    }
    if (meant.size() > 1) {
      return new WhichRun(meant.stream().flatMap(meeting -> meeting.run().stream()).toList());
    }
    return new Found(meant, ofRun(names, meant.getFirst().run().orElseThrow()));
  }

  /// The same, for a meeting that is to be added.
  ///
  /// @return those that are in its way, else where it belongs
  static Meant toAdd(Plan plan, LocalDate date, Optional<String> run, boolean isForOne) {
    List<String> names = plan.group().profile().runs().stream().map(Run::name).toList();
    Meant meant = of(plan, date, run, isForOne);
    if (!(meant instanceof None)) {
      return meant;
    }
    return run.isEmpty() && isForOne && !names.isEmpty()
        ? new WhichRun(names)
        : new New(date, run, run.map(name -> ofRun(names, name)).orElse(OF_ALL));
  }

  private static List<String> ofRun(List<String> names, String run) {
    return List.of("schedule", "runs", Integer.toString(names.indexOf(run)), "changes");
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
