package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.advice.Adviser;
import dk.kreds.change.Meant;
import dk.kreds.change.Rewriting;
import dk.kreds.change.Wish;
import dk.kreds.definition.Definition;
import dk.kreds.definition.edit.CannotEdit;
import dk.kreds.definition.edit.Sheet;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.group.Group;
import dk.kreds.group.Run;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Notice;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Planner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a change of one meeting makes of a definition and of its plan, before anything is written.
///
/// @param before the plan of the definition as it is
record ChangePlan(String name, Plan before, Meant.There meant, Wish wish, Talk talk) {

  /// A change that can be written.
  ///
  /// @param before the definition's text
  /// @param after its text with the change
  /// @param plan of the changed definition; people are to hear of this change and no other
  /// @param advice what one would be advised of now and was not before
  record Written(
      String name,
      String before,
      String after,
      Plan planBefore,
      Plan plan,
      LocalDate slot,
      Definition definition,
      List<Diagnostic> advice) {}

  /// Fails where there is no such meeting.
  static ChangePlan of(
      String name, Group group, LocalDate date, Wish wish, Optional<String> run, Talk talk)
      throws Failure {
    Plan plan = plan(group, date, talk);
    boolean isForOne = wish.time().isPresent();
    boolean adds = wish.kind() == Wish.Kind.ADD && !group.profile().schedule().isByAgreement();
    Meant meant =
        adds ? Meant.toAdd(plan, date, run, isForOne) : Meant.of(plan, date, run, isForOne);
    return switch (meant) {
      case Meant.Found found -> found(new ChangePlan(name, plan, found, wish, talk));
      case Meant.New added -> new ChangePlan(name, plan, added, wish, talk);
      case Meant.None _ when isLeftOut(plan, date) -> throw leftOut(name, date, talk);
      case Meant.None none -> throw wrong("change.no-meeting", date, none.nearest(), talk);
      case Meant.WhichRun which ->
          throw Failure.of(
              Fault.WHICH_RUN, talk.say("change.which-run", Map.of("names", which.names())), talk);
    };
  }

  /// A meeting that is cancelled can only come back, and one that there is cannot be added.
  private static ChangePlan found(ChangePlan change) throws Failure {
    List<Meeting> meetings = change.meant.meetings();
    boolean isCancelled = meetings.stream().noneMatch(Meeting::isHeld);
    if (isCancelled && change.wish.kind() != Wish.Kind.UNDO) {
      throw change.refused("change.is-cancelled", meetings.getFirst());
    }
    boolean isThere =
        change.wish.equals(Wish.moving(change.wish.to()))
            && meetings.stream()
                .allMatch(it -> change.wish.to().filter(it.date()::equals).isPresent());
    if (isThere) {
      throw change.refused("change.is-there", meetings.getFirst());
    }
    if (change.wish.kind() == Wish.Kind.ADD) {
      boolean isMoved = meetings.stream().anyMatch(it -> it.movedFrom().isPresent());
      throw change.refused(isMoved ? "change.has-moved" : "change.is-there", meetings.getFirst());
    }
    return change;
  }

  private Failure refused(String key, Meeting meeting) {
    return Failure.of(
        Fault.NOT_TO_BE_CHANGED,
        talk.say(
            key,
            Map.of(
                "date", meant.slot(),
                "now", meeting.date(),
                "file", Told.shown(name),
                "held", meeting.date().toString(),
                "slot", meant.slot().toString())),
        talk);
  }

  private static boolean isLeftOut(Plan plan, LocalDate date) {
    return plan.leftOut().stream().anyMatch(left -> left.slot().equals(date));
  }

  private static Failure leftOut(String name, LocalDate date, Talk talk) {
    return Failure.of(
        Fault.NO_SUCH_MEETING,
        talk.say(
            "change.left-out",
            Map.of("date", date, "day", date.toString(), "file", Told.shown(name))),
        talk);
  }

  private static Failure wrong(String key, LocalDate date, List<LocalDate> nearest, Talk talk) {
    String or = " " + talk.language().say("language.list.or") + " ";
    String dates =
        nearest.stream()
            .map(day -> day + " (" + talk.language().dates().withWeekday(day) + ")")
            .collect(Collectors.joining(or));
    return Failure.of(
        Fault.NO_SUCH_MEETING,
        talk.say(dates.isEmpty() ? key : key + ".near", Map.of("date", date, "nearest", dates)),
        talk);
  }

  /// A group without end is planned half a year at a time: the half with that day.
  private static Plan plan(Group group, LocalDate date, Talk talk) {
    Plan today = Plans.of(group, talk);
    boolean isThere =
        today.meetings().stream()
            .anyMatch(meeting -> meeting.date().equals(date) || meeting.slot().equals(date));
    return isThere ? today : Planner.plan(group, date);
  }

  /// Nothing where the definition would not be as good as before, which has been told.
  Optional<Written> written(Definition definition) throws Failure {
    try {
      Sheet sheet = Sheet.of(definition.source().getBytes(UTF_8));
      Rewriting rewriting = new Rewriting(meant, wish);
      if (wish.kind() == Wish.Kind.UNDO && !rewriting.isChanged(sheet)) {
        throw notChanged();
      }
      Sheet changed = rewriting.of(sheet, Plans.today(before.group(), talk));
      return judged(changed.bytes(), definition);
    } catch (CannotEdit cannot) {
      throw Failure.of(
          Fault.NOT_TO_BE_CHANGED,
          talk.say("change.by-hand", Map.of("file", Told.shown(name))),
          talk);
    }
  }

  /// Where there are several runs, perhaps another one's meeting was changed.
  private Failure notChanged() {
    List<String> runs = before.group().profile().runs().stream().map(Run::name).toList();
    return meant.meetings().size() > 1
        ? Failure.of(Fault.WHICH_RUN, talk.say("change.which-run", Map.of("names", runs)), talk)
        : Failure.of(
            Fault.NOT_TO_BE_CHANGED,
            talk.say("change.not-changed", Map.of("date", meant.slot())),
            talk);
  }

  private Optional<Written> judged(byte[] changed, Definition definition) {
    Path file = talk.surroundings().folder().resolve(name);
    Definition after = Sources.read(new Sources.Text(name, file, changed), talk);
    if (after.group().isEmpty()) {
      new Report(after, talk).print(after.problems());
      String wrong = talk.say("change.would-be-wrong", Map.of("file", Told.shown(name)));
      talk.warn(Fault.NOT_TO_BE_CHANGED.told(wrong, talk));
      return Optional.empty();
    }
    return Optional.of(
        new Written(
            name,
            definition.source(),
            new String(changed, UTF_8),
            before,
            told(after.group().get()),
            meant.slot(),
            after,
            advice(definition, after)));
  }

  /// People are to hear of it unless it is over.
  private Plan told(Group group) {
    LocalDate today = Plans.today(group, talk);
    Plan plan = Planner.plan(group, planned());
    List<Meeting> now = plan.meetings().stream().filter(meant::has).toList();
    boolean isBack = wish.kind() == Wish.Kind.UNDO;
    return plan.telling(
        Stream.concat(
                now.stream().map(meeting -> new Notice(meeting, isBack)),
                gone(now).map(meeting -> new Notice(meeting.cancelled(), false)))
            .filter(notice -> isAhead(notice.meeting(), today))
            .toList());
  }

  /// An extra meeting that was taken back: people have it in their calendars all the same.
  private Stream<Meeting> gone(List<Meeting> now) {
    return meant.meetings().stream()
        .filter(Meeting::isHeld)
        .filter(before -> now.stream().noneMatch(it -> it.run().equals(before.run())));
  }

  private boolean isAhead(Meeting meeting, LocalDate today) {
    return !meeting.date().isBefore(today)
        || !meant.slot().isBefore(today)
        || meant.meetings().stream().anyMatch(before -> !before.date().isBefore(today));
  }

  private LocalDate planned() {
    return wish.to().orElse(meant.slot());
  }

  private List<Diagnostic> advice(Definition old, Definition changed) {
    Set<Object> known =
        diagnosed(old).stream()
            .map(it -> (Object) List.of(it.id(), it.facts()))
            .collect(Collectors.toSet());
    return diagnosed(changed).stream()
        .filter(it -> !known.contains(List.of(it.id(), it.facts())))
        .toList();
  }

  private List<Diagnostic> diagnosed(Definition definition) {
    return definition.group().isEmpty()
        ? List.of()
        : Adviser.advise(
            Plans.of(definition.group().get(), talk),
            Plans.today(definition.group().get(), talk),
            definition.file(),
            definition.places());
  }
}
