package dk.kreds.plan;

import dk.kreds.group.Group;
import dk.kreds.group.Part;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.group.Theme;
import dk.kreds.group.Visitor;
import dk.kreds.group.Visits;
import dk.kreds.schedule.LeftOut;
import dk.kreds.schedule.Occurrence;
import dk.kreds.schedule.Occurrences;
import dk.kreds.schedule.Schedule;
import dk.kreds.schedule.Times;
import dk.kreds.schedule.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The meetings of a group, or of one of its runs: each run has the whole programme, its own first
/// and last meeting and its own numbers.
final class Strand {
  private final Group group;
  private final Optional<String> run;
  private final Schedule schedule;
  private final Map<LocalDate, Room> places;
  private final Map<LocalDate, LocalDate> signUps;
  private final List<Room> rooms;
  private final Occurrences occurrences;
  private final List<Occurrence> held;
  private final Themes themes;

  /// @param run its name, where there are several
  private Strand(
      Group group,
      Optional<String> run,
      Schedule schedule,
      Map<LocalDate, Room> places,
      Map<LocalDate, LocalDate> signUps,
      List<Room> rooms,
      Window window) {
    this.group = group;
    this.run = run;
    this.schedule = schedule;
    this.places = places;
    this.signUps = signUps;
    this.rooms = rooms;
    this.occurrences = Occurrences.of(schedule, window);
    this.held = occurrences.held();
    this.themes =
        new Themes(group, held, held.stream().filter(one -> takesTheme(moment(one))).toList());
  }

  /// Those of a group, in the order in which its definition has them.
  static List<Strand> of(Group group, Window window) {
    Profile profile = group.profile();
    if (profile.runs().isEmpty()) {
      return List.of(
          new Strand(
              group,
              Optional.empty(),
              profile.schedule(),
              profile.places(),
              profile.signUps(),
              profile.rooms(),
              window));
    }
    return profile.runs().stream()
        .map(run ->
            new Strand(
                group,
                Optional.of(run.name()),
                run.schedule(),
                run.places(),
                run.signUps(),
                run.rooms(),
                window))
        .toList();
  }

  /// When the first of them begins.
  static LocalDate starts(Profile profile) {
    return Stream.concat(
            Stream.of(profile.schedule().starts()),
            profile.runs().stream().map(run -> run.schedule().starts()))
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  List<LeftOut> leftOut() {
    return occurrences.leftOut();
  }

  List<Meeting> meetings() {
    return occurrences.all().stream().map(this::meeting).toList();
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
    return Planner.parts(group, moment).stream().anyMatch(Part::theme);
  }

  private Meeting meeting(Occurrence occurrence) {
    Times usual =
        schedule.weekdayTimes().getOrDefault(occurrence.slot().getDayOfWeek(), schedule.times());
    boolean otherTime =
        !occurrence.start().toLocalTime().equals(usual.from())
            || !occurrence.end().toLocalTime().equals(usual.to());
    Optional<Theme> theme = themes.of(occurrence);
    return new Meeting(
        run,
        occurrence.number(),
        occurrence.slot(),
        occurrence.start(),
        occurrence.end(),
        status(occurrence),
        occurrence.isHeld() ? moment(occurrence) : Meeting.Moment.FOLLOWING,
        Optional.ofNullable(places.get(occurrence.slot())).or(() -> room(occurrence)),
        theme,
        visitors(occurrence),
        signUpBy(occurrence, theme),
        List.of(),
        occurrence.movedFrom(),
        new Meeting.Differs(otherTime, places.containsKey(occurrence.slot()), occurrence.isExtra()),
        occurrence.change().flatMap(change -> change.reason()));
  }

  private List<Visitor> visitors(Occurrence occurrence) {
    Visits.Counted counted =
        new Visits.Counted(
            occurrence.turn(), occurrence.ordinal(), occurrence.slot(), occurrence.date());
    return group.visitors().stream()
        .filter(_ -> occurrence.isHeld())
        .filter(visitor -> visitor.visits().stream().anyMatch(visit -> visit.includes(counted)))
        .toList();
  }

  private Optional<LocalDate> signUpBy(Occurrence occurrence, Optional<Theme> theme) {
    return Optional.ofNullable(signUps.get(occurrence.slot()))
        .or(() -> theme.flatMap(Theme::signUp))
        .filter(_ -> occurrence.isHeld());
  }

  /// Several rooms are used in turn along the rule, so that each stays with its dates whatever is
  /// left out or called off.
  private Optional<Room> room(Occurrence occurrence) {
    return rooms.isEmpty()
        ? Optional.empty()
        : Optional.of(rooms.get(occurrence.turn() % rooms.size()));
  }

  private static Meeting.Status status(Occurrence occurrence) {
    return switch (occurrence.status()) {
      case PLANNED -> Meeting.Status.PLANNED;
      case MOVED -> Meeting.Status.MOVED;
      case CANCELLED -> Meeting.Status.CANCELLED;
    };
  }

  /// A group that runs on has no last meeting, and a first only in the plan that begins with it.
  private Meeting.Moment moment(Occurrence occurrence) {
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
}
