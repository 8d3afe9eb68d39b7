package dk.kreds.material.end;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class ThanksTest {
  @Test
  void goesToEverybodyWhoGaveTheirTimeOnceAndToWhoeverElse() {
    Page page =
        (Page)
            new Thanks()
                .make(
                    Groups.plan(
                        Groups.small(
                            """
                            leaders: [Ib Prøve, Poul Prøve]
                            themes:
                              - {title: Hjælpemidler, speaker: {name: Sanne Test}}
                              - {title: Jura, speaker: {name: Ib Prøve}}
                            visitors: [{name: Ole Test, meetings: every other}]
                            """)),
                    Format.PDF)
                .orElseThrow();
    Thanks.Model model = (Thanks.Model) page.model();
    assertThat(model.thanks())
        .extracting(Thanks.Thank::name)
        .containsExactlyInAnyOrder("Ib Prøve", "Poul Prøve", "Sanne Test", "Ole Test", "");
    assertThat(model.thanks())
        .filteredOn(thank -> thank.name().equals("Sanne Test"))
        .allSatisfy(thank -> assertThat(thank.why()).contains("Hjælpemidler"));
  }
}
