package dk.kreds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.group.Counted;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Talks;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HeadcountTest {
  private static Counted counted(String yaml, LocalDate today) {
    Plan plan = Groups.plan(yaml, today);
    return new Headcount(plan, today).of(plan.group().participants().people());
  }

  private static String group(String people) {
    return Groups.small("")
        .replaceFirst("participants:.*", "participants: {people: [" + people + "]}");
  }

  @Test
  void whoHasNotSentApologiesCame() {
    String yaml = group("A1, {name: A2, apologies: [2027-02-02], absences: [2027-05-04]}");
    assertThat(counted(yaml, LocalDate.of(2027, 1, 4))).isEqualTo(new Counted(2, 0));
    assertThat(counted(yaml, LocalDate.of(2027, 1, 5))).isEqualTo(new Counted(2, 2));
    assertThat(counted(yaml, LocalDate.of(2027, 3, 20))).isEqualTo(new Counted(2, 5));
    assertThat(counted(yaml, LocalDate.of(2028, 1, 1))).isEqualTo(new Counted(2, 18));
  }

  @Test
  void nobodyCameToWhatWasCancelled() {
    String cancelled = "  meetings: 10\n  changes: {2027-02-02: {cancelled: yes}}\n";
    String yaml = group("A1").replace("  meetings: 10\n", cancelled);
    assertThat(counted(yaml, LocalDate.of(2027, 3, 20))).isEqualTo(new Counted(1, 2));
  }

  @Test
  void whoHasTalksCameToThose() {
    String yaml =
        Talks.thursdays(
            "talks: {minutes: 240, where: phone}\n"
                + "participants: {people: [{name: A7, booked:"
                + " [2027-01-07 10:00, 2027-01-14 10:00, 2027-01-21 10:00]}]}");
    assertThat(counted(yaml, LocalDate.of(2027, 1, 14))).isEqualTo(new Counted(1, 2));
  }
}
