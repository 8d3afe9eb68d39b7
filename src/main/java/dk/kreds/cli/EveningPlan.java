package dk.kreds.cli;

import dk.kreds.group.Group;
import dk.kreds.group.Part;
import dk.kreds.group.Participant;
import dk.kreds.output.Slug;
import dk.kreds.plan.Agenda;
import dk.kreds.plan.Session;
import dk.kreds.timer.Evening;
import dk.kreds.timer.Evening.Section;
import java.time.Duration;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Turns a meeting of the plan into an evening for the timer.
///
/// @param asked how many people the leader says there are; 0 for the parts alone
record EveningPlan(Group group, Session session, OptionalInt asked) {

  Evening evening() {
    int people = hasRounds(planned()) ? people() : 0;
    int before = session.meeting().number().orElse(1) - 1;
    return new Evening(
        session.meeting().start().toInstant(),
        preparation(),
        items().stream().map(EveningPlan::section).toList(),
        people,
        isNamed(),
        isNamed() ? away() : new TreeSet<>(),
        people == 0 ? 0 : before % people);
  }

  /// Names the journal of this evening: by the group and by the date that the meeting keeps
  /// wherever it moves.
  String name() {
    String run = session.meeting().run().map(name -> "-" + Slug.of(name)).orElse("");
    return Slug.of(group.profile().identity()) + "-" + session.meeting().slot() + run;
  }

  List<Agenda.Item> items() {
    return session.agenda().duringMeeting();
  }

  /// The parts that such a meeting should have, whether there is time for them or not.
  List<Part> parts() {
    List<Part> parts =
        switch (session.meeting().moment()) {
          case FIRST -> group.agenda().first();
          case FOLLOWING -> group.agenda().following();
          case LAST -> group.agenda().last();
        };
    return parts.stream().filter(part -> part.type() != Part.Type.PREPARATION).toList();
  }

  /// How many are expected to speak in turn; 0 where nobody is to, or the parts alone are timed.
  int speakers() {
    return hasRounds(parts()) ? people() - (isNamed() ? away().size() : 0) : 0;
  }

  /// Whether people are known one by one.
  boolean isNamed() {
    return hasRounds(planned()) && asked.isEmpty() && !participants().isEmpty();
  }

  List<Participant> participants() {
    return group.participants().people();
  }

  private List<Part> planned() {
    return items().stream().map(Agenda.Item::part).toList();
  }

  private static boolean hasRounds(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.type() == Part.Type.ROUND);
  }

  private int people() {
    return asked.orElse(isNamed() ? participants().size() : session.coming());
  }

  private SortedSet<Integer> away() {
    NavigableSet<Integer> away = new TreeSet<>();
    IntStream.range(0, participants().size())
        .filter(i -> session.apologies().contains(participants().get(i)))
        .forEach(away::add);
    return away;
  }

  private Duration preparation() {
    return session.agenda().items().stream()
        .filter(item -> item.part().type() == Part.Type.PREPARATION)
        .map(item -> Duration.ofMinutes(item.minutes()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Section section(Agenda.Item item) {
    Part part = item.part();
    Duration planned = Duration.ofMinutes(item.minutes());
    Duration least = Duration.ofMinutes(Math.min(Math.max(1, part.least()), item.minutes()));
    Optional<Duration> mostEach =
        part.mostEach().isPresent()
            ? Optional.of(Duration.ofMinutes(part.mostEach().getAsInt()))
            : Optional.empty();
    return new Section(type(part.type()), planned, least, mostEach);
  }

  private static Evening.Type type(Part.Type type) {
    return switch (type) {
      case PREPARATION, TALK -> Evening.Type.TALK;
      case ROUND -> Evening.Type.ROUND;
      case BREAK -> Evening.Type.BREAK;
      case CLOSING -> Evening.Type.CLOSING;
    };
  }
}
