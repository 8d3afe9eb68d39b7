package dk.kreds.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 2020, 2026 and 2032 have a week 53. Thursdays around the turn of the year, from a printed
/// calendar.
class WeekParityTest {

  @ParameterizedTest
  @CsvSource({
    "2020-12-17, 2020-12-17, 2020-12-31, 2021-01-07, 2021-01-21",
    "2026-12-17, 2026-12-17, 2026-12-31, 2027-01-07, 2027-01-21",
    "2032-12-16, 2032-12-16, 2032-12-30, 2033-01-06, 2033-01-20",
    "2027-12-16, 2027-12-23, 2028-01-06, 2028-01-20, 2028-02-03",
  })
  void oddWeeksMeetInWeek53AndAgainInWeek1(
      LocalDate from, LocalDate a, LocalDate b, LocalDate c, LocalDate d) {
    assertThat(thursdays(true, from)).containsExactly(a, b, c, d);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-17, 2020-12-24, 2021-01-14, 2021-01-28, 2021-02-11",
    "2026-12-17, 2026-12-24, 2027-01-14, 2027-01-28, 2027-02-11",
    "2032-12-16, 2032-12-23, 2033-01-13, 2033-01-27, 2033-02-10",
    "2027-12-16, 2027-12-16, 2027-12-30, 2028-01-13, 2028-01-27",
  })
  void evenWeeksPauseTwiceRunning(
      LocalDate from, LocalDate a, LocalDate b, LocalDate c, LocalDate d) {
    assertThat(thursdays(false, from)).containsExactly(a, b, c, d);
  }

  @ParameterizedTest
  @CsvSource({
    // Friday 1 January 2021 lies in week 53 of 2020; Wednesday 1 January 2020 in week 1.
    "true, 2021-01-01",
    "true, 2020-01-01",
    // Monday 29 December 2025 lies in week 1 of 2026; Sunday 28 December in week 52.
    "true, 2025-12-29",
    "false, 2025-12-28",
  })
  void aWeekBelongsToTheYearOfItsThursday(boolean odd, LocalDate date) {
    var parity = new Recurrence.WeekParity(odd, Set.of(date.getDayOfWeek()));

    assertThat(parity.dates(date)).first().isEqualTo(date);
  }

  private static List<LocalDate> thursdays(boolean odd, LocalDate from) {
    return new Recurrence.WeekParity(odd, Set.of(DayOfWeek.THURSDAY)).dates(from).limit(4).toList();
  }
}
