package dk.kreds.material.find;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.testing.Groups;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressNoticeTest {
  private final PressNotice material = new PressNotice();

  @Test
  void beginsWithWhoWhatWhenAndWhere() {
    String text =
        Made.text(
            material,
            Groups.plan(
                Groups.small(
                    "room: {name: Biblioteket, address: Torvet 1}\norganisation: Foreningen")));
    assertThat(text.lines().toList().get(2).replace('\u00a0', ' '))
        .startsWith("Tirsdag den 5. januar 2027 kl. 19–21 mødes Prøvegruppen første gang.")
        .contains("Foreningen", "Biblioteket");
    assertThat(text).contains("Torvet 1").contains("Karen Eksempel, tlf. 00 00 00 00");
  }

  /// The newsroom may neither photograph nor name those who were promised confidence.
  @ParameterizedTest
  @ValueSource(strings = {"support-group", "self-help", "peer-group"})
  void asksToLeaveTheMembersAlone(String kind) {
    assertThat(Made.text(material, Groups.plan(Groups.small("").replace("support-group", kind))))
        .contains("fortrolighed");
  }

  @Test
  void aCafeIsOpenToPhotographers() {
    assertThat(Made.text(material, Groups.plan(Path.of("examples/k9-cafe-gaarden.yaml"))))
        .contains("er der åbent i Café Gården")
        .doesNotContain("fortrolighed");
  }

  @Test
  void withNobodyToRingItSaysWhetherOneSignsUp() {
    String walk =
        """
        kreds: 1
        name: Torsdagsturen
        kind: walk
        schedule: {starts: 2027-01-07, time: 10:00-11:30, every: week}
        """;
    assertThat(Made.text(material, Groups.plan(walk)))
        .contains("Tilmelding: Du behøver ikke melde dig til.")
        .doesNotContain("Kontakt:");
  }

  @Test
  void aFullGroupSeeksNobody() {
    assertThat(material.make(Groups.plan(Groups.small("sign-up: {full: yes}")), Format.TXT))
        .isEmpty();
    assertThat(material.make(Groups.plan(Groups.small("listed: no")), Format.TXT)).isEmpty();
  }
}
