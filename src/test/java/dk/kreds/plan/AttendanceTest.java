package dk.kreds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AttendanceTest {

  @Test
  void aCountStandsAsItIs() {
    Attendance attendance = of("people: [A, B, C], attended: {2027-02-02: 5}");
    assertThat(attendance.days().get(1).came()).hasValue(5);
    assertThat(attendance.days().getFirst().came()).hasValue(3);
    assertThat(attendance.days().get(2).came()).isEmpty();
    assertThat(attendance.visits()).isEqualTo(8);
    assertThat(attendance.average()).hasValue(400);
  }

  @Test
  void anApologyForADayToComeCountsNothingYet() {
    Attendance attendance = of("people: [{name: A, apologies: [2027-05-04]}, B]");
    assertThat(attendance.counted()).isEmpty();
    assertThat(attendance.average()).isEmpty();
  }

  @Test
  void somebodyIsAwayOnceWhetherByTheDateOrByTheRulesDate() {
    Attendance attendance =
        Groups.plan(
                Groups.small("")
                    .replace(
                        "  meetings: 10",
                        "  meetings: 10\n  changes: {2027-02-02: {date: 2027-02-09}}")
                    .replace(
                        "expected: 8",
                        "people: [{name: A, absences: [2027-02-02, 2027-02-09]}, B]"))
            .forLeaders()
            .attendance();
    assertThat(attendance.days().get(1).came()).hasValue(1);
    assertThat(attendance.days().get(1).absences()).isEqualTo(1);
  }

  @Test
  void whoIsAwayFromTheLastThreeHasNotStayed() {
    assertThat(
            of("people: [{name: A, absences: [2027-03-02, 2027-04-06, 2027-05-04]}, B, C]")
                .stayed())
        .isEqualTo(OptionalInt.of(2));
    assertThat(
            of("people: [{name: A, absences: [2027-03-02, 2027-05-04]}, B, C]").stayed())
        .isEqualTo(OptionalInt.of(3));
    assertThat(of("people: [{name: A, absences: [2027-03-02]}, B]").stayed()).isEmpty();
  }

  @Test
  void theAverageIsRoundedToTheNearestTenth() {
    assertThat(of("attended: {2027-01-05: 1, 2027-02-02: 1, 2027-03-02: 3}").average())
        .hasValue(170);
  }

  private static Attendance of(String participants) {
    return Groups.plan(Groups.small("").replace("expected: 8", participants))
        .forLeaders()
        .attendance();
  }
}
