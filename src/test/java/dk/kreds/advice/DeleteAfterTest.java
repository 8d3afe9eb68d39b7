package dk.kreds.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.testing.Groups;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The last of the ten meetings is on 5 October 2027.
class DeleteAfterTest {
  private static final String PEOPLE = "people: [Zacharias Kanari, Ludovika Kanari]";

  private static List<String> advice(String participants, LocalDate today) {
    String yaml =
        Groups.small("").replaceFirst("participants:.*", "participants: {" + participants + "}");
    return Adviser.advise(Groups.plan(yaml, today), today, "test.yaml", Map.of()).stream()
        .map(Diagnostic::id)
        .filter("A006"::equals)
        .toList();
  }

  @Test
  void remindsOnTheDayAfterADate() {
    String until = PEOPLE + ", delete-after: 2027-12-31";
    assertThat(advice(until, LocalDate.of(2027, 12, 31))).isEmpty();
    assertThat(advice(until, LocalDate.of(2028, 1, 1))).hasSize(1);
  }

  @Test
  void countsFromTheLastMeeting() {
    String later = PEOPLE + ", delete-after: 3 months";
    assertThat(advice(later, LocalDate.of(2028, 1, 5))).isEmpty();
    assertThat(advice(later, LocalDate.of(2028, 1, 6))).hasSize(1);
  }

  @Test
  void saysNothingWhereNobodyIsLeft() {
    String counted = "counted: {people: 8, attendances: 61}, delete-after: 2027-12-31";
    assertThat(advice(counted, LocalDate.of(2028, 1, 1))).isEmpty();
    assertThat(advice(PEOPLE, LocalDate.of(2099, 1, 1))).isEmpty();
  }
}
