package dk.kreds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AttendanceTest {

  @Test
  void aCountStandsAsItIs() {
    Attendance turnout = of("people: [A, B, C], attended: {2027-02-02: 5}");
    assertThat(turnout.days().get(1).came()).hasValue(5);
    assertThat(turnout.days().getFirst().came()).hasValue(3);
    assertThat(turnout.days().get(2).came()).isEmpty();
    assertThat(turnout.visits()).isEqualTo(8);
    assertThat(turnout.average()).hasValue(400);
  }

  @Test
  void anApologyForADayToComeCountsNothingYet() {
    Attendance turnout = of("people: [{name: A, apologies: [2027-05-04]}, B]");
    assertThat(turnout.counted()).isEmpty();
    assertThat(turnout.average()).isEmpty();
  }

  @Test
  void somebodyIsAwayOnceWhetherByTheDateOrByTheRulesDate() {
    Attendance turnout =
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
    assertThat(turnout.days().get(1).came()).hasValue(1);
    assertThat(turnout.days().get(1).absences()).isEqualTo(1);
  }

  @Test
  void whoIsAwayFromTheLastThreeHasNotStayed() {
    assertThat(
            of("people: [{name: A, absences: [2027-03-02, 2027-04-06, 2027-05-04]}, B, C]")
                .stayed())
        .isEqualTo(OptionalInt.of(2));
    assertThat(of("people: [{name: A, absences: [2027-03-02, 2027-05-04]}, B, C]").stayed())
        .isEqualTo(OptionalInt.of(3));
    assertThat(of("people: [{name: A, absences: [2027-03-02]}, B]").stayed()).isEmpty();
  }

  @Test
  void theAverageIsRoundedToTheNearestTenth() {
    assertThat(of("attended: {2027-01-05: 1, 2027-02-02: 1, 2027-03-02: 3}").average())
        .hasValue(170);
  }

  @Test
  void whoHasBeenForgottenStillCounts() {
    Attendance list = of("people: [A], attended: {}, counted: {people: 8, attendances: 61}");
    assertThat(list.people()).isEqualTo(9);
    assertThat(list.visits()).isEqualTo(61);
    assertThat(list.average()).isEmpty();
    // a count at the door held them already
    Attendance counts =
        of("attended: {2027-01-05: 8, 2027-02-02: 7}, counted: {people: 8, attendances: 15}");
    assertThat(counts.people()).isEqualTo(8);
    assertThat(counts.visits()).isEqualTo(15);
    assertThat(counts.average()).hasValue(750);
  }

  private static Attendance of(String participants) {
    return Groups.plan(Groups.small("").replace("expected: 8", participants))
        .forLeaders()
        .attendance();
  }
}
