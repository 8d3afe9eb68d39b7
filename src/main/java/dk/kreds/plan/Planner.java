package dk.kreds.plan;

import dk.kreds.group.Budget;
import dk.kreds.group.Group;
import dk.kreds.group.Part;
import dk.kreds.group.Payment;
import dk.kreds.group.Profile;
import dk.kreds.schedule.Occurrence;
import dk.kreds.schedule.Occurrences;
import dk.kreds.schedule.Schedule;
import dk.kreds.schedule.Times;
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
  private final Schedule schedule;

  private Planner(Group group) {
    this.group = group;
    this.schedule = group.profile().schedule();
  }

  /// Works out every meeting of a group that has an end; of one without, those of the half-year
  /// that its programme is for, else of the one that is running or, before it starts, of its first.
  ///
  /// @param today decides only which half-year a group without end is planned for
  public static Plan plan(Group group, LocalDate today) {
    return new Planner(group).plan(today);
  }

  private Plan plan(LocalDate today) {
    LocalDate starts = schedule.starts();
    LocalDate day = group.profile().programme().orElse(today);
    Window window = Window.halfYear(day.isBefore(starts) ? starts : day);
    Occurrences occurrences = Occurrences.of(schedule, window);
    List<Occurrence> held = occurrences.held();
    Themes themes =
        new Themes(
            group, held, held.stream().filter(one -> takesTheme(moment(one, held))).toList());
    List<Meeting> meetings =
        occurrences.all().stream()
            .map(occurrence ->
                meeting(
                    occurrence,
                    occurrence.isHeld() ? moment(occurrence, held) : Meeting.Moment.FOLLOWING,
                    themes))
            .toList();
    List<Meeting> heldMeetings = meetings.stream().filter(Meeting::isHeld).toList();
    return new Plan(
        group,
        meetings,
        occurrences.leftOut(),
        new Sessions(group, heldMeetings).all(),
        group.budget().map(budget -> finances(budget, heldMeetings)));
  }

  /// A meeting takes a theme if its agenda has a part for one: many groups get to know each other
  /// at their first meeting and say goodbye at their last. Where no agenda has any, all do but
  /// these.
  private boolean takesTheme(Meeting.Moment moment) {
    return Stream.of(Meeting.Moment.values()).anyMatch(this::hasThemePart)
        ? hasThemePart(moment)
        : !group.profile().kind().closed() || moment == Meeting.Moment.FOLLOWING;
  }

  private boolean hasThemePart(Meeting.Moment moment) {
    return parts(group, moment).stream().anyMatch(Part::theme);
  }

  static List<Part> parts(Group group, Meeting.Moment moment) {
    return switch (moment) {
      case FIRST -> group.agenda().first();
      case FOLLOWING -> group.agenda().following();
      case LAST -> group.agenda().last();
    };
  }

  private Meeting meeting(Occurrence occurrence, Meeting.Moment moment, Themes themes) {
    Profile profile = group.profile();
    Times usual =
        schedule.weekdayTimes().getOrDefault(occurrence.slot().getDayOfWeek(), schedule.times());
    boolean otherTime =
        !occurrence.start().toLocalTime().equals(usual.from())
            || !occurrence.end().toLocalTime().equals(usual.to());
    boolean otherPlace = profile.places().containsKey(occurrence.slot());
    return new Meeting(
        occurrence.number(),
        occurrence.slot(),
        occurrence.start(),
        occurrence.end(),
        status(occurrence),
        moment,
        Optional.ofNullable(profile.places().get(occurrence.slot())).or(profile::room),
        themes.of(occurrence),
        occurrence.movedFrom(),
        new Meeting.Differs(otherTime, otherPlace),
        occurrence.change().flatMap(change -> change.reason()));
  }

  private static Meeting.Status status(Occurrence occurrence) {
    return switch (occurrence.status()) {
      case PLANNED -> Meeting.Status.PLANNED;
      case MOVED -> Meeting.Status.MOVED;
      case CANCELLED -> Meeting.Status.CANCELLED;
    };
  }

  /// A group that runs on has no last meeting, and a first only in the plan that begins with it.
  private Meeting.Moment moment(Occurrence occurrence, List<Occurrence> held) {
    LocalDate veryFirst = schedule.first().date().orElse(schedule.starts());
    if (isSame(occurrence, held.getFirst())
        && (!schedule.isOpenEnded() || occurrence.slot().equals(veryFirst))) {
      return Meeting.Moment.FIRST;
    }
    return isSame(occurrence, held.getLast()) && !schedule.isOpenEnded()
        ? Meeting.Moment.LAST
        : Meeting.Moment.FOLLOWING;
  }

  private static boolean isSame(Occurrence one, Occurrence other) {
    return one.slot().equals(other.slot());
  }

  private Finances finances(Budget budget, List<Meeting> held) {
    Payment payment = group.profile().payment();
    int people = group.participants().toPlanFor();
    return Finances.of(budget, payment, held.size(), months(held), people);
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
