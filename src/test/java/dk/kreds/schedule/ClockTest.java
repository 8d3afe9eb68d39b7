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
  void aTimeThatTheClocksPassOverIsRefused(String zone) {
    var schedule = sundays(SPRING, "02:30", "04:00", ZoneId.of(zone));

    assertThat(Occurrences.of(schedule, Window.year(2027)).contradictions())
        .containsExactly(new MissingTime(SPRING, SPRING.atTime(2, 30), ZoneId.of(zone)));
  }

  @Test
  void soIsAnEnd() {
    assertThat(
            Occurrences.of(sundays(SPRING, "01:00", "02:00"), Window.year(2027)).contradictions())
        .containsExactly(new MissingTime(SPRING, SPRING.atTime(2, 0), COPENHAGEN));
  }

  @Test
  void butNotOfACancelledMeeting() {
    var schedule = sundays(SPRING, "02:30", "04:00").withChanges(Map.of(SPRING, Change.cancel()));

    assertThat(Occurrences.of(schedule, Window.year(2027)).contradictions()).isEmpty();
  }

  @Test
  void ofTheHourThatComesTwiceTheEarlierIsMeant() {
    var meeting =
        Occurrences.of(sundays(AUTUMN, "02:30", "03:30"), Window.year(2027)).all().getFirst();

    assertThat(meeting.start().getOffset()).isEqualTo(ZoneOffset.ofHours(2));
    assertThat(meeting.end().getOffset()).isEqualTo(ZoneOffset.ofHours(1));
    assertThat(Duration.between(meeting.start(), meeting.end())).isEqualTo(Duration.ofHours(2));
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
