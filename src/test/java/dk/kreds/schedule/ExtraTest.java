package dk.kreds.schedule;

import static dk.kreds.schedule.RandomSchedules.COPENHAGEN;
import static dk.kreds.schedule.RandomSchedules.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.schedule.Contradiction.ExtraOfRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Meetings beside those of the rule.
class ExtraTest {
  /// First Tuesdays: 5 January, 2 February, 2 March, 6 April.
  private static final Schedule TUESDAYS =
      Schedule.of(
              date(1, 5),
              EVENING,
              COPENHAGEN,
              new Recurrence.Monthly(1, List.of(1), Set.of(DayOfWeek.TUESDAY)))
          .withEnding(new Ending.Count(4));

  private static final ExceptionDates HOLIDAY =
      new ExceptionDates.Range(date(2, 1), date(2, 7), Optional.empty());

  @Test
  void itIsOneMoreThanTheRuleGives() {
    var meetings = of(TUESDAYS.withChanges(Map.of(date(2, 18), Change.add())));
    assertThat(meetings.contradictions()).isEmpty();
    assertThat(meetings.held())
        .extracting(Occurrence::date)
        .containsExactly(date(1, 5), date(2, 2), date(2, 18), date(3, 2), date(4, 6));
    assertThat(meetings.held().get(2).isExtra()).isTrue();
    assertThat(meetings.held().get(2).number()).hasValue(3);
  }

  /// Autumn break after all: the others stay where they were.
  @Test
  void itIsHeldOnADayThatAnExceptionTook() {
    for (var instead : List.of(Instead.SHIFT, Instead.SKIP)) {
      var off = TUESDAYS.withExceptions(instead, List.of(HOLIDAY));
      var before = of(off);
      var after = of(off.withChanges(Map.of(date(2, 2), Change.add())));
      assertThat(before.leftOut()).extracting(LeftOut::slot).containsExactly(date(2, 2));
      assertThat(after.contradictions()).isEmpty();
      assertThat(after.leftOut()).isEmpty();
      assertThat(dates(after)).contains(date(2, 2)).containsAll(dates(before));
      assertThat(after.held()).hasSize(before.held().size() + 1);
    }
  }

  @Test
  void itIsRefusedWhereTheRuleGivesOneWhereverThatHasMoved() {
    var on = TUESDAYS.withChanges(Map.of(date(2, 2), Change.add()));
    assertThat(of(on).contradictions()).containsExactly(new ExtraOfRule(date(2, 2)));
    var moved = on.withExceptions(Instead.NEXT, List.of(HOLIDAY));
    assertThat(of(moved).contradictions()).containsExactly(new ExtraOfRule(date(2, 2)));
  }

  @Test
  void itCanMoveAndBeCalledOffLikeAnyOther() {
    var moved = changed(false, Optional.of(date(2, 25)));
    assertThat(of(TUESDAYS.withChanges(Map.of(date(2, 18), moved))).held().get(2).movedFrom())
        .contains(date(2, 18));
    var off = TUESDAYS.withExceptions(Instead.SHIFT, List.of(HOLIDAY));
    var movedOff = of(off.withChanges(Map.of(date(2, 2), changed(false, Optional.of(date(2, 9))))));
    assertThat(dates(movedOff)).contains(date(2, 9)).doesNotContain(date(2, 2)).hasSize(5);
    var cancelled = of(TUESDAYS.withChanges(Map.of(date(2, 18), changed(true, Optional.empty()))));
    assertThat(cancelled.all()).hasSize(5);
    assertThat(cancelled.held()).hasSize(4);
  }

  /// Whatever goes by turns stays with its dates.
  @Test
  void itTakesNobodysTurn() {
    var before = of(TUESDAYS);
    var after = of(TUESDAYS.withChanges(Map.of(date(2, 18), Change.add())));
    assertThat(after.held().get(2).turn()).isEqualTo(before.held().get(1).turn());
    assertThat(after.held().getLast().turn()).isEqualTo(before.held().getLast().turn());
  }

  @Test
  void aGroupWithoutEndHasItInItsHalfYear() {
    var open = TUESDAYS.withEnding(new Ending.Open());
    var schedule = open.withChanges(Map.of(date(8, 18), Change.add()));
    var spring = Occurrences.of(schedule, Window.halfYear(date(1, 5)));
    var autumn = Occurrences.of(schedule, Window.halfYear(date(8, 1)));
    assertThat(spring.contradictions()).isEmpty();
    assertThat(dates(spring)).doesNotContain(date(8, 18));
    assertThat(dates(autumn)).contains(date(8, 18)).hasSize(7);
  }

  /// With any rule, end and exceptions: what was there stays, and what was added is there.
  @ParameterizedTest
  @MethodSource("seeds")
  void allElseStays(int seed) {
    var random = new Random(seed);
    var schedule = RandomSchedules.schedule(random);
    var before = Occurrences.of(schedule, Window.year(schedule.starts().getYear()));
    var extra = schedule.starts().plusDays(1 + random.nextInt(200));
    var known = new ArrayList<>(before.all().stream().map(Occurrence::slot).toList());
    known.addAll(dates(before));
    if (!before.contradictions().isEmpty() || known.contains(extra)) {
      return;
    }
    var after =
        Occurrences.of(
            schedule.withChanges(Map.of(extra, Change.add())),
            Window.year(schedule.starts().getYear()));
    assertThat(after.contradictions()).as("%s on %s", schedule, extra).isEmpty();
    var expected = new ArrayList<>(dates(before));
    expected.add(extra);
    assertThat(dates(after)).containsExactlyInAnyOrderElementsOf(expected);
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static Change changed(boolean cancelled, Optional<LocalDate> date) {
    return new Change(true, cancelled, date, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static List<LocalDate> dates(Occurrences occurrences) {
    return occurrences.held().stream().map(Occurrence::date).toList();
  }

  private static Occurrences of(Schedule schedule) {
    return Occurrences.of(schedule, Window.year(2027));
  }

  private static LocalDate date(int month, int day) {
    return LocalDate.of(2027, month, day);
  }
}
