package dk.kreds.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Talks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TalkRulesTest {
  private static final String WHERE = "talks: {minutes: 240, where: phone, follow-up: 3 weeks}\n";
  private static final String ALL_BOOKED =
      "participants: {people: [{name: A7, booked:"
          + " [2027-01-07 10:00, 2027-01-14 10:00, 2027-01-21 10:00]}]}";

  @Test
  void whenAllTimesAreTakenTheNextMustWait() {
    assertThat(ids(Talks.thursdays(WHERE + ALL_BOOKED), Groups.TODAY)).contains("A060");
    assertThat(ids(Talks.thursdays(WHERE), Groups.TODAY)).doesNotContain("A060");
    assertThat(ids(Talks.thursdays(WHERE + ALL_BOOKED), LocalDate.of(2027, 2, 1)))
        .doesNotContain("A060");
  }

  @Test
  void somebodyShouldHearHowThingsAre() {
    String yaml = Talks.thursdays(WHERE + ALL_BOOKED);
    assertThat(ids(yaml, LocalDate.of(2027, 2, 10))).doesNotContain("A061");
    assertThat(ids(yaml, LocalDate.of(2027, 2, 11))).contains("A061");
  }

  @Test
  void peopleWantToKnowWhere() {
    assertThat(ids(Talks.byAgreement(""), Groups.TODAY)).contains("A062").doesNotContain("A030");
    assertThat(ids(Talks.byAgreement("talks: {where: walk}"), Groups.TODAY))
        .doesNotContain("A062", "A063");
    assertThat(ids(Talks.byAgreement("talks: {where: office}"), Groups.TODAY)).contains("A063");
    assertThat(ids(Talks.byAgreement("room: Rådhuset"), Groups.TODAY)).doesNotContain("A062");
  }

  @Test
  void officeHoursNeedNeitherBreakNorClosingNorCoffee() {
    assertThat(ids(Talks.thursdays(WHERE + "room: Rådhuset"), Groups.TODAY))
        .doesNotContain("A010", "A020", "A022", "A035");
  }

  private static List<String> ids(String yaml, LocalDate today) {
    return Adviser.advise(Groups.plan(yaml), today, "test.yaml", Map.of()).stream()
        .map(Diagnostic::id)
        .toList();
  }
}
