package dk.kreds.definition;

import dk.kreds.definition.shape.Bond;
import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Located;
import dk.kreds.definition.shape.Look;
import dk.kreds.definition.shape.MapOf;
import dk.kreds.definition.shape.Moments;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Words;
import dk.kreds.diagnostic.Problem;
import dk.kreds.group.Room;
import dk.kreds.group.Run;
import dk.kreds.schedule.ExceptionDates;
import dk.kreds.schedule.Horizon;
import dk.kreds.schedule.Instead;
import dk.kreds.schedule.RecurrencePhrase;
import dk.kreds.schedule.Schedule;
import dk.kreds.schedule.Times;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// `schedule:`: when a group meets.
final class ScheduleShape {
  private static final String RULE =
      "\\s*(?:RRULE:)?[A-Za-z-]+=[^;=]+(?:;[A-Za-z-]+=[^;=]+)*;?\\s*";
  private static final String CANCELLED = "cancelled";
  private static final String EXTRA = "extra";
  static final Key<LocalDate> STARTS = Key.needed("starts", Moments.date());
  static final Key<Times> TIME = Key.needed("time", Moments.span());
  static final Key<ZoneId> ZONE = Key.optional("zone", Moments.zone());
  static final Key<Located<String>> EVERY = Key.optional("every", every());
  static final Key<List<LocalDate>> DATES = Key.optional("dates", new ListOf<>(Moments.date()));
  static final Key<Located<String>> RRULE =
      Key.optional("rrule", Located.of(Words.line().looking(new Look.Text(200, RULE))));
  static final Key<Integer> MEETINGS = Key.optional("meetings", Words.number(1, 1_000));
  static final Key<LocalDate> UNTIL = Key.optional("until", Moments.lastDate());
  static final Key<LocalDate> PROGRAMME = Key.optional("programme", Moments.date());
  static final Key<List<ExceptionShape.Written>> EXCEPT =
      Key.optional("except", new ListOf<>(ExceptionShape.SHAPE));
  static final Key<List<ExceptionShape.Written>> SCHOOL_HOLIDAYS =
      Key.optional("school-holidays", new ListOf<>(ExceptionShape.SHAPE));
  static final Key<Instead> INSTEAD = Key.optional("instead", Words.oneOf(Instead.class));
  static final Key<FirstMeeting> FIRST = Key.optional("first", first());
  static final Key<Map<DayOfWeek, Times>> WEEKDAY_TIMES =
      Key.optional("times", new MapOf<>(Words.oneOf(DayOfWeek.class), Moments.span()));
  static final Key<Map<LocalDate, MeetingChange>> CHANGES =
      Key.optional("changes", new MapOf<>(Moments.date(), change()));
  static final Key<List<Entries>> RUNS =
      RunShape.key(List.of(EVERY, DATES, MEETINGS, UNTIL, CHANGES));
  static final Key<Horizon> PLAN = Key.optional("plan", Words.oneOf(Horizon.class));
  static final Key<URI> LINK = Key.optional("link", Words.link());

  private static final List<Key<?>> KEYS =
      List.of(
          STARTS,
          TIME,
          EVERY,
          DATES,
          RRULE,
          MEETINGS,
          UNTIL,
          PLAN,
          PROGRAMME,
          EXCEPT,
          SCHOOL_HOLIDAYS,
          INSTEAD,
          FIRST,
          WEEKDAY_TIMES,
          CHANGES,
          RUNS,
          ZONE,
          LINK);

  private static final List<Bond> BONDS =
      List.of(
          Bond.atLeastOne("every", "dates", "rrule"),
          new Bond.Filled(List.of("dates")),
          Bond.notTogether("every", "dates"),
          Bond.notTogether("every", "rrule"),
          Bond.notTogether("dates", "rrule"),
          Bond.notTogether("meetings", "until"),
          Bond.notTogether("meetings", "plan"),
          Bond.notTogether("until", "plan"),
          Bond.notTogether("meetings", "programme"),
          Bond.notTogether("until", "programme"),
          Bond.notTogether("dates", "programme"));

  private ScheduleShape() {}

  /// When a group meets, checked as a whole.
  ///
  /// @param places of single meetings that are held elsewhere, by their slots
  /// @param signUps the last days to sign up for single meetings, by their slots
  /// @param runs where there are several; the schedule is then that of the first
  /// @param horizon how much is planned at a time where there is no end
  /// @param programme a day of the half-year or year to plan, for a group without end
  /// @param link where a phone can subscribe to the dates
  /// @param schoolHolidays when the schools are closed
  record Planned(
      Schedule schedule,
      Map<LocalDate, Room> places,
      Map<LocalDate, LocalDate> signUps,
      List<PlannedRun> runs,
      Horizon horizon,
      Optional<LocalDate> programme,
      Optional<URI> link,
      List<ExceptionDates> schoolHolidays) {

    /// Of a group without dates.
    static Planned byAgreement(ZoneId zone) {
      return new Planned(
          Schedule.byAgreement(zone),
          Map.of(),
          Map.of(),
          List.of(),
          Horizon.HALF_YEAR,
          Optional.empty(),
          Optional.empty(),
          List.of());
    }
  }

  /// An editor knows the words of a phrase, not how they go together.
  static Shape<Located<String>> every() {
    return Located.of(Words.line().looking(new Look.Text(200, RecurrencePhrase::pattern)));
  }

  static Shape<Planned> shape(Setting setting) {
    return new FittingStart<>(
        new Fields<>("schedule", KEYS, BONDS, (it, findings) -> planned(it, findings, setting)));
  }

  /// What has an end is planned to its end.
  private static Optional<Key<?>> endsByItself(Entries it) {
    return Stream.<Key<?>>of(MEETINGS, UNTIL, DATES)
        .filter(key -> it.get(key).isPresent())
        .findFirst();
  }

  private static Optional<Planned> planned(Entries it, Findings findings, Setting setting) {
    endsByItself(it)
        .filter(_ -> it.get(PROGRAMME).isPresent())
        .ifPresent(end ->
            findings.add(
                Problem.KEYS_EXCLUDE.at(
                    it.place(PROGRAMME),
                    Map.of(
                        "key",
                        PROGRAMME.name(),
                        "other",
                        end.name(),
                        "line",
                        it.place(end).line()))));
    ScheduleBuilder builder = new ScheduleBuilder(it, findings);
    Map<LocalDate, MeetingChange> changes = it.get(CHANGES).orElse(Map.of());
    return builder
        .build(setting.zone())
        .flatMap(schedule ->
            new RunsBuilder(it, schedule, builder, findings)
                .build()
                .map(runs ->
                    new Planned(
                        runs.isEmpty() ? schedule : runs.getFirst().schedule(),
                        ofChanges(changes, MeetingChange::place),
                        ofChanges(changes, MeetingChange::signUp),
                        runs,
                        it.get(PLAN).orElse(Horizon.HALF_YEAR),
                        it.get(PROGRAMME),
                        it.get(LINK),
                        schoolHolidays(it))));
  }

  private static List<ExceptionDates> schoolHolidays(Entries it) {
    return it.get(SCHOOL_HOLIDAYS).orElse(List.of()).stream()
        .flatMap(written -> written.dates(Optional.empty()))
        .toList();
  }

  /// What changes say of one thing, by their slots.
  private static <T> Map<LocalDate, T> ofChanges(
      Map<LocalDate, MeetingChange> changes, Function<MeetingChange, Optional<T>> what) {
    Map<LocalDate, T> found = new TreeMap<>();
    changes.forEach(
        (slot, change) -> what.apply(change).ifPresent(value -> found.put(slot, value)));
    return found;
  }

  /// One of several runs, as far as the schedule tells.
  record PlannedRun(
      String name,
      Schedule schedule,
      Map<LocalDate, MeetingChange> changes,
      Optional<Room> room,
      Optional<LocalDate> signUp) {

    /// @param usualRooms those of the group, for a run that has none of its own
    Run in(List<Room> usualRooms) {
      return new Run(
          name,
          schedule,
          ofChanges(changes, MeetingChange::place),
          ofChanges(changes, MeetingChange::signUp),
          room.map(List::of).orElse(usualRooms),
          signUp);
    }
  }

  /// A first meeting that is earlier, longer or elsewhere.
  record FirstMeeting(Optional<LocalDate> date, Optional<Times> times) {}

  /// What is different about one meeting.
  ///
  /// @param extra whether it is held beside those of the rule
  record MeetingChange(
      boolean extra,
      boolean cancelled,
      Optional<LocalDate> date,
      Optional<Times> times,
      Optional<Room> place,
      Optional<LocalDate> signUp,
      Optional<String> reason) {}

  private static Shape<FirstMeeting> first() {
    Key<LocalDate> date = Key.optional("date", Moments.date());
    Key<Times> time = Key.optional("time", Moments.span());
    return new Fields<>(
        "first meeting",
        List.of(date, time),
        (it, findings) -> Optional.of(new FirstMeeting(it.get(date), it.get(time))));
  }

  private static Shape<MeetingChange> change() {
    Key<Boolean> extra = Key.optional(EXTRA, Words.yesOrNo());
    Key<Boolean> cancelled = Key.optional(CANCELLED, Words.yesOrNo());
    Key<LocalDate> date = Key.optional("date", Moments.date());
    Key<Times> time = Key.optional("time", Moments.span());
    Key<Room> place = Key.optional("place", RoomShape.SHAPE);
    Key<LocalDate> signUp = Key.optional("sign-up", Moments.date());
    Key<String> reason = Key.optional("reason", Words.line());
    Shape<MeetingChange> word =
        Words.oneOf(List.of(CANCELLED, EXTRA), text -> text)
            .as(text ->
                new MeetingChange(
                    text.equals(EXTRA),
                    text.equals(CANCELLED),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
    return new Either<>(
        word,
        new Fields<>(
            "change",
            List.of(date, time, place, signUp, cancelled, extra, reason),
            List.of(Bond.notWhereYes("cancelled", "date")),
            (Entries it, Findings findings) ->
                Optional.of(
                    new MeetingChange(
                        it.get(extra).orElse(false),
                        it.get(cancelled).orElse(false),
                        it.get(date),
                        it.get(time),
                        it.get(place),
                        it.get(signUp),
                        it.get(reason)))));
  }
}
