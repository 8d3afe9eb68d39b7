package dk.kreds.facts;

import dk.kreds.group.Room;
import dk.kreds.group.Theme;
import dk.kreds.group.Visitor;
import dk.kreds.plan.Meeting;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// When and where a single meeting is, and what it is about.
enum MeetingFact implements Fact {
  DAY(Topic.DATES, of((scope, it) -> Stream.of(scope.day(it.date())))),
  FULL_DAY(Topic.DATES, of((scope, it) -> Stream.of(Said.of(scope.dates().full(it.date()))))),
  /// The day that people have been told.
  NOTICE_DAY(
      Topic.DATES, of((scope, it) -> Stream.of(scope.day(it.movedFrom().orElse(it.date()))))),
  /// "5. jan".
  DATE_SHORT(Topic.DATES, of((scope, it) -> Stream.of(shortly(scope, it.date())))),
  /// On a sheet of its own, or among the days of one for several.
  ON_SHEET(Topic.DATES, of((scope, it) -> Stream.of(onSheet(scope, it.date())))),
  DATE(Topic.DATES, of((scope, it) -> Stream.of(scope.date(it.date())))),
  /// By itself: "5. januar", or under its month.
  ON_CALENDAR(Topic.DATES, of((scope, it) -> Stream.of(onCalendar(scope, it, true)))),
  /// After those before it: the month may have been told with one of them.
  IN_CALENDAR(
      Topic.DATES, of((scope, it) -> Stream.of(onCalendar(scope, it, isFirstOfMonth(scope, it))))),
  WEEKDAY(
      Topic.DATES,
      of((scope, it) -> Stream.of(Said.of(scope.dates().weekday(it.date().getDayOfWeek()))))),
  HOURS(Topic.HOURS, of((scope, it) -> Stream.of(scope.hours(it)))),
  TO(Topic.HOURS, of((scope, it) -> Stream.of(scope.time(it.to())))),
  OTHER_HOURS(
      Topic.HOURS,
      of((scope, it) -> it.differs().time() ? Stream.of(scope.hours(it)) : Stream.empty())),
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
      of((scope, it) -> it.movedFrom().stream().map(scope.dates()::dayAndMonth).map(Said::of))),
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
      of((scope, it) -> it.isHeld() ? Stream.of(scope.day(it.date())) : Stream.empty())),
  HELD_HOURS(
      Topic.HOURS, of((scope, it) -> it.isHeld() ? Stream.of(scope.hours(it)) : Stream.empty())),
  /// Where it is not the day that people have been told.
  NEW_DAY(
      Topic.DATES,
      of((scope, it) ->
          it.movedFrom().isPresent() ? Stream.of(scope.day(it.date())) : Stream.empty())),
  REASON(Topic.FURTHER, of((_, it) -> it.reason().stream().map(Said::of))),
  /// What the members of a group talk about is theirs alone.
  PUBLIC_THEME(
      Topic.THEMES,
      of((scope, it) ->
          scope.profile().kind().members()
              ? Stream.empty()
              : it.theme().stream().map(Theme::title).map(Said::of))),
  THEME(Topic.THEMES, of((_, it) -> it.theme().stream().map(Theme::title).map(Said::of))),
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
      of((scope, it) -> it.signUpBy().stream().map(scope.dates()::dayAndMonth).map(Said::of)));

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
    return scope -> values.values(scope, scope.meeting());
  }

  private static Said shortly(Scope scope, LocalDate date) {
    return Said.of(
        date.getDayOfMonth() + " " + scope.dates().month(date.getMonth()).substring(0, 3));
  }

  private static Said onSheet(Scope scope, LocalDate date) {
    String month = scope.dates().month(date.getMonth()) + " " + date.getYear();
    return Said.of(scope.dates().dayAndMonth(date), month + Said.GAP + date.getDayOfMonth());
  }

  private static Said onCalendar(Scope scope, Meeting meeting, boolean withMonth) {
    String day = "" + meeting.date().getDayOfMonth();
    String month = scope.dates().month(meeting.date().getMonth());
    return Said.of(day + " " + month, withMonth ? month + Said.GAP + day : day);
  }

  private static boolean isFirstOfMonth(Scope scope, Meeting meeting) {
    YearMonth month = YearMonth.from(meeting.date());
    return scope.plan().meetings().stream()
        .filter(other -> YearMonth.from(other.date()).equals(month))
        .allMatch(other -> !other.date().isBefore(meeting.date()));
  }

  private static Stream<Room> elsewhere(Meeting meeting) {
    return meeting.differs().place() ? meeting.place().stream() : Stream.empty();
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
}
