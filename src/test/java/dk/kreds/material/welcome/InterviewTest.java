package dk.kreds.material.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class InterviewTest {
  @Test
  void thereIsASheetForEachWhoHasJoinedAndABlankOne() {
    assertThat(
            model(
                    """
                    kreds: 1
                    name: Prøvegruppen
                    kind: support-group
                    contact: {name: Karen Eksempel, phone: 00 00 00 00}
                    schedule: {starts: 2027-01-05, time: 19:00-21:00, every: first tuesday, meetings: 4}
                    participants:
                      people:
                        - {name: Anna Prøve, phone: 00 00 00 01, email: anna@example.org, shares: [phone, email]}
                        - {name: Bent Forsøg, phone: 00 00 00 02, email: bent@example.org, shares: phone}
                        - {name: Clara Test, phone: 00 00 00 03}
                        - {name: Dorte Øvelse, shares: [phone]}
                    """)
                .sheets())
        .extracting(Interview.Sheet::name)
        .containsExactly("Anna Prøve", "Bent Forsøg", "Clara Test", "Dorte Øvelse", "");
  }

  @Test
  void itTalksAboutEverythingThatMatters() {
    Interview.Model model = model(Groups.small(""));
    assertThat(model.topics()).hasSize(6).allSatisfy(it -> assertThat(it.ask()).endsWith("?"));
    assertThat(model.checks()).isNotEmpty();
  }

  @Test
  void whoHasTakenItOnHoldsIt() {
    assertThat(model(Groups.small("leaders: [Ib, {name: Poul, tasks: [interviews]}]")).by())
        .isEqualTo("Poul");
    assertThat(model(Groups.small("leaders: [Ib, Poul]")).by()).isEmpty();
  }

  @Test
  void whereOneJustComesNobodyIsAskedBeforehand() {
    for (String kind : new String[] {"cafe", "walk", "training", "talks"}) {
      assertThat(
              new Interview()
                  .make(Groups.plan(Groups.small("").replace("support-group", kind)), Format.PDF))
          .as(kind)
          .isEmpty();
    }
  }

  private static Interview.Model model(String definition) {
    Page page = (Page) new Interview().make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (Interview.Model) page.model();
  }
}
