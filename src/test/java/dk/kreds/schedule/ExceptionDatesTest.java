package dk.kreds.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionDatesTest {

  private static final LocalDate MARCH_30 = LocalDate.of(2027, 3, 30);

  @ParameterizedTest
  @CsvSource({
    "2027-03-29, false",
    "2027-03-30, true",
    "2027-04-02, true",
    "2027-04-05, true",
    "2027-04-06, false",
  })
  void aRangeIncludesBothItsEnds(LocalDate date, boolean covered) {
    var range = new ExceptionDates.Range(MARCH_30, LocalDate.of(2027, 4, 5), Optional.empty());

    assertThat(range.on(date).equals(List.of(new Cause.InRange(range)))).isEqualTo(covered);
    assertThat(range.on(date).isEmpty()).isEqualTo(!covered);
  }

  @Test
  void aDayIsThatDayAlone() {
    var day = new ExceptionDates.Day(MARCH_30, Optional.of("generalforsamling"));

    assertThat(day.on(MARCH_30)).containsExactly(new Cause.OnDay(day));
    assertThat(day.on(MARCH_30.minusDays(1))).isEmpty();
    assertThat(day.on(MARCH_30.plusDays(1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DK, 2027-05-01, 0", "NO, 2027-05-01, 1", "NO, 2027-05-17, 2", "DK, 2027-12-24, 0"})
  void publicHolidaysAreThoseByLawOfThatCountry(Country country, LocalDate date, int causes) {
    assertThat(new ExceptionDates.PublicHolidays(country).on(date)).hasSize(causes);
  }
}
