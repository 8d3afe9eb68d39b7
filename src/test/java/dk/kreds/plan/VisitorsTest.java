package dk.kreds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.group.Visitor;
import dk.kreds.testing.Groups;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People who come to some of the meetings.
class VisitorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          every                  | 1 2 3 4 5 6 7 8 9 10
          every other            | 1 3 5 7 9
          every other from 2     | 2 4 6 8 10
          every third            | 1 4 7 10
          Every Fourth from 3    | 3 7
          first 3                | 1 2 3
          1, 4, 7                | 1 4 7
          '1, 4-6'               | 1 4 5 6
          2027-02-02             | 2
          '2027-02-02, first 1'  | 1 2
          '[first 2, 2027-10-05]'| 1 2 10
          """)
  void comeToTheMeetingsThatAreNamed(String meetings, String numbers) {
    assertThat(visited(Groups.small(visitor(meetings))))
        .containsExactly(
            List.of(numbers.split(" ")).stream().map(Integer::valueOf).toArray(Integer[]::new));
  }

  @Test
  void aDayOffMovesNoVisitThatWasAgreed() {
    Plan before = Groups.plan(Groups.small(visitor("every other")));
    Plan after =
        Groups.plan(
            Groups.small(visitor("every other"))
                .replace("  meetings: 10\n", "  meetings: 9\n  except: [2027-03-02]\n"));

    List<LocalDate> agreed = dates(before);
    agreed.remove(LocalDate.of(2027, 3, 2));
    assertThat(dates(after)).isEqualTo(agreed);
  }

  @Test
  void theOneWhoComesEveryOtherTimeDoesSoInTheNextHalfYear() {
    String cafe =
        """
        kreds: 1
        name: Caféen
        kind: cafe
        schedule: {starts: 2027-01-13, time: 14:00-16:00, every: 2 weeks on wednesday}
        """
            + visitor("every other");
    Plan later = Planner.plan(Groups.plan(cafe).group(), LocalDate.of(2027, 7, 1));

    // every fourth week from 13 January on
    assertThat(dates(later))
        .isNotEmpty()
        .allMatch(date -> (date.toEpochDay() - LocalDate.of(2027, 1, 13).toEpochDay()) % 28 == 0);
  }

  @Test
  void nobodyIsSaidToComeToACancelledMeeting() {
    assertThat(
            visited(
                Groups.small(visitor("first 2"))
                    .replace(
                        "  meetings: 10\n",
                        "  meetings: 10\n  changes: {2027-02-02: cancelled}\n")))
        .containsExactly(1);
  }

  private static String visitor(String meetings) {
    return "visitors:\n  - name: Sanne Prøve\n    role: demenskoordinator\n    meetings: "
        + meetings
        + "\n";
  }

  private static List<Integer> visited(String yaml) {
    return Groups.plan(yaml).meetings().stream()
        .filter(meeting ->
            meeting.visitors().stream().map(Visitor::name).anyMatch("Sanne Prøve"::equals))
        .map(meeting -> meeting.number().orElse(0))
        .toList();
  }

  private static List<LocalDate> dates(Plan plan) {
    return new java.util.ArrayList<>(
        plan.meetings().stream()
            .filter(meeting -> !meeting.visitors().isEmpty())
            .map(Meeting::date)
            .toList());
  }
}
