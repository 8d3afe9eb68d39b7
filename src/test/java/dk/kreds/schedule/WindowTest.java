package dk.kreds.schedule;

import static dk.kreds.schedule.RandomSchedules.COPENHAGEN;
import static dk.kreds.schedule.RandomSchedules.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WindowTest {

  private static final Schedule EVERY_OTHER_WEDNESDAY =
      Schedule.of(
          LocalDate.of(2026, 9, 2),
          EVENING,
          COPENHAGEN,
          new Recurrence.Weekly(2, Set.of(DayOfWeek.WEDNESDAY)));

  @Test
  void halfAYearRunsFromJanuaryOrFromJuly() {
    assertThat(Window.halfYear(LocalDate.of(2027, 6, 30)))
        .isEqualTo(Window.halfYear(LocalDate.of(2027, 1, 1)))
        .isEqualTo(new Window(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30)));
    assertThat(Window.halfYear(LocalDate.of(2027, 7, 1)))
        .isEqualTo(new Window(LocalDate.of(2027, 7, 1), LocalDate.of(2027, 12, 31)));
  }

  @Test
  void aWindowHasAnOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Window(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 31)));
  }

  @Test
  void withoutEndTheRhythmGoesOnThroughTheWindows() {
    var spring = of(EVERY_OTHER_WEDNESDAY, Window.halfYear(LocalDate.of(2027, 1, 1)));

    assertThat(spring.all()).hasSize(13);
    assertThat(spring.all().getFirst().date()).isEqualTo(LocalDate.of(2027, 1, 6));
    assertThat(spring.all().getFirst().number()).isEqualTo(OptionalInt.of(1));
    assertThat(spring.all().getLast().date()).isEqualTo(LocalDate.of(2027, 6, 23));
    assertThat(spring.contradictions()).isEmpty();
  }

  @Test
  void twoHalvesMakeAWholeYear() {
    var schedule =
        EVERY_OTHER_WEDNESDAY.withExceptions(
            Instead.NEXT,
            List.of(new ExceptionDates.Day(LocalDate.of(2027, 6, 23), Optional.empty())));

    var year = of(schedule, Window.year(2027)).all();
    var first = of(schedule, Window.halfYear(LocalDate.of(2027, 6, 30))).all();
    var second = of(schedule, Window.halfYear(LocalDate.of(2027, 7, 1))).all();

    assertThat(year).hasSize(first.size() + second.size());
    assertThat(year.stream().map(Occurrence::date).limit(first.size()))
        .containsExactlyElementsOf(first.stream().map(Occurrence::date).toList());
    assertThat(year.stream().map(Occurrence::date).skip(first.size()))
        .containsExactlyElementsOf(second.stream().map(Occurrence::date).toList());
  }

  @Test
  void aMeetingBelongsToTheWindowThatItIsHeldIn() {
    var earlier = Change.to(LocalDate.of(2027, 6, 30));
    var schedule = EVERY_OTHER_WEDNESDAY.withChanges(Map.of(LocalDate.of(2027, 7, 7), earlier));

    assertThat(of(schedule, Window.halfYear(LocalDate.of(2027, 1, 1))).all())
        .extracting(Occurrence::slot)
        .hasSize(14)
        .endsWith(LocalDate.of(2027, 7, 7));
    assertThat(of(schedule, Window.halfYear(LocalDate.of(2027, 7, 1))).all())
        .extracting(Occurrence::slot)
        .hasSize(12)
        .startsWith(LocalDate.of(2027, 7, 21));
  }

  @Test
  void whatIsLeftOutIsToldOfTheWindowAlone() {
    var summer =
        new ExceptionDates.Range(
            LocalDate.of(2027, 6, 20), LocalDate.of(2027, 7, 10), Optional.empty());
    var schedule = EVERY_OTHER_WEDNESDAY.withExceptions(Instead.SKIP, List.of(summer));

    assertThat(of(schedule, Window.halfYear(LocalDate.of(2027, 1, 1))).leftOut())
        .extracting(LeftOut::slot)
        .containsExactly(LocalDate.of(2027, 6, 23));
    assertThat(of(schedule, Window.halfYear(LocalDate.of(2027, 7, 1))).leftOut())
        .extracting(LeftOut::slot)
        .containsExactly(LocalDate.of(2027, 7, 7));
  }

  @Test
  void aWindowBeforeTheStartIsEmptyAndNoMistake() {
    var meetings = of(EVERY_OTHER_WEDNESDAY, Window.year(2020));

    assertThat(meetings.all()).isEmpty();
    assertThat(meetings.contradictions()).isEmpty();
  }

  @Test
  void theFirstMeetingsTimesAreNotRepeatedInALaterWindow() {
    var longer = new Times(EVENING.from().minusHours(1), EVENING.to());
    var schedule =
        EVERY_OTHER_WEDNESDAY.withFirst(new First(Optional.empty(), Optional.of(longer)));

    assertThat(of(schedule, Window.year(2026)).all().getFirst().start().toLocalTime())
        .isEqualTo(longer.from());
    assertThat(of(schedule, Window.year(2027)).all())
        .extracting(meeting -> meeting.start().toLocalTime())
        .containsOnly(EVENING.from());
  }

  @Test
  void aScheduleWithAnEndIsGivenWhole() {
    var ten = EVERY_OTHER_WEDNESDAY.withEnding(new Ending.Count(10));

    assertThat(of(ten, Window.year(2020)).all()).hasSize(10);
    assertThat(ten.isOpenEnded()).isFalse();
    assertThat(EVERY_OTHER_WEDNESDAY.isOpenEnded()).isTrue();
  }

  private static Occurrences of(Schedule schedule, Window window) {
    return Occurrences.of(schedule, window);
  }
}
