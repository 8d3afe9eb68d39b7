package dk.kreds.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples of RFC 5545 § 3.8.5.3 that have the precision of a day; hours and minutes are not
/// ours. `UNTIL` is written as the date that it stands for there.
class RuleExamplesTest {

  private static final String SEPTEMBER_2 = "1997-09-02";

  static Stream<Arguments> examples() {
    return Stream.of(
        example(
            "daily for 10 occurrences",
            SEPTEMBER_2,
            "FREQ=DAILY;COUNT=10",
            "1997-09-02 1997-09-03 1997-09-04 1997-09-05 1997-09-06 1997-09-07 1997-09-08"
                + " 1997-09-09 1997-09-10 1997-09-11 end"),
        example(
            "every other day",
            SEPTEMBER_2,
            "FREQ=DAILY;INTERVAL=2",
            "1997-09-02 1997-09-04 1997-09-06"),
        example(
            "every 10 days, 5 occurrences",
            SEPTEMBER_2,
            "FREQ=DAILY;INTERVAL=10;COUNT=5",
            "1997-09-02 1997-09-12 1997-09-22 1997-10-02 1997-10-12 end"),
        example(
            "weekly for 10 occurrences",
            SEPTEMBER_2,
            "FREQ=WEEKLY;COUNT=10",
            "1997-09-02 1997-09-09 1997-09-16 1997-09-23 1997-09-30 1997-10-07 1997-10-14"
                + " 1997-10-21 1997-10-28 1997-11-04 end"),
        example(
            "weekly until December 24",
            SEPTEMBER_2,
            "FREQ=WEEKLY;UNTIL=19971224",
            "1997-09-02 1997-09-09 1997-09-16 1997-09-23 1997-09-30 1997-10-07 1997-10-14"
                + " 1997-10-21 1997-10-28 1997-11-04 1997-11-11 1997-11-18 1997-11-25 1997-12-02"
                + " 1997-12-09 1997-12-16 1997-12-23 end"),
        example(
            "every other week",
            SEPTEMBER_2,
            "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
            "1997-09-02 1997-09-16 1997-09-30 1997-10-14 1997-10-28 1997-11-11 1997-11-25"
                + " 1997-12-09 1997-12-23 1998-01-06 1998-01-20 1998-02-03"),
        example(
            "weekly on Tuesday and Thursday for five weeks",
            SEPTEMBER_2,
            "FREQ=WEEKLY;UNTIL=19971006;WKST=SU;BYDAY=TU,TH",
            "1997-09-02 1997-09-04 1997-09-09 1997-09-11 1997-09-16 1997-09-18 1997-09-23"
                + " 1997-09-25 1997-09-30 1997-10-02 end"),
        example(
            "the same by count",
            SEPTEMBER_2,
            "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
            "1997-09-02 1997-09-04 1997-09-09 1997-09-11 1997-09-16 1997-09-18 1997-09-23"
                + " 1997-09-25 1997-09-30 1997-10-02 end"),
        example(
            "every other week on Monday, Wednesday and Friday until December 24",
            "1997-09-01",
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971223;WKST=SU;BYDAY=MO,WE,FR",
            "1997-09-01 1997-09-03 1997-09-05 1997-09-15 1997-09-17 1997-09-19 1997-09-29"
                + " 1997-10-01 1997-10-03 1997-10-13 1997-10-15 1997-10-17 1997-10-27 1997-10-29"
                + " 1997-10-31 1997-11-10 1997-11-12 1997-11-14 1997-11-24 1997-11-26 1997-11-28"
                + " 1997-12-08 1997-12-10 1997-12-12 1997-12-22 end"),
        example(
            "every other week on Tuesday and Thursday, 8 occurrences",
            SEPTEMBER_2,
            "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
            "1997-09-02 1997-09-04 1997-09-16 1997-09-18 1997-09-30 1997-10-02 1997-10-14"
                + " 1997-10-16 end"),
        example(
            "monthly on the first Friday, 10 occurrences",
            "1997-09-05",
            "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
            "1997-09-05 1997-10-03 1997-11-07 1997-12-05 1998-01-02 1998-02-06 1998-03-06"
                + " 1998-04-03 1998-05-01 1998-06-05 end"),
        example(
            "monthly on the first Friday until December 24",
            "1997-09-05",
            "FREQ=MONTHLY;UNTIL=19971224;BYDAY=1FR",
            "1997-09-05 1997-10-03 1997-11-07 1997-12-05 end"),
        example(
            "every other month on the first and last Sunday",
            "1997-09-07",
            "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
            "1997-09-07 1997-09-28 1997-11-02 1997-11-30 1998-01-04 1998-01-25 1998-03-01"
                + " 1998-03-29 1998-05-03 1998-05-31 end"),
        example(
            "monthly on the second last Monday",
            "1997-09-22",
            "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
            "1997-09-22 1997-10-20 1997-11-17 1997-12-22 1998-01-19 1998-02-16 end"),
        example(
            "monthly on the third last day",
            "1997-09-28",
            "FREQ=MONTHLY;BYMONTHDAY=-3",
            "1997-09-28 1997-10-29 1997-11-28 1997-12-29 1998-01-29 1998-02-26"),
        example(
            "monthly on the 2nd and 15th",
            SEPTEMBER_2,
            "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
            "1997-09-02 1997-09-15 1997-10-02 1997-10-15 1997-11-02 1997-11-15 1997-12-02"
                + " 1997-12-15 1998-01-02 1998-01-15 end"),
        example(
            "monthly on the first and last day",
            "1997-09-30",
            "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
            "1997-09-30 1997-10-01 1997-10-31 1997-11-01 1997-11-30 1997-12-01 1997-12-31"
                + " 1998-01-01 1998-01-31 1998-02-01 end"),
        example(
            "every 18 months on the 10th to 15th",
            "1997-09-10",
            "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
            "1997-09-10 1997-09-11 1997-09-12 1997-09-13 1997-09-14 1997-09-15 1999-03-10"
                + " 1999-03-11 1999-03-12 1999-03-13 end"),
        example(
            "every Tuesday, every other month",
            SEPTEMBER_2,
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
            "1997-09-02 1997-09-09 1997-09-16 1997-09-23 1997-09-30 1997-11-04 1997-11-11"
                + " 1997-11-18 1997-11-25 1998-01-06 1998-01-13 1998-01-20 1998-01-27 1998-03-03"),
        example(
            "yearly in June and July",
            "1997-06-10",
            "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
            "1997-06-10 1997-07-10 1998-06-10 1998-07-10 1999-06-10 1999-07-10 2000-06-10"
                + " 2000-07-10 2001-06-10 2001-07-10 end"),
        example(
            "every other year in January, February and March",
            "1997-03-10",
            "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
            "1997-03-10 1999-01-10 1999-02-10 1999-03-10 2001-01-10 2001-02-10 2001-03-10"
                + " 2003-01-10 2003-02-10 2003-03-10 end"),
        example(
            "every third year on the 1st, 100th and 200th day",
            "1997-01-01",
            "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
            "1997-01-01 1997-04-10 1997-07-19 2000-01-01 2000-04-09 2000-07-18 2003-01-01"
                + " 2003-04-10 2003-07-19 2006-01-01 end"),
        example(
            "every 20th Monday of the year",
            "1997-05-19",
            "FREQ=YEARLY;BYDAY=20MO",
            "1997-05-19 1998-05-18 1999-05-17"),
        example(
            "Monday of week number 20",
            "1997-05-12",
            "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
            "1997-05-12 1998-05-11 1999-05-17"),
        example(
            "week 53 is in long years alone",
            "2026-12-28",
            "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO",
            "2026-12-28 2032-12-27 2037-12-28 2043-12-28"),
        example(
            "the Sundays of the last weeks of the year",
            "2026-12-27",
            "FREQ=YEARLY;BYWEEKNO=52,53;BYDAY=SU",
            "2026-12-27 2027-01-03 2028-01-02 2028-12-31 2029-12-30"),
        example(
            "the last week, on the weekday of the start",
            "2026-12-31",
            "FREQ=YEARLY;BYWEEKNO=-1",
            "2026-12-31 2027-12-30 2028-12-28"),
        example(
            "a day of the month in every month that has it",
            "2027-01-31",
            "FREQ=YEARLY;BYMONTHDAY=31",
            "2027-01-31 2027-03-31 2027-05-31 2027-07-31 2027-08-31 2027-10-31 2027-12-31"
                + " 2028-01-31"),
        example(
            "every Thursday in March",
            "1997-03-13",
            "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
            "1997-03-13 1997-03-20 1997-03-27 1998-03-05 1998-03-12 1998-03-19 1998-03-26"
                + " 1999-03-04 1999-03-11 1999-03-18 1999-03-25"),
        example(
            "every Thursday in June, July and August",
            "1997-06-05",
            "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
            "1997-06-05 1997-06-12 1997-06-19 1997-06-26 1997-07-03 1997-07-10 1997-07-17"
                + " 1997-07-24 1997-07-31 1997-08-07 1997-08-14 1997-08-21 1997-08-28 1998-06-04"),
        example(
            "every Friday the 13th",
            "1998-02-13",
            "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
            "1998-02-13 1998-03-13 1998-11-13 1999-08-13 2000-10-13"),
        example(
            "the Saturday after the first Sunday of the month",
            "1997-09-13",
            "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
            "1997-09-13 1997-10-11 1997-11-08 1997-12-13 1998-01-10 1998-02-07 1998-03-07"
                + " 1998-04-11 1998-05-09 1998-06-13"),
        example(
            "election day in the United States, every fourth year",
            "1996-11-05",
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
            "1996-11-05 2000-11-07 2004-11-02"),
        example(
            "the third Tuesday, Wednesday or Thursday, for three months",
            "1997-09-04",
            "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
            "1997-09-04 1997-10-07 1997-11-06 end"),
        example(
            "the second last weekday of the month",
            "1997-09-29",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
            "1997-09-29 1997-10-30 1997-11-27 1997-12-30 1998-01-29 1998-02-26 1998-03-30"),
        example(
            "where the start of the week matters: Monday",
            "1997-08-05",
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
            "1997-08-05 1997-08-10 1997-08-19 1997-08-24 end"),
        example(
            "where the start of the week matters: Sunday",
            "1997-08-05",
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
            "1997-08-05 1997-08-17 1997-08-19 1997-08-31 end"),
        example(
            "invalid dates are passed over",
            "2007-01-15",
            "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
            "2007-01-15 2007-01-30 2007-02-15 2007-03-15 2007-03-30 end"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void givesTheDatesOfTheRfc(String name, LocalDate starts, String rrule, String expected) {
    var dates = expected.replace(" end", "").split(" ");
    var whole = expected.endsWith(" end");

    assertThat(new Recurrence.Rule(rrule).dates(starts).limit(dates.length + (whole ? 1 : 0)))
        .containsExactlyElementsOf(Arrays.stream(dates).map(LocalDate::parse).toList());
  }

  @ParameterizedTest
  @MethodSource("everyDayInJanuary")
  void everyDayInJanuaryForThreeYears(String rrule) {
    var starts = LocalDate.of(1998, 1, 1);

    var expected =
        starts
            .datesUntil(LocalDate.of(2000, 2, 1))
            .filter(date -> date.getMonthValue() == 1)
            .toList();

    assertThat(new Recurrence.Rule(rrule).dates(starts)).containsExactlyElementsOf(expected);
  }

  static Stream<String> everyDayInJanuary() {
    return Stream.of(
        "FREQ=YEARLY;UNTIL=20000131;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
        "FREQ=DAILY;UNTIL=20000131;BYMONTH=1");
  }

  private static Arguments example(String name, String starts, String rrule, String expected) {
    return Arguments.of(name, LocalDate.parse(starts), rrule, expected);
  }
}
