package dk.kreds.advice;

import dk.kreds.group.Range;
import dk.kreds.plan.Meeting;
import dk.kreds.schedule.Country;
import dk.kreds.schedule.Holidays;
import dk.kreds.schedule.Recurrence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// When a group meets.
final class MeetingRules {
  private static final LocalTime LATE = LocalTime.of(22, 0);
  private static final Range ANY = new Range(0, Integer.MAX_VALUE);

  static final List<Rule> ALL =
      List.of(
          new Rule("A010", "schedule.time", MeetingRules::tooLong),
          new Rule("A011", "schedule.meetings", MeetingRules::count),
          Rule.when("A012", "schedule.every", it -> usualGap(it) > between(it).most()),
          Rule.when(
              "A013",
              "schedule.every",
              it -> usualGap(it) > 0 && usualGap(it) < between(it).least()),
          new Rule("A014", "schedule.except", it -> onHoliday(it, true)),
          new Rule("A015", "schedule.except", it -> onHoliday(it, false)),
          Rule.when(
              "A016",
              "schedule.starts",
              it -> !it.held().isEmpty() && it.held().getLast().date().isBefore(it.today())),
          Rule.when("A017", "updated", it -> it.profile().updated().isEmpty() && hasChanges(it)),
          new Rule("A018", MeetingRules::placeOfLate, MeetingRules::lateSignUp),
          new Rule("A019", "schedule.every", MeetingRules::weekAfterWeek),
          new Rule("A025", "schedule.school-holidays", MeetingRules::inSchoolHolidays),
          new Rule("A029", "schedule.time", MeetingRules::late));

  private MeetingRules() {}

  private static Optional<Map<String, Object>> tooLong(Case it) {
    long minutes =
        it.held().stream()
            .mapToLong(meeting -> Duration.between(meeting.start(), meeting.end()).toMinutes())
            .sorted()
            .limit(1 + it.held().size() / 2L)
            .reduce(0, (shorter, longer) -> longer);
    return minutes > it.kind().most()
        ? Optional.of(Map.of("minutes", (int) minutes, "most", it.kind().most()))
        : Optional.empty();
  }

  private static Optional<Map<String, Object>> count(Case it) {
    int count = it.heldByRun().map(List::size).findFirst().orElse(0);
    boolean fits = !it.kind().closed() || it.kind().meetings().contains(count);
    return fits
        ? Optional.empty()
        : Optional.of(
            Map.of(
                "count", count,
                "least", it.kind().meetings().least(),
                "most", it.kind().meetings().most()));
  }

  private static Range between(Case it) {
    return it.kind().between().orElse(ANY);
  }

  /// The middle one of the days from each meeting to the next; 0 where there is no next.
  private static long usualGap(Case it) {
    List<Long> gaps =
        it.heldByRun()
            .flatMap(held ->
                IntStream.range(1, held.size())
                    .mapToObj(
                        i -> ChronoUnit.DAYS.between(held.get(i - 1).date(), held.get(i).date())))
            .sorted()
            .toList();
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
  }

  private static Optional<Map<String, Object>> onHoliday(Case it, boolean official) {
    boolean norway = it.profile().schedule().zone().getId().equals("Europe/Oslo");
    Holidays holidays = Holidays.of(norway ? Country.NO : Country.DK);
    List<LocalDate> dates =
        it.held().stream()
            .map(Meeting::date)
            .filter(date ->
                holidays.on(date).stream().anyMatch(day -> day.official() == official)
                    && (official || holidays.publicOn(date).isEmpty()))
            .toList();
    return dates.isEmpty() ? Optional.empty() : Optional.of(Map.of("dates", dates));
  }

  /// Only where somebody has written when the schools are closed.
  private static Optional<Map<String, Object>> inSchoolHolidays(Case it) {
    List<LocalDate> dates =
        it.held().stream()
            .map(Meeting::date)
            .filter(date ->
                it.group().schoolHolidays().stream().anyMatch(days -> !days.on(date).isEmpty()))
            .toList();
    return dates.isEmpty() ? Optional.empty() : Optional.of(Map.of("dates", dates));
  }

  /// Some will not go out alone at night (field guide § 1).
  private static Optional<Map<String, Object>> late(Case it) {
    return it.held().stream()
        .filter(meeting ->
            meeting.to().isAfter(LATE) || meeting.end().toLocalDate().isAfter(meeting.date()))
        .findFirst()
        .map(meeting -> Map.of("time", meeting.to(), "date", meeting.date()));
  }

  /// Over New Year odd weeks may follow each other: 53 is odd, and so is 1.
  private static Optional<Map<String, Object>> weekAfterWeek(Case it) {
    if (!(it.profile().schedule().recurrence() instanceof Recurrence.WeekParity)) {
      return Optional.empty();
    }
    return it.heldByRun()
        .flatMap(held ->
            IntStream.range(1, held.size())
                .filter(i -> isWeekAfterWeek(held.get(i - 1).slot(), held.get(i).slot()))
                .mapToObj(i -> List.of(held.get(i - 1).date(), held.get(i).date())))
        .findFirst()
        .map(pair -> Map.of("date", pair.getFirst(), "next", pair.getLast()));
  }

  private static boolean isWeekAfterWeek(LocalDate one, LocalDate next) {
    return one.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) > next.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
        && ChronoUnit.DAYS.between(one, next) < 14
        && one.getDayOfWeek() == next.getDayOfWeek();
  }

  /// A meeting that one can still sign up for when it is over.
  private static Optional<Meeting> lateToSignUp(Case it) {
    return it.held().stream()
        .filter(meeting -> meeting.signUpBy().filter(by -> by.isAfter(meeting.date())).isPresent())
        .findFirst();
  }

  private static Optional<Map<String, Object>> lateSignUp(Case it) {
    return lateToSignUp(it)
        .map(
            meeting -> Map.of("date", meeting.signUpBy().orElseThrow(), "meeting", meeting.date()));
  }

  private static String placeOfLate(Case it) {
    return lateToSignUp(it)
        .filter(meeting -> it.profile().signUps().containsKey(meeting.slot()))
        .map(meeting -> "schedule.changes." + meeting.slot() + ".sign-up")
        .or(() ->
            lateToSignUp(it)
                .flatMap(Meeting::theme)
                .map(theme -> "themes." + it.group().themes().indexOf(theme) + ".sign-up"))
        .orElse("themes");
  }

  private static boolean hasChanges(Case it) {
    return !it.profile().schedule().changes().isEmpty();
  }
}
