package dk.kreds.facts;

import dk.kreds.group.Contact;
import dk.kreds.group.Leader;
import dk.kreds.group.Part;
import dk.kreds.group.Participant;
import dk.kreds.group.Room;
import dk.kreds.group.Theme;
import dk.kreds.group.Visitor;
import dk.kreds.plan.Agenda;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Session;
import dk.kreds.schedule.Cause;
import dk.kreds.schedule.LeftOut;
import dk.kreds.text.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// When the group meets, and what a single meeting is about.
enum MeetingFact implements Fact {
  /// Of a group with an end; of others it is the day of the week that matters.
  FIRST_DAY(
      Topic.DATES,
      scope -> isEndless(scope) ? Stream.empty() : first(scope).map(it -> day(scope, it.date()))),
  /// Of several runs each has its own.
  FIRST_HOURS(
      Topic.HOURS,
      scope ->
          scope.profile().runs().isEmpty()
              ? first(scope).map(it -> hours(scope, it))
              : Stream.empty()),
  FIRST_DATE(
      Topic.DATES, scope -> first(scope).map(it -> Said.of(dates(scope).dayAndMonth(it.date())))),
  /// A card is kept longer than a first date is news.
  FIRST_HOURS_IF_OPEN(
      Topic.HOURS,
      scope -> isEndless(scope) ? first(scope).map(it -> hours(scope, it)) : Stream.empty()),
  LAST_MONTH(
      Topic.DATES,
      scope -> last(scope).map(it -> Said.of(dates(scope).month(it.date().getMonth())))),
  FIRST_FROM(
      Topic.HOURS,
      scope ->
          scope.profile().runs().isEmpty()
              ? first(scope).map(it -> time(scope, it.from()))
              : Stream.empty()),
  FIRST_TO(
      Topic.HOURS,
      scope ->
          scope.profile().runs().isEmpty()
              ? first(scope).map(it -> time(scope, it.to()))
              : Stream.empty()),
  /// Of a group without end and of office hours, in any form of the word.
  WEEKDAYS(Topic.DATES, scope -> isEndless(scope) ? weekdays(scope) : Stream.empty()),
  /// What follows on the first day.
  RHYTHM(Topic.DATES, scope -> isEndless(scope) ? Stream.empty() : weekdays(scope)),
  NEXT_DATES(Topic.DATES, MeetingFact::next),
  LAST_DATE(
      Topic.DATES,
      scope -> last(scope).map(it -> Said.of(dates(scope).dayAndMonth(it.date()))).limit(1)),
  /// Of several runs those of one.
  COUNT(Topic.FURTHER, MeetingFact::count),
  COUNT_ALL(Topic.FURTHER, scope -> one(held(scope).count())),
  RUNS(Topic.HOURS, MeetingFact::runs),
  PERIOD(Topic.DATES, MeetingFact::period),
  DAYS_OFF(Topic.DATES, scope -> scope.plan().leftOut().stream().flatMap(it -> off(scope, it))),
  /// Where one books a time nobody comes in vain.
  OFF_DATES(
      Topic.DATES,
      scope ->
          scope.plan().leftOut().stream()
              .filter(_ -> !scope.profile().hasSlots())
              .map(it -> Said.of(dates(scope).dayAndMonth(it.slot())))),

  DAY(Topic.DATES, of((scope, it) -> Stream.of(day(scope, it.date())))),
  FULL_DAY(Topic.DATES, of((scope, it) -> Stream.of(Said.of(dates(scope).full(it.date()))))),
  /// The day that people have been told.
  NOTICE_DAY(
      Topic.DATES, of((scope, it) -> Stream.of(day(scope, it.movedFrom().orElse(it.date()))))),
  /// "5. jan".
  DATE_SHORT(Topic.DATES, of((scope, it) -> Stream.of(shortly(scope, it.date())))),
  /// On a sheet of its own, or among the days of one for several.
  ON_SHEET(Topic.DATES, of((scope, it) -> Stream.of(onSheet(scope, it.date())))),
  DATE(Topic.DATES, of((scope, it) -> Stream.of(Said.of(dates(scope).dayAndMonth(it.date()))))),
  /// By itself: "5. januar", or under its month.
  ON_CALENDAR(Topic.DATES, of((scope, it) -> Stream.of(onCalendar(scope, it, true)))),
  /// After those before it: the month may have been told with one of them.
  IN_CALENDAR(
      Topic.DATES, of((scope, it) -> Stream.of(onCalendar(scope, it, isFirstOfMonth(scope, it))))),
  WEEKDAY(
      Topic.DATES,
      of((scope, it) -> Stream.of(Said.of(dates(scope).weekday(it.date().getDayOfWeek()))))),
  WEEK(Topic.FURTHER, of((_, it) -> Stream.of(Said.of("" + Dates.week(it.date()))))),
  HOURS(Topic.HOURS, of((scope, it) -> Stream.of(hours(scope, it)))),
  FROM(Topic.HOURS, of((scope, it) -> Stream.of(time(scope, it.from())))),
  TO(Topic.HOURS, of((scope, it) -> Stream.of(time(scope, it.to())))),
  OTHER_HOURS(
      Topic.HOURS,
      of((scope, it) -> it.differs().time() ? Stream.of(hours(scope, it)) : Stream.empty())),
  RUN(Topic.FURTHER, of((_, it) -> it.run().stream().map(Said::of))),
  PLACE(Topic.PLACE, of((_, it) -> it.place().stream().map(Room::name).map(Said::of))),
  PLACE_ADDRESS(
      Topic.PLACE,
      of((_, it) -> it.place().stream().flatMap(room -> room.address().stream()).map(Said::of))),
  OTHER_PLACE(Topic.PLACE, of((_, it) -> elsewhere(it).map(Room::name).map(Said::of))),
  OTHER_ADDRESS(
      Topic.PLACE,
      of((_, it) -> elsewhere(it).flatMap(room -> room.address().stream()).map(Said::of))),
  /// Which of several rooms.
  ROOM_IN_TURN(
      Topic.PLACE,
      of((scope, it) ->
          scope.profile().movesAbout()
              ? it.place().stream().map(Room::name).map(Said::of)
              : Stream.empty())),
  MOVED_FROM(
      Topic.FURTHER,
      of((scope, it) -> it.movedFrom().stream().map(dates(scope)::dayAndMonth).map(Said::of))),
  ATTENDED(
      Topic.PEOPLE,
      of((scope, it) ->
          Optional.ofNullable(scope.plan().group().participants().attended().get(it.date()))
              .map(came -> Said.of("" + came))
              .stream())),
  /// The same, or as many as the list tells.
  CAME(
      Topic.PEOPLE,
      of((scope, it) ->
          scope.plan().forLeaders().attendance().counted().stream()
              .filter(day -> day.date().equals(it.date()))
              .map(day -> Said.of("" + day.came().orElseThrow())))),
  /// On a door: why a closed group has moved is its own affair.
  PUBLIC_REASON(
      Topic.FURTHER,
      of((scope, it) ->
          scope.profile().kind().members() ? Stream.empty() : it.reason().stream().map(Said::of))),
  HELD_DAY(
      Topic.DATES,
      of((scope, it) -> it.isHeld() ? Stream.of(day(scope, it.date())) : Stream.empty())),
  HELD_HOURS(
      Topic.HOURS, of((scope, it) -> it.isHeld() ? Stream.of(hours(scope, it)) : Stream.empty())),
  /// Where it is not the day that people have been told.
  NEW_DAY(
      Topic.DATES,
      of((scope, it) ->
          it.movedFrom().isPresent() ? Stream.of(day(scope, it.date())) : Stream.empty())),
  REASON(Topic.FURTHER, of((_, it) -> it.reason().stream().map(Said::of))),
  /// What the members of a group talk about is theirs alone.
  PUBLIC_THEME(
      Topic.THEMES,
      of((scope, it) ->
          scope.profile().kind().members()
              ? Stream.empty()
              : it.theme().stream().map(Theme::title).map(Said::of))),
  THEME(Topic.THEMES, of((_, it) -> it.theme().stream().map(Theme::title).map(Said::of))),
  QUESTIONS(
      Topic.THEMES,
      of((_, it) ->
          it.theme().stream().flatMap(theme -> theme.questions().stream()).map(Said::of))),
  /// Title and question on each.
  CARDS(Topic.THEMES, of((_, it) -> it.theme().stream().flatMap(MeetingFact::cards))),
  SPEAKER_NAME(Topic.FURTHER, of((_, it) -> speakerOf(it).map(Theme.Speaker::name).map(Said::of))),
  SPEAKER_FIRST_NAME(
      Topic.FURTHER, of((_, it) -> speakerOf(it).map(one -> Said.of(one.name().split(" ", 2)[0])))),
  GUEST_NAMES(
      Topic.FURTHER,
      of((_, it) ->
          Stream.concat(
                  speakerOf(it).map(Theme.Speaker::name), it.visitors().stream().map(Visitor::name))
              .map(Said::of))),
  SPEAKER(Topic.FURTHER, of((_, it) -> speakerOf(it).flatMap(MeetingFact::speaker))),
  GUESTS(Topic.FURTHER, of((_, it) -> it.visitors().stream().flatMap(MeetingFact::visitor))),
  SIGN_UP_TO_IT(
      Topic.FURTHER,
      of((scope, it) -> it.signUpBy().stream().map(dates(scope)::dayAndMonth).map(Said::of))),

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
  APOLOGIES_TO(Topic.CONTACT, MeetingFact::apologiesTo),
  CHAIR(
      Topic.LEADERS,
      scope -> scope.the(Session.class).chair().stream().map(MeetingFact::firstName)),
  HOST(
      Topic.LEADERS,
      scope ->
          scope.the(Session.class).host().stream()
              .filter(host -> !scope.the(Session.class).chair().equals(Optional.of(host)))
              .map(MeetingFact::firstName)),
  COMING(Topic.PEOPLE, scope -> one(scope.the(Session.class).coming())),
  APOLOGIES(
      Topic.PEOPLE,
      scope ->
          scope.the(Session.class).apologies().stream().map(Participant::initials).map(Said::of));

  private final Topic topic;
  private final Function<Scope, Stream<Said>> values;

  MeetingFact(Topic topic, Function<Scope, Stream<Said>> values) {
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

  private interface OfMeeting {
    Stream<Said> values(Scope scope, Meeting meeting);
  }

  private static Function<Scope, Stream<Said>> of(OfMeeting values) {
    return scope ->
        values.values(
            scope,
            switch (scope.one().orElseThrow()) {
              case Session session -> session.meeting();
              case Object meeting -> (Meeting) meeting;
            });
  }

  private static boolean isEndless(Scope scope) {
    return scope.profile().schedule().isOpenEnded() || scope.profile().isForTalks();
  }

  private static Stream<Said> next(Scope scope) {
    return scope.profile().schedule().isOpenEnded() && !scope.profile().isForTalks()
        ? held(scope).limit(3).map(it -> Said.of(dates(scope).dayAndMonth(it.date())))
        : Stream.empty();
  }

  private static Stream<Said> count(Scope scope) {
    int runs = Math.max(1, scope.profile().runs().size());
    return isEndless(scope) ? Stream.empty() : one(held(scope).count() / runs);
  }

  private static Stream<Said> runs(Scope scope) {
    return scope.profile().runs().stream()
        .flatMap(run ->
            Stream.of(
                Said.of(run.name()),
                Said.of(
                    dates(scope)
                        .times(run.schedule().times().from(), run.schedule().times().to()))));
  }

  private static Said shortly(Scope scope, LocalDate date) {
    return Said.of(
        date.getDayOfMonth() + " " + dates(scope).month(date.getMonth()).substring(0, 3));
  }

  private static Said onSheet(Scope scope, LocalDate date) {
    String month = dates(scope).month(date.getMonth()) + " " + date.getYear();
    return Said.of(dates(scope).dayAndMonth(date), month + Said.GAP + date.getDayOfMonth());
  }

  private static Said onCalendar(Scope scope, Meeting meeting, boolean withMonth) {
    String day = "" + meeting.date().getDayOfMonth();
    String month = dates(scope).month(meeting.date().getMonth());
    return Said.of(day + " " + month, withMonth ? month + Said.GAP + day : day);
  }

  private static boolean isFirstOfMonth(Scope scope, Meeting meeting) {
    YearMonth month = YearMonth.from(meeting.date());
    return scope.plan().meetings().stream()
        .filter(other -> YearMonth.from(other.date()).equals(month))
        .allMatch(other -> !other.date().isBefore(meeting.date()));
  }

  private static Stream<Meeting> first(Scope scope) {
    return held(scope).limit(1);
  }

  private static Stream<Meeting> last(Scope scope) {
    return scope.profile().schedule().isOpenEnded()
        ? Stream.empty()
        : held(scope).reduce((_, later) -> later).stream();
  }

  private static Stream<Meeting> held(Scope scope) {
    return scope.plan().meetings().stream().filter(Meeting::isHeld);
  }

  private static Stream<Room> elsewhere(Meeting meeting) {
    return meeting.differs().place() ? meeting.place().stream() : Stream.empty();
  }

  private static Said day(Scope scope, LocalDate date) {
    return Said.of(dates(scope).withWeekday(date));
  }

  private static Said hours(Scope scope, Meeting meeting) {
    return Said.of(dates(scope).times(meeting.from(), meeting.to()));
  }

  private static Said time(Scope scope, LocalTime time) {
    return Said.of(dates(scope).time(time), dates(scope).hour(time));
  }

  private static Dates dates(Scope scope) {
    return scope.language().dates();
  }

  private static Stream<Said> one(long number) {
    return Stream.of(Said.of("" + number));
  }

  private static Stream<Said> period(Scope scope) {
    List<LocalDate> days = held(scope).map(Meeting::date).toList();
    return days.isEmpty()
        ? Stream.empty()
        : Stream.of(days.getFirst(), days.getLast())
            .map(day -> dates(scope).month(day.getMonth()))
            .distinct()
            .map(Said::of);
  }

  private static Stream<Said> weekdays(Scope scope) {
    List<DayOfWeek> days = held(scope).map(it -> it.date().getDayOfWeek()).distinct().toList();
    return days.size() == 5
        ? Stream.of(Said.of(scope.language().say("rhythm.workdays")))
        : days.stream()
            .map(day ->
                Said.of(
                    dates(scope).weekday(day),
                    scope.language().say("rhythm.days." + day.getValue())));
  }

  /// With the reason that the definition gives; holidays have names of their own.
  private static Stream<Said> off(Scope scope, LeftOut left) {
    return Stream.concat(
            Stream.of(dates(scope).dayAndMonth(left.slot())),
            left.causes().stream().flatMap(MeetingFact::reason))
        .map(Said::of);
  }

  private static Stream<String> reason(Cause cause) {
    return switch (cause) {
      case Cause.OnDay(var day) -> day.reason().stream();
      case Cause.InRange(var range) -> range.reason().stream();
      case Cause.InWeeks(var weeks) -> weeks.reason().stream();
      case Cause.OnNamed(var named) -> named.reason().stream();
      case Cause.OnHoliday _ -> Stream.empty();
    };
  }

  private static Stream<Theme.Speaker> speakerOf(Meeting meeting) {
    return meeting.theme().flatMap(Theme::speaker).stream();
  }

  private static Stream<Said> cards(Theme theme) {
    return theme.questions().stream()
        .flatMap(question -> Stream.of(Said.of(theme.title()), Said.of(question)));
  }

  private static Stream<Said> speaker(Theme.Speaker speaker) {
    return Stream.concat(Stream.of(speaker.name()), speaker.role().stream()).map(Said::of);
  }

  private static Stream<Said> visitor(Visitor visitor) {
    return Stream.concat(Stream.of(visitor.name()), visitor.role().stream()).map(Said::of);
  }

  private static Stream<Said> part(Scope scope, Agenda.Item item) {
    Part part = item.part();
    String title =
        part.title().or(() -> scope.language().find("part." + part.name())).orElse(part.name());
    return Stream.concat(
        Stream.of(time(scope, item.start()), Said.of(title)),
        part.theme()
            ? scope.the(Session.class).meeting().theme().stream().flatMap(MeetingFact::about)
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
