package dk.kreds.material.find;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class OutreachTest {
  private final Outreach material = new Outreach();

  @Test
  void takesAQuarterOfAnHour() {
    Outreach.Model model = (Outreach.Model) Made.model(material, Groups.plan(Groups.small("")));
    assertThat(model.steps()).extracting(Outreach.Step::when).first().isEqualTo("0–2");
    assertThat(model.steps()).extracting(Outreach.Step::when).last().isEqualTo("13–15");
    assertThat(model.questions()).hasSizeGreaterThan(3);
  }

  @Test
  void namesThePartnersAndWhoCanHelpMore() {
    Outreach.Model model =
        (Outreach.Model)
            Made.model(
                material,
                Groups.plan(
                    Groups.small(
                        """
                        partners: [Apoteket på Torvet, {name: Lægehuset, contact: 00 00 00 07}]
                        help: [{name: Lægevagten, contact: 00 00 00 08}]
                        """)));
    assertThat(model.partners())
        .containsExactly("Apoteket på Torvet", "Lægehuset, 00\u00a000\u00a000\u00a007");
    assertThat(model.more()).containsExactly("Lægevagten, 00\u00a000\u00a000\u00a008");
    assertThat(model.others()).contains("Hjemmeplejen").doesNotContain("Apoteket");
  }

  @Test
  void bringsNoPapersThatAreNotThere() {
    String walk =
        """
        kreds: 1
        name: Torsdagsturen
        kind: walk
        schedule: {starts: 2027-01-07, time: 10:00-11:30, every: week}
        """;
    Outreach.Model alone = (Outreach.Model) Made.model(material, Groups.plan(walk));
    Outreach.Model usual = (Outreach.Model) Made.model(material, Groups.plan(Groups.small("")));
    assertThat(alone.bring()).hasSize(3).noneMatch(it -> it.contains("Visitkort"));
    assertThat(usual.bring()).hasSize(5).containsAll(alone.bring());
  }

  @Test
  void aMeetingOfThoseWhoWorkThereNeedsNobodyToKnow() {
    assertThat(material.make(Groups.plan(Groups.small("listed: no")), Format.PDF)).isEmpty();
  }
}
