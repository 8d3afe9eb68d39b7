package dk.kreds.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EasterTest {

  /// The church's own table: the paschal full moon of each golden number, from 1900 to 2199. Easter
  /// is the Sunday after it. No arithmetic is shared with the code.
  private static final String[] FULL_MOONS_1900_TO_2199 = {
    "04-14", "04-03", "03-23", "04-11", "03-31", "04-18", "04-08", "03-28", "04-16", "04-05",
    "03-25", "04-13", "04-02", "03-22", "04-10", "03-30", "04-17", "04-07", "03-27"
  };

  @ParameterizedTest
  @MethodSource("years")
  void isTheSundayAfterTheFullMoonOfTheTable(int year) {
    var fullMoon = LocalDate.parse(year + "-" + FULL_MOONS_1900_TO_2199[year % 19]);

    assertThat(Easter.in(year)).isEqualTo(fullMoon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
  }

  static IntStream years() {
    return IntStream.rangeClosed(1900, 2199);
  }

  @ParameterizedTest
  @CsvSource({
    // The earliest and the latest there can be, and the two exceptions of Gauss's rule.
    "1818-03-22",
    "2285-03-22",
    "1943-04-25",
    "2038-04-25",
    "1954-04-18",
    "1981-04-19",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2028-04-16",
  })
  void isAsTheAlmanacSays(LocalDate easter) {
    assertThat(Easter.in(easter.getYear())).isEqualTo(easter);
  }
}
