package dk.kreds.facts;

import dk.kreds.group.Contact;
import dk.kreds.group.Leader;
import dk.kreds.group.Part;
import dk.kreds.group.Participant;
import dk.kreds.group.Theme;
import dk.kreds.plan.Agenda;
import dk.kreds.plan.Session;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the leaders know of a meeting: its parts by the clock, and who does what.
enum SessionFact implements Fact {
  /// Each part with the time at which it begins and what it is about.
  PARTS(
      Topic.THEMES,
      scope ->
          scope.the(Session.class).agenda().items().stream().flatMap(item -> part(scope, item))),
  /// The same, and a ring for each who speaks.
  RINGS(
      Topic.PEOPLE,
      scope ->
          scope.the(Session.class).agenda().duringMeeting().stream()
              .flatMap(item -> Stream.concat(part(scope, item).limit(3), rings(scope, item)))),
  PART_TIMES(
      Topic.FURTHER,
      scope ->
          scope.the(Session.class).agenda().duringMeeting().stream()
              .flatMap(item -> part(scope, item).limit(2))),
  ALL_PART_TIMES(
      Topic.HOURS,
      scope ->
          scope.the(Session.class).agenda().items().stream()
              .flatMap(item -> part(scope, item).limit(2))),
  APOLOGIES_TO(Topic.CONTACT, SessionFact::apologiesTo),
  CHAIR(
      Topic.LEADERS,
      scope -> scope.the(Session.class).chair().stream().map(SessionFact::firstName)),
  HOST(
      Topic.LEADERS,
      scope ->
          scope.the(Session.class).host().stream()
              .filter(host -> !scope.the(Session.class).chair().equals(Optional.of(host)))
              .map(SessionFact::firstName)),
  COMING(Topic.PEOPLE, scope -> one(scope.the(Session.class).coming())),
  APOLOGIES(
      Topic.PEOPLE,
      scope ->
          scope.the(Session.class).apologies().stream().map(Participant::initials).map(Said::of));

  private final Topic topic;
  private final Function<Scope, Stream<Said>> values;

  SessionFact(Topic topic, Function<Scope, Stream<Said>> values) {
    this.topic = topic;
    this.values = values;
  }

  @Override
  public Topic topic() {
    return topic;
  }

  @Override
  public Stream<Said> of(Scope scope) {
    return values.apply(scope);
  }

  private static Stream<Said> one(long number) {
    return Stream.of(Said.of("" + number));
  }

  private static Stream<Said> part(Scope scope, Agenda.Item item) {
    Part part = item.part();
    String title =
        part.title().or(() -> scope.language().find("part." + part.name())).orElse(part.name());
    return Stream.concat(
        Stream.of(scope.time(item.start()), Said.of(title)),
        part.theme()
            ? scope.the(Session.class).meeting().theme().stream().flatMap(SessionFact::about)
            : Stream.empty());
  }

  private static Stream<Said> about(Theme theme) {
    return Stream.of(
            Stream.of(theme.title()),
            theme.speaker().stream().map(Theme.Speaker::name),
            theme.questions().stream())
        .flatMap(parts -> parts.map(Said::of));
  }

  private static Stream<Said> rings(Scope scope, Agenda.Item item) {
    return item.part().type() == Part.Type.ROUND
        ? scope.plan().group().participants().people().stream()
            .filter(it -> !scope.the(Session.class).apologies().contains(it))
            .map(Participant::initials)
            .map(Said::of)
        : Stream.empty();
  }

  /// Whoever has taken that on, or else the contact.
  private static Stream<Said> apologiesTo(Scope scope) {
    return scope
        .the(Session.class)
        .messages()
        .map(Leader::name)
        .or(() -> scope.profile().contact().map(Contact::name))
        .stream()
        .map(Said::of);
  }

  private static Said firstName(Leader leader) {
    return Said.of(leader.name().split(" ", 2)[0]);
  }
}
