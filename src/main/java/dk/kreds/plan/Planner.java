package dk.kreds.plan;

import dk.kreds.group.Budget;
import dk.kreds.group.Group;
import dk.kreds.group.Part;
import dk.kreds.group.Profile;
import dk.kreds.schedule.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a plan of a group.
public final class Planner {
  private final Group group;

  private Planner(Group group) {
    this.group = group;
  }

  /// Works out every meeting of a group that has an end; of one without, those of the half-year or
  /// year that its programme is for, else of the one that is running or, before it starts, of its
  /// first.
  ///
  /// @param today decides which half-year or year a group without end is planned for, and which
  ///   changes still lie ahead
  public static Plan plan(Group group, LocalDate today) {
    return new Planner(group).plan(today);
  }

  /// The same, but of a group without end for the half-year or year that a day is in, whatever its
  /// programme is for.
  public static Plan planAround(LocalDate day, Group group, LocalDate today) {
    LocalDate starts = Strand.starts(group.profile());
    Window window = group.profile().horizon().window(day.isBefore(starts) ? starts : day);
    return new Planner(group).plan(window, today);
  }

  /// The days on which a group is planned as it is today; nothing where its plan is the same on
  /// every day.
  public static Optional<Window> daysOfSamePlan(Group group, LocalDate today) {
    Optional<Window> meetings = daysOfSameMeetings(group, today);
    return Notice.daysOfSame(group.profile(), today)
        .map(limits -> limits.within(meetings))
        .or(() -> meetings);
  }

  private static Optional<Window> daysOfSameMeetings(Group group, LocalDate today) {
    Profile profile = group.profile();
    boolean isOpenEnded =
        profile.schedule().isOpenEnded()
            || profile.runs().stream().anyMatch(run -> run.schedule().isOpenEnded());
    if (!isOpenEnded || profile.programme().isPresent()) {
      return Optional.empty();
    }
    Window planned = new Planner(group).window(today);
    return Optional.of(planned.contains(today) ? planned : new Window(today, planned.to()));
  }

  private Window window(LocalDate today) {
    LocalDate starts = Strand.starts(group.profile());
    LocalDate day = group.profile().programme().orElse(today);
    return group.profile().horizon().window(day.isBefore(starts) ? starts : day);
  }

  private Plan plan(LocalDate today) {
    return plan(window(today), today);
  }

  private Plan plan(Window window, LocalDate today) {
    List<Strand> strands = Strand.of(group, window);
    List<List<Meeting>> held =
        strands.stream()
            .map(strand -> strand.meetings().stream().filter(Meeting::isHeld).toList())
            .toList();
    List<Session> sessions =
        held.stream()
            .flatMap(meetings -> new Sessions(group, meetings).all().stream())
            .sorted((one, other) -> one.meeting().start().compareTo(other.meeting().start()))
            .toList();
    List<Meeting> meetings = meetings(strands, sessions);
    return new Plan(
        group,
        meetings,
        strands.stream()
            .flatMap(strand -> strand.leftOut().stream())
            .distinct()
            .sorted((one, other) -> one.slot().compareTo(other.slot()))
            .toList(),
        sessions,
        group.budget().map(budget -> finances(budget, held)),
        Notice.ahead(group.profile(), meetings, today));
  }

  /// Those that are held as their sessions know them, and the cancelled ones.
  private static List<Meeting> meetings(List<Strand> strands, List<Session> sessions) {
    return Stream.concat(
            sessions.stream().map(Session::meeting),
            strands.stream()
                .flatMap(strand -> strand.meetings().stream())
                .filter(meeting -> !meeting.isHeld()))
        .sorted((one, other) -> one.start().compareTo(other.start()))
        .toList();
  }

  static List<Part> parts(Group group, Meeting.Moment moment) {
    return switch (moment) {
      case FIRST -> group.agenda().first();
      case FOLLOWING -> group.agenda().following();
      case LAST -> group.agenda().last();
    };
  }

  private Finances finances(Budget budget, List<List<Meeting>> held) {
    return Finances.of(
        budget,
        group.profile().payment(),
        held.stream().mapToInt(List::size).sum(),
        held.stream().mapToInt(Planner::months).sum(),
        group.participants().toPlanFor(),
        held.size());
  }

  /// How many months a monthly payment is paid for, the first and the last included.
  private static int months(List<Meeting> held) {
    if (held.isEmpty()) {
      return 0;
    }
    YearMonth first = YearMonth.from(held.getFirst().date());
    YearMonth last = YearMonth.from(held.getLast().date());
    return (int) ChronoUnit.MONTHS.between(first, last) + 1;
  }
}
