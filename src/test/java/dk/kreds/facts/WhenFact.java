package dk.kreds.facts;

import dk.kreds.plan.Meeting;
import dk.kreds.schedule.Cause;
import dk.kreds.schedule.LeftOut;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// When the group meets, told of all its meetings at once.
enum WhenFact implements Fact {
  /// Of a group with an end; of others it is the day of the week that matters.
  FIRST_DAY(
      Topic.DATES,
      scope -> isEndless(scope) ? Stream.empty() : first(scope).map(it -> scope.day(it.date()))),
  /// Of several runs each has its own.
  FIRST_HOURS(
      Topic.HOURS,
      scope ->
          scope.profile().runs().isEmpty()
              ? first(scope).map(it -> scope.hours(it))
              : Stream.empty()),
  FIRST_DATE(Topic.DATES, scope -> first(scope).map(it -> scope.date(it.date()))),
  /// A card is kept longer than a first date is news.
  FIRST_HOURS_IF_OPEN(
      Topic.HOURS,
      scope -> isEndless(scope) ? first(scope).map(it -> scope.hours(it)) : Stream.empty()),
  LAST_MONTH(
      Topic.DATES,
      scope -> last(scope).map(it -> Said.of(scope.dates().month(it.date().getMonth())))),
  FIRST_FROM(
      Topic.HOURS,
      scope ->
          scope.profile().runs().isEmpty()
              ? first(scope).map(it -> scope.time(it.from()))
              : Stream.empty()),
  FIRST_TO(
      Topic.HOURS,
      scope ->
          scope.profile().runs().isEmpty()
              ? first(scope).map(it -> scope.time(it.to()))
              : Stream.empty()),
  /// Of a group without end and of office hours, in any form of the word.
  WEEKDAYS(Topic.DATES, scope -> isEndless(scope) ? weekdays(scope) : Stream.empty()),
  /// What follows on the first day.
  RHYTHM(Topic.DATES, scope -> isEndless(scope) ? Stream.empty() : weekdays(scope)),
  NEXT_DATES(Topic.DATES, WhenFact::next),
  LAST_DATE(Topic.DATES, scope -> last(scope).map(it -> scope.date(it.date())).limit(1)),
  /// Of several runs those of one.
  COUNT(Topic.FURTHER, WhenFact::count),
  COUNT_ALL(Topic.FURTHER, scope -> one(held(scope).count())),
  RUNS(Topic.HOURS, WhenFact::runs),
  PERIOD(Topic.DATES, WhenFact::period),
  DAYS_OFF(Topic.DATES, scope -> scope.plan().leftOut().stream().flatMap(it -> off(scope, it))),
  /// Where one books a time nobody comes in vain.
  OFF_DATES(
      Topic.DATES,
      scope ->
          scope.plan().leftOut().stream()
              .filter(_ -> !scope.profile().hasSlots())
              .map(it -> scope.date(it.slot())));

  private final Topic topic;
  private final Function<Scope, Stream<Said>> values;

  WhenFact(Topic topic, Function<Scope, Stream<Said>> values) {
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

  private static boolean isEndless(Scope scope) {
    return scope.profile().schedule().isOpenEnded() || scope.profile().isForTalks();
  }

  private static Stream<Said> next(Scope scope) {
    return scope.profile().schedule().isOpenEnded() && !scope.profile().isForTalks()
        ? held(scope).limit(3).map(it -> scope.date(it.date()))
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
                    scope
                        .dates()
                        .times(run.schedule().times().from(), run.schedule().times().to()))));
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

  private static Stream<Said> one(long number) {
    return Stream.of(Said.of("" + number));
  }

  private static Stream<Said> period(Scope scope) {
    List<LocalDate> days = held(scope).map(Meeting::date).toList();
    return days.isEmpty()
        ? Stream.empty()
        : Stream.of(days.getFirst(), days.getLast())
            .map(day -> scope.dates().month(day.getMonth()))
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
                    scope.dates().weekday(day),
                    scope.language().say("rhythm.days." + day.getValue())));
  }

  /// With the reason that the definition gives; holidays have names of their own.
  private static Stream<Said> off(Scope scope, LeftOut left) {
    return Stream.concat(
            Stream.of(scope.dates().dayAndMonth(left.slot())),
            left.causes().stream().flatMap(WhenFact::reason))
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
}
