package dk.kreds.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.schedule.Contradiction.FewerThanCount;
import dk.kreds.schedule.Occurrence.Status;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every schedule, on ones that nobody thought of.
class SchedulePropertiesTest {
  private static final Set<Instead> MOVING = EnumSet.of(Instead.NEXT, Instead.NEXT_DAY);

  private static final Window YEAR = Window.year(2027);

  static Stream<Schedule> schedules() {
    return IntStream.range(0, 500).mapToObj(Random::new).map(RandomSchedules::schedule);
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void noMeetingIsOnAnExceptionNorInAMonthLeftOut(Schedule schedule) {
    assertThat(Occurrences.of(schedule, YEAR).all())
        .allSatisfy(meeting -> {
          assertThat(schedule.exceptionsOn(meeting.date())).isEmpty();
          assertThat(schedule.monthsLeftOut()).doesNotContain(meeting.date().getMonth());
        });
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void meetingsAreInOrderAndCounted(Schedule schedule) {
    var meetings = Occurrences.of(schedule, YEAR).all();

    assertThat(meetings).extracting(Occurrence::start).isSorted().doesNotHaveDuplicates();
    assertThat(meetings).extracting(Occurrence::slot).doesNotHaveDuplicates();
    assertThat(meetings.stream().map(meeting -> meeting.number().orElseThrow()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, meetings.size()).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void everySlotIsADateOfTheRule(Schedule schedule) {
    var result = Occurrences.of(schedule, YEAR);
    var slots = new HashSet<LocalDate>();
    result.all().forEach(meeting -> slots.add(meeting.slot()));
    result.leftOut().forEach(leftOut -> slots.add(leftOut.slot()));

    var rule =
        schedule
            .recurrence()
            .dates(schedule.starts())
            .filter(date -> !schedule.monthsLeftOut().contains(date.getMonth()))
            .limit(slots.size())
            .toList();

    // Every date of the rule, from the first on, is a meeting or is accounted for.
    assertThat(slots).containsExactlyInAnyOrderElementsOf(rule);
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void whatMovesKeepsItsWeekdayAndOnlyNextMoves(Schedule schedule) {
    assertThat(Occurrences.of(schedule, YEAR).all())
        .allSatisfy(meeting -> {
          var moved = meeting.status() == Status.MOVED;
          assertThat(moved).isEqualTo(!meeting.date().equals(meeting.slot()));
          assertThat(moved).isEqualTo(!meeting.causes().isEmpty());
          assertThat(!moved || MOVING.contains(schedule.instead())).isTrue();
          if (schedule.instead() != Instead.NEXT_DAY) {
            assertThat(meeting.date().getDayOfWeek()).isEqualTo(meeting.slot().getDayOfWeek());
          }
          assertThat(meeting.date()).isAfterOrEqualTo(meeting.slot());
        });
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void shiftKeepsTheCountAndSkipLosesWhatHits(Schedule schedule) {
    var shifted = Occurrences.of(instead(schedule, Instead.SHIFT), YEAR);
    var skipped = Occurrences.of(instead(schedule, Instead.SKIP), YEAR);

    assertThat(shifted.all()).hasSizeGreaterThanOrEqualTo(skipped.all().size());
    if (schedule.ending() instanceof Ending.Count(var asked)) {
      var dry = shifted.contradictions().stream().anyMatch(FewerThanCount.class::isInstance);
      assertThat(dry || shifted.all().isEmpty()).isEqualTo(shifted.all().size() < asked);
      assertThat(skipped.all().size() + skipped.leftOut().size()).isLessThanOrEqualTo(asked);
    } else {
      assertThat(shifted).isEqualTo(skipped);
    }
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void nothingIsHeldAfterTheLastDay(Schedule schedule) {
    var last = schedule.starts().plusDays(100);

    assertThat(Occurrences.of(schedule.withEnding(new Ending.Until(last)), YEAR).all())
        .allSatisfy(meeting -> assertThat(meeting.date()).isBeforeOrEqualTo(last));
  }

  /// No earlier date would have done for a meeting that moved.
  @ParameterizedTest
  @MethodSource("schedules")
  void nextTakesTheFirstFreeDate(Schedule schedule) {
    movesNoFurtherThanNeeded(instead(schedule, Instead.NEXT), Period.ofWeeks(1));
    movesNoFurtherThanNeeded(instead(schedule, Instead.NEXT_DAY), Period.ofDays(1));
  }

  private static void movesNoFurtherThanNeeded(Schedule schedule, Period step) {
    var result = Occurrences.of(schedule, YEAR);
    var spoken = new HashSet<LocalDate>();
    result.leftOut().forEach(leftOut -> spoken.add(leftOut.slot()));
    result.all().forEach(meeting -> spoken.addAll(List.of(meeting.slot(), meeting.date())));

    assertThat(result.all())
        .allSatisfy(meeting ->
            assertThat(meeting.slot().datesUntil(meeting.date(), step))
                .allMatch(date ->
                    spoken.contains(date)
                        || !schedule.exceptionsOn(date).isEmpty()
                        || schedule.monthsLeftOut().contains(date.getMonth())));
  }

  /// A meeting that is cancelled is the only one that is missing.
  @ParameterizedTest
  @MethodSource("schedules")
  void cancellingOneLeavesTheOthersAsTheyWere(Schedule schedule) {
    var before = Occurrences.of(schedule, YEAR).all();
    for (var one : before.subList(0, Math.min(3, before.size()))) {
      var after = Occurrences.of(schedule.withChanges(Map.of(one.slot(), Change.cancel())), YEAR);

      assertThat(after.held().stream().map(Occurrence::slot))
          .containsExactlyElementsOf(
              before.stream().filter(it -> !it.equals(one)).map(Occurrence::slot).toList());
    }
  }

  private static Schedule instead(Schedule schedule, Instead instead) {
    return schedule.withExceptions(instead, List.copyOf(schedule.exceptions()));
  }
}
