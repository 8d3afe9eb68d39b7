package dk.kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static final LocalDate DATE = LocalDate.of(2027, 1, 5);

  @ParameterizedTest
  @CsvSource({
    "da, tirsdag den 5. januar 2027, tirsdag den 5. januar, 5. januar 2027, 5. januar, 5.",
    "nb, tirsdag 5. januar 2027, tirsdag 5. januar, 5. januar 2027, 5. januar, 5.",
    "nn, tysdag 5. januar 2027, tysdag 5. januar, 5. januar 2027, 5. januar, 5.",
    "en, Tuesday 5 January 2027, Tuesday 5 January, 5 January 2027, 5 January, 5"
  })
  void aDateIsWrittenAsItsLanguageWritesIt(
      String language, String full, String withWeekday, String plain, String month, String day) {
    Dates dates = Language.of(language).dates();
    assertThat(dates.full(DATE)).isEqualTo(full);
    assertThat(dates.withWeekday(DATE)).isEqualTo(withWeekday);
    assertThat(dates.plain(DATE)).isEqualTo(plain);
    assertThat(dates.dayAndMonth(DATE)).isEqualTo(month);
    assertThat(dates.day(DATE)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "da, mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "nb, mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "nn, måndag tysdag onsdag torsdag fredag laurdag søndag",
    "en, Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
  })
  void theWeekBeginsOnMonday(String language, String days) {
    assertThat(Arrays.stream(DayOfWeek.values()).map(Language.of(language).dates()::weekday))
        .containsExactly(days.split(" "));
  }

  @Test
  void theMonthsAreThoseOfTheLanguage() {
    assertThat(months("da"))
        .containsExactly(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    List<String> norwegian =
        List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");
    assertThat(months("nb")).containsExactlyElementsOf(norwegian);
    assertThat(months("nn")).containsExactlyElementsOf(norwegian);
    assertThat(months("en"))
        .containsExactly(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
  }

  private static Stream<String> months(String language) {
    return Arrays.stream(Month.values()).map(Language.of(language).dates()::month);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-27, 52",
    "2026-12-28, 53",
    "2026-12-31, 53",
    "2027-01-01, 53",
    "2027-01-03, 53",
    "2027-01-04, 1",
    "2020-12-31, 53",
    "2024-12-29, 52",
    "2024-12-30, 1",
    "2023-01-01, 52",
    "2027-12-31, 52"
  })
  void aWeekHasTheNumberOfTheYearThatItsThursdayIsIn(LocalDate date, int week) {
    assertThat(Dates.week(date)).isEqualTo(week);
  }

  @ParameterizedTest
  @CsvSource({
    "da, 19.00, 09.05, 00.00, 19–21, 9.30–13, 0–12",
    "nb, 19.00, 09.05, 00.00, 19–21, 9.30–13, 0–12",
    "nn, 19.00, 09.05, 00.00, 19–21, 9.30–13, 0–12",
    "en, 19:00, 09:05, 00:00, 19:00–21:00, 9:30–13:00, 0:00–12:00"
  })
  void aTimeIsWrittenAsItsLanguageWritesIt(
      String language,
      String evening,
      String morning,
      String midnight,
      String fullHours,
      String halfHours,
      String early) {
    Dates dates = Language.of(language).dates();
    assertThat(dates.time(LocalTime.of(19, 0))).isEqualTo(evening);
    assertThat(dates.time(LocalTime.of(9, 5))).isEqualTo(morning);
    assertThat(dates.time(LocalTime.MIDNIGHT)).isEqualTo(midnight);
    assertThat(dates.times(LocalTime.of(19, 0), LocalTime.of(21, 0))).isEqualTo(fullHours);
    assertThat(dates.times(LocalTime.of(9, 30), LocalTime.of(13, 0))).isEqualTo(halfHours);
    assertThat(dates.times(LocalTime.MIDNIGHT, LocalTime.NOON)).isEqualTo(early);
  }

  @ParameterizedTest
  @CsvSource({"da, 19, 9, 8.05", "nb, 19, 9, 8.05", "nn, 19, 9, 8.05", "en, 19:00, 9:00, 8:05"})
  void anHourLosesItsMinutesWhereTheLanguageDropsThem(
      String language, String evening, String morning, String half) {
    Dates dates = Language.of(language).dates();
    assertThat(dates.hour(LocalTime.of(19, 0))).isEqualTo(evening);
    assertThat(dates.hour(LocalTime.of(9, 0))).isEqualTo(morning);
    assertThat(dates.hour(LocalTime.of(8, 5))).isEqualTo(half);
  }
}
