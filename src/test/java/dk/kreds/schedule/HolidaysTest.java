package dk.kreds.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HolidaysTest {

  private static final Map<String, String> KEYS_OF_JOLLYDAY =
      Map.ofEntries(
          entry("NEW_YEAR", "new-years-day"),
          entry("christian.MAUNDY_THURSDAY", "maundy-thursday"),
          entry("christian.GOOD_FRIDAY", "good-friday"),
          entry("christian.EASTER", "easter-sunday"),
          entry("christian.EASTER_MONDAY", "easter-monday"),
          entry("christian.GENERAL_PRAYER_DAY", "great-prayer-day"),
          entry("christian.ASCENSION_DAY", "ascension-day"),
          entry("christian.PENTECOST", "whit-sunday"),
          entry("christian.WHIT_MONDAY", "whit-monday"),
          entry("LABOUR_DAY", "labour-day"),
          entry("CONSTITUTION_DAY", "constitution-day-no"),
          entry("FIRST_CHRISTMAS_DAY", "christmas-day"),
          entry("CHRISTMAS", "christmas-day"),
          entry("SECOND_CHRISTMAS_DAY", "second-christmas-day"),
          entry("STEPHENS", "second-christmas-day"));

  @ParameterizedTest
  @MethodSource("countriesAndYears")
  void publicHolidaysAreThoseOfASecondOpinion(Country country, int year) {
    var theirs =
        HolidayManager.getInstance(ManagerParameters.create(calendar(country)))
            .getHolidays(Year.of(year))
            .stream()
            .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
            .map(it -> KEYS_OF_JOLLYDAY.get(it.getPropertiesKey()) + " " + it.getDate())
            .toList();

    assertThat(Holidays.of(country).in(year))
        .filteredOn(Holiday::official)
        .extracting(holiday -> holiday.key() + " " + holiday.date())
        .containsExactlyInAnyOrderElementsOf(theirs);
  }

  static Stream<Arguments> countriesAndYears() {
    return Stream.of(Country.values())
        .flatMap(country ->
            IntStream.rangeClosed(1990, 2050).mapToObj(year -> Arguments.of(country, year)));
  }

  @Test
  void denmarkIn2023WasTheLastWithGreatPrayerDay() {
    assertThat(publicHolidays(Country.DK, 2023))
        .containsExactly(
            "2023-01-01 new-years-day",
            "2023-04-06 maundy-thursday",
            "2023-04-07 good-friday",
            "2023-04-09 easter-sunday",
            "2023-04-10 easter-monday",
            "2023-05-05 great-prayer-day",
            "2023-05-18 ascension-day",
            "2023-05-28 whit-sunday",
            "2023-05-29 whit-monday",
            "2023-12-25 christmas-day",
            "2023-12-26 second-christmas-day");
    assertThat(publicHolidays(Country.DK, 2024)).noneMatch(day -> day.contains("prayer"));
  }

  @Test
  void norwaysConstitutionDayIn2027IsWhitMondayToo() {
    assertThat(Holidays.of(Country.NO).publicOn(LocalDate.of(2027, 5, 17)))
        .extracting(Holiday::key)
        .containsExactlyInAnyOrder("constitution-day-no", "whit-monday");
  }

  @ParameterizedTest
  @CsvSource({
    "DK, 2027-05-01, labour-day",
    "DK, 2027-06-05, constitution-day-dk",
    "DK, 2027-12-24, christmas-eve",
    "DK, 2027-12-31, new-years-eve",
    "NO, 2027-12-24, christmas-eve",
    "NO, 2027-12-31, new-years-eve",
  })
  void daysOffByCustomAreKnownButNotPublic(Country country, LocalDate date, String key) {
    assertThat(Holidays.of(country).on(date)).containsExactly(new Holiday(key, date, false));
    assertThat(Holidays.of(country).publicOn(date)).isEmpty();
  }

  @Test
  void anOrdinaryDayIsNothing() {
    assertThat(Holidays.of(Country.DK).on(LocalDate.of(2027, 5, 18))).isEmpty();
  }

  @Test
  void everyHolidayHasAKeyThatIsListed() {
    var used =
        Stream.of(Country.values())
            .flatMap(country -> Holidays.of(country).in(2023).stream())
            .map(Holiday::key)
            .toList();

    assertThat(Holidays.keys()).hasSameElementsAs(used);
  }

  private static List<String> publicHolidays(Country country, int year) {
    return Holidays.of(country).in(year).stream()
        .filter(Holiday::official)
        .map(holiday -> holiday.date() + " " + holiday.key())
        .toList();
  }

  private static HolidayCalendar calendar(Country country) {
    return switch (country) {
      case DK -> HolidayCalendar.DENMARK;
      case NO -> HolidayCalendar.NORWAY;
    };
  }
}
