package dk.kreds.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFaultTest {

  @ParameterizedTest
  @CsvSource({
    "'', NO_FREQUENCY",
    "every tuesday, NO_FREQUENCY",
    "COUNT=3, NO_FREQUENCY",
    "FREQ=OFTEN, UNREADABLE",
    "FREQ=DAILY;INTERVAL=0, UNREADABLE",
    "FREQ=DAILY;COUNT=0, UNREADABLE",
    "FREQ=DAILY;COUNT=99999999999, UNREADABLE",
    "FREQ=DAILY;FREQ=WEEKLY, UNREADABLE",
    "FREQ=DAILY;BANANA=1, UNREADABLE",
    "FREQ=DAILY;BYSETPOS=2, UNREADABLE",
    "FREQ=WEEKLY;BYDAY=2MO, UNREADABLE",
    "FREQ=WEEKLY;BYDAY=TUESDAY, UNREADABLE",
    "FREQ=MONTHLY;BYMONTHDAY=32, UNREADABLE",
    "FREQ=DAILY;UNTIL=tomorrow, UNREADABLE",
    "FREQ=DAILY;UNTIL=20270230, UNREADABLE",
    "FREQ=DAILY;UNTIL=20271301, UNREADABLE",
    "FREQ=HOURLY, WITHIN_A_DAY",
    "FREQ=MINUTELY;INTERVAL=90, WITHIN_A_DAY",
    "FREQ=SECONDLY, WITHIN_A_DAY",
    "FREQ=DAILY;BYHOUR=9, WITHIN_A_DAY",
    "FREQ=DAILY;BYMINUTE=30, WITHIN_A_DAY",
    "FREQ=DAILY;UNTIL=20270110T000000Z, UNTIL_WITH_TIME",
    "FREQ=DAILY;UNTIL=20270110T120000, UNTIL_WITH_TIME",
    "FREQ=DAILY;UNTIL=20270110;COUNT=3, COUNT_AND_UNTIL",
    "FREQ=YEARLY;BYWEEKNO=20;BYSETPOS=1;BYDAY=MO, WEEK_NUMBERS",
    "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=20, WEEK_NUMBERS",
    "FREQ=YEARLY;WKST=SU;BYWEEKNO=20, WEEK_NUMBERS",
    "RSCALE=HEBREW;FREQ=YEARLY, OTHER_CALENDAR",
    "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD, OTHER_CALENDAR",
  })
  void isNamed(String rrule, RuleFault fault) {
    var rule = new Recurrence.Rule(rrule);

    assertThat(RuleFault.of(rule.rrule())).contains(fault);
    assertThat(rule.dates(LocalDate.of(2027, 1, 5))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=WEEKLY;BYDAY=TU",
        "RRULE:FREQ=WEEKLY;BYDAY=TU",
        " rrule:freq=weekly;byday=tu ",
        "BYDAY=TU;FREQ=WEEKLY",
      })
  void aRuleMayBePastedAsItComes(String rrule) {
    var rule = new Recurrence.Rule(rrule);

    assertThat(RuleFault.of(rule.rrule())).isEmpty();
    assertThat(rule.dates(LocalDate.of(2027, 1, 5)).limit(2))
        .containsExactly(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 12));
  }
}
