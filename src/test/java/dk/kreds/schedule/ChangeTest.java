package dk.kreds.schedule;

import static dk.kreds.schedule.RandomSchedules.COPENHAGEN;
import static dk.kreds.schedule.RandomSchedules.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.schedule.Contradiction.CancelledAndMoved;
import dk.kreds.schedule.Contradiction.ChangeOfLeftOut;
import dk.kreds.schedule.Contradiction.SameDay;
import dk.kreds.schedule.Contradiction.UnknownSlot;
import dk.kreds.schedule.Occurrence.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeTest {

  private static final Times LONG = new Times(LocalTime.of(18, 0), LocalTime.of(21, 0));
  private static final Times MORNING = new Times(LocalTime.of(9, 0), LocalTime.of(12, 0));

  /// First Tuesdays: 5 January, 2 February, 2 March, 6 April.
  private static final Schedule TUESDAYS =
      Schedule.of(
              date(1, 5),
              EVENING,
              COPENHAGEN,
              new Recurrence.Monthly(1, List.of(1), Set.of(DayOfWeek.TUESDAY)))
          .withEnding(new Ending.Count(4));

  @Test
  void aMovedMeetingKeepsItsSlot() {
    var meetings = of(TUESDAYS.withChanges(Map.of(date(2, 2), Change.to(date(2, 9)))));

    var moved = meetings.all().get(1);
    assertThat(moved.slot()).isEqualTo(date(2, 2));
    assertThat(moved.start()).isEqualTo(date(2, 9).atTime(19, 0).atZone(COPENHAGEN));
    assertThat(moved.status()).isEqualTo(Status.MOVED);
    assertThat(moved.movedFrom()).contains(date(2, 2));
    assertThat(meetings.contradictions()).isEmpty();
  }

  @Test
  void aMeetingMovedBehindAnotherIsNumberedByItsDate() {
    var meetings = of(TUESDAYS.withChanges(Map.of(date(2, 2), Change.to(date(3, 9)))));

    assertThat(meetings.all())
        .extracting(Occurrence::slot)
        .containsExactly(date(1, 5), date(3, 2), date(2, 2), date(4, 6));
    assertThat(meetings.all())
        .extracting(Occurrence::number)
        .containsExactly(
            OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(3), OptionalInt.of(4));
  }

  @Test
  void aCancelledMeetingKeepsItsPlaceAndTakesNoNumber() {
    var meetings = of(TUESDAYS.withChanges(Map.of(date(2, 2), Change.cancel())));

    assertThat(meetings.all()).hasSize(4);
    assertThat(meetings.all().get(1).status()).isEqualTo(Status.CANCELLED);
    assertThat(meetings.all())
        .extracting(Occurrence::number)
        .containsExactly(
            OptionalInt.of(1), OptionalInt.empty(), OptionalInt.of(2), OptionalInt.of(3));
    assertThat(meetings.held()).hasSize(3);
  }

  @Test
  void otherTimesAndAnotherPlaceLeaveItPlanned() {
    var trip =
        new Change(
            false,
            false,
            Optional.empty(),
            Optional.of(LONG),
            Optional.of("Skoven"),
            Optional.empty());

    var meeting = of(TUESDAYS.withChanges(Map.of(date(3, 2), trip))).all().get(2);

    assertThat(meeting.status()).isEqualTo(Status.PLANNED);
    assertThat(meeting.change()).contains(trip);
    assertThat(meeting.start().toLocalTime()).isEqualTo(LONG.from());
    assertThat(meeting.end().toLocalTime()).isEqualTo(LONG.to());
  }

  @Test
  void theFirstMeetingMayBeLonger() {
    var meetings = of(TUESDAYS.withFirst(new First(Optional.empty(), Optional.of(LONG))));

    assertThat(meetings.all())
        .extracting(meeting -> meeting.start().toLocalTime())
        .containsExactly(LONG.from(), EVENING.from(), EVENING.from(), EVENING.from());
  }

  @Test
  void theFirstMeetingMayComeBeforeTheRuleAndCounts() {
    var first = new First(Optional.of(LocalDate.of(2026, 12, 25)), Optional.of(LONG));
    var schedule =
        TUESDAYS
            .withFirst(first)
            .withExceptions(Instead.SHIFT, List.of(new ExceptionDates.PublicHolidays(Country.DK)));

    var meetings = of(schedule);

    assertThat(meetings.all())
        .extracting(Occurrence::date)
        .containsExactly(LocalDate.of(2026, 12, 25), date(1, 5), date(2, 2), date(3, 2));
    assertThat(meetings.all().getFirst().start().toLocalTime()).isEqualTo(LONG.from());
    assertThat(meetings.all().get(1).start().toLocalTime()).isEqualTo(EVENING.from());
    assertThat(meetings.contradictions()).isEmpty();
  }

  @Test
  void aWeekdayMayHaveTimesOfItsOwnWhichMoveAlong() {
    var twice = new Recurrence.Weekly(1, Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
    var schedule =
        Schedule.of(date(1, 5), EVENING, COPENHAGEN, twice)
            .withEnding(new Ending.Count(3))
            .withWeekdayTimes(Map.of(DayOfWeek.TUESDAY, MORNING))
            .withChanges(Map.of(date(1, 12), Change.to(date(1, 13))));

    assertThat(of(schedule).all())
        .extracting(meeting -> meeting.start().toLocalDateTime())
        .containsExactly(
            date(1, 5).atTime(9, 0), date(1, 7).atTime(19, 0), date(1, 13).atTime(9, 0));
  }

  @Test
  void aDateGivenOutrightGoesBeforeAnException() {
    var schedule =
        TUESDAYS.withExceptions(
            Instead.SHIFT, List.of(new ExceptionDates.Day(date(2, 2), Optional.empty())));

    var inSpite = of(schedule.withChanges(Map.of(date(2, 2), Change.to(date(2, 2)))));

    assertThat(inSpite.all())
        .extracting(Occurrence::date)
        .containsExactly(date(1, 5), date(2, 2), date(3, 2), date(4, 6));
    assertThat(inSpite.all().get(1).status()).isEqualTo(Status.PLANNED);
    assertThat(inSpite.leftOut()).isEmpty();
    assertThat(inSpite.contradictions()).isEmpty();
  }

  @Test
  void nextKeepsClearOfADateThatAChangeTakes() {
    var schedule =
        TUESDAYS
            .withExceptions(
                Instead.NEXT, List.of(new ExceptionDates.Day(date(2, 2), Optional.empty())))
            .withChanges(Map.of(date(1, 5), Change.to(date(2, 9))));

    assertThat(of(schedule).all())
        .extracting(Occurrence::date)
        .containsExactly(date(2, 9), date(2, 16), date(3, 2), date(4, 6));
  }

  @Test
  void aChangeOfADateThatIsNoSlotNamesTheNearest() {
    var meetings = of(TUESDAYS.withChanges(Map.of(date(2, 3), Change.cancel())));

    assertThat(meetings.contradictions())
        .containsExactly(new UnknownSlot(date(2, 3), List.of(date(2, 2), date(3, 2))));
  }

  @Test
  void aChangeOfTheDateThatAMeetingWasMovedToNamesItsSlot() {
    var schedule =
        TUESDAYS
            .withExceptions(
                Instead.NEXT,
                List.of(new ExceptionDates.Range(date(2, 2), date(2, 22), Optional.empty())))
            .withChanges(Map.of(date(2, 23), Change.at(LONG)));

    assertThat(of(schedule).contradictions())
        .containsExactly(new UnknownSlot(date(2, 23), List.of(date(2, 2), date(3, 2))));
  }

  @Test
  void aChangeOfAMeetingThatFellAwayIsNotSilent() {
    var day = new ExceptionDates.Day(date(2, 2), Optional.of("fastelavn"));
    var schedule =
        TUESDAYS
            .withExceptions(Instead.SKIP, List.of(day))
            .withChanges(Map.of(date(2, 2), Change.at(LONG)));

    assertThat(of(schedule).contradictions())
        .containsExactly(new ChangeOfLeftOut(date(2, 2), List.of(new Cause.OnDay(day))));
  }

  @Test
  void twoMeetingsOnOneDateAreRefusedUnlessOneIsCancelled() {
    var onto = Change.to(date(3, 2));

    assertThat(of(TUESDAYS.withChanges(Map.of(date(2, 2), onto))).contradictions())
        .containsExactly(new SameDay(date(3, 2), date(2, 2), date(3, 2)));
    assertThat(
            of(TUESDAYS.withChanges(Map.of(date(2, 2), onto, date(3, 2), Change.cancel())))
                .contradictions())
        .isEmpty();
  }

  @Test
  void cancelledAndMovedIsRefused() {
    var both =
        new Change(
            false,
            true,
            Optional.of(date(2, 9)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(of(TUESDAYS.withChanges(Map.of(date(2, 2), both))).contradictions())
        .containsExactly(new CancelledAndMoved(date(2, 2)));
  }

  private static Occurrences of(Schedule schedule) {
    return Occurrences.of(schedule, Window.year(2027));
  }

  private static LocalDate date(int month, int day) {
    return LocalDate.of(2027, month, day);
  }
}
