package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class DebriefTest {
  private final Debrief material = new Debrief();

  @Test
  void knowsPeopleByTheirInitials() {
    Page page =
        (Page)
            material
                .make(
                    Groups.plan(
                        Groups.small("").replace("expected: 8", "people: [Anna Berg, Bo Dal]")),
                    Format.PDF)
                .orElseThrow();
    Debrief.Model model = (Debrief.Model) page.model();
    assertThat(model.people()).isEqualTo(List.of("AB", "BD"));
    assertThat(model.questions()).hasSize(5).contains("Hvem var stille i dag?");
  }

  @Test
  void equalsWhoLeadThemselvesHaveNoLeadersToTalkItOver() {
    assertThat(
            material.make(
                Groups.plan(Groups.small("").replace("support-group", "self-help")), Format.PDF))
        .isEmpty();
  }
}
