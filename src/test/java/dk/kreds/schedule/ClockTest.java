package dk.kreds.schedule;

import static dk.kreds.schedule.RandomSchedules.COPENHAGEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.schedule.Contradiction.MissingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The clocks go forward on Sunday 28 March 2027 at 02:00 and back on Sunday 31 October 2027 at
/// 03:00.
class ClockTest {

  private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
  private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

  @Test
  void anEveningStaysAnEveningOnTheWallClock() {
    var meetings =
        Occurrences.of(sundays(SPRING.minusWeeks(1), "19:00", "21:00"), Window.year(2027));

    assertThat(meetings.all()).allMatch(it -> it.start().toLocalTime().equals(LocalTime.of(19, 0)));
    assertThat(meetings.all().get(0).start().getOffset()).isEqualTo(ZoneOffset.ofHours(1));
    assertThat(meetings.all().get(1).start().getOffset()).isEqualTo(ZoneOffset.ofHours(2));
    assertThat(meetings.contradictions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Copenhagen", "Europe/Oslo"})
  void aTimeOfOneMeetingThatTheClocksPassOverIsRefused(String zone) {
    var schedule = changed(sundays(SPRING, "19:00", "21:00", ZoneId.of(zone)), "02:30", "04:00");

    assertThat(Occurrences.of(schedule, Window.year(2027)).contradictions())
        .containsExactly(new MissingTime(SPRING, SPRING.atTime(2, 30), ZoneId.of(zone)));
  }

  @Test
  void soIsAnEnd() {
    var schedule = changed(sundays(SPRING, "19:00", "21:00"), "01:00", "02:00");

    assertThat(Occurrences.of(schedule, Window.year(2027)).contradictions())
        .containsExactly(new MissingTime(SPRING, SPRING.atTime(2, 0), COPENHAGEN));
  }

  /// RFC 5545, 3.3.5; whoever meets each night need not know which one it is.
  @ParameterizedTest
  @CsvSource({
    "02:30, 04:00, 03:30, 05:00",
    "02:15, 02:45, 03:15, 03:45",
    "01:00, 02:30, 01:00, 03:30",
    "01:30, 04:00, 01:30, 04:00",
  })
  void oneThatTheRuleGivesIsMovedOn(String from, String to, LocalTime begins, LocalTime ends) {
    var meetings = Occurrences.of(sundays(SPRING, from, to), Window.year(2027));

    assertThat(meetings.contradictions()).isEmpty();
    assertThat(meetings.all()).hasSize(3);
    assertThat(meetings.all().getFirst().start().toLocalTime()).isEqualTo(begins);
    assertThat(meetings.all().getFirst().end().toLocalTime()).isEqualTo(ends);
    assertThat(meetings.all().get(1).start().toLocalTime()).isEqualTo(LocalTime.parse(from));
  }

  @Test
  void ofTheHourThatComesTwiceTheEarlierIsMeant() {
    var meeting =
        Occurrences.of(sundays(AUTUMN, "02:30", "03:30"), Window.year(2027)).all().getFirst();

    assertThat(meeting.start().getOffset()).isEqualTo(ZoneOffset.ofHours(2));
    assertThat(meeting.end().getOffset()).isEqualTo(ZoneOffset.ofHours(1));
    assertThat(Duration.between(meeting.start(), meeting.end())).isEqualTo(Duration.ofHours(2));
  }

  private static Schedule changed(Schedule schedule, String from, String to) {
    var times = new Times(LocalTime.parse(from), LocalTime.parse(to));
    return schedule.withChanges(Map.of(SPRING, Change.at(times)));
  }

  private static Schedule sundays(LocalDate starts, String from, String to) {
    return sundays(starts, from, to, COPENHAGEN);
  }

  private static Schedule sundays(LocalDate starts, String from, String to, ZoneId zone) {
    var times = new Times(LocalTime.parse(from), LocalTime.parse(to));
    return Schedule.of(starts, times, zone, new Recurrence.Weekly(1, Set.of(DayOfWeek.SUNDAY)))
        .withEnding(new Ending.Count(3));
  }
}
