package dk.kreds.material.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartChecklistTest {
  private final StartChecklist material = new StartChecklist();

  @Test
  void countsBackFromTheFirstMeetingToAWorkingDay() {
    List<StartChecklist.Row> rows =
        rows(Groups.small("").replace("2027-01-05", "2027-03-30").replace("first tuesday", "week"));
    assertThat(rows.getLast().date()).isEqualTo("tirsdag den 30. marts");
    // the day before is Easter Monday, and before that there are four days on which nobody works
    assertThat(row(rows, "Køb ind").date()).isEqualTo("onsdag den 24. marts");
    assertThat(row(rows, "Send velkomstbrevet").date()).isEqualTo("tirsdag den 16. marts");
  }

  @Test
  void saysWhoAndLeavesOpenWhatNobodyHasTaken() {
    List<StartChecklist.Row> rows =
        rows(
            Groups.small(
                "leaders: [{name: Karen, tasks: [interviews]}, {name: Poul, tasks: [hosting]}]\n"));
    assertThat(row(rows, "Hold forsamtaler").who()).isEqualTo("Karen");
    assertThat(row(rows, "Se lokalet").who()).isEqualTo("Poul");
    assertThat(row(rows, "Send velkomstbrevet").who()).isEmpty();
    assertThat(row(rows, "Aftal, hvem").who()).isEqualTo("alle");
  }

  @Test
  void keepsWhatOthersHaveSet() {
    List<StartChecklist.Row> rows =
        rows(
            Groups.small(
                """
                sign-up: {by: 2026-12-20}
                budget:
                  expenses: [{name: Kaffe, amount: 100}]
                  income: [{from: Kommunen, asked: 100, deadline: 2026-10-04}]
                """));
    assertThat(row(rows, "Sidste dag for at søge hos Kommunen").date())
        .isEqualTo("søndag den 4. oktober");
    assertThat(row(rows, "Sidste dag for tilmelding").date()).isEqualTo("søndag den 20. december");
  }

  @Test
  void aWalkNeedsNeitherRoomNorInterviews() {
    assertThat(rows(Groups.small("").replace("support-group", "walk")))
        .extracting(StartChecklist.Row::what)
        .noneMatch(what -> what.startsWith("Se lokalet") || what.startsWith("Hold forsamtaler"));
  }

  @Test
  void aGroupThatHasBegunNeedsNoBeginning() {
    String open = Groups.small("").replace("support-group", "cafe").replace("  meetings: 10\n", "");
    assertThat(material.make(Groups.plan(open), Format.PDF)).isPresent();
    assertThat(
            material.make(
                Groups.plan(open.replace("starts: 2027-01-05", "starts: 2021-11-02")), Format.PDF))
        .isEmpty();
  }

  @Test
  void thoseWhoWorkThereAreNotLookedFor() {
    assertThat(rows(Groups.small("listed: no\n")))
        .extracting(StartChecklist.Row::what)
        .isNotEmpty()
        .noneMatch(what -> what.startsWith("Tryk flyers") || what.startsWith("Besøg dem"));
  }

  private static StartChecklist.Row row(List<StartChecklist.Row> rows, String start) {
    return rows.stream().filter(row -> row.what().startsWith(start)).findFirst().orElseThrow();
  }

  private List<StartChecklist.Row> rows(String definition) {
    Page page = (Page) material.make(Groups.plan(definition), Format.PDF).orElseThrow();
    return ((StartChecklist.Model) page.model()).rows();
  }
}
