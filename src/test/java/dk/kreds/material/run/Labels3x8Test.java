package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class Labels3x8Test {
  private final Labels3x8 material = new Labels3x8();

  @Test
  void goesToThoseWhoHaveAnAddress() {
    Page page =
        (Page)
            material
                .make(
                    Groups.plan(
                        Groups.small("")
                            .replace(
                                "expected: 8",
                                "people: [Bo Dal, {name: Anna Berg, address: \"Gade 1, 2. tv, 0000"
                                    + " Lilleby\"}]")),
                    Format.PDF)
                .orElseThrow();
    assertThat(((LabelSheet.Model) page.model()).pages())
        .containsExactly(
            List.of(
                List.of(
                    new LabelSheet.Label(
                        "Anna Berg", List.of("Gade 1", "2. tv", "0000 Lilleby"), "large"))));
  }

  @Test
  void nobodyHasToHaveOne() {
    assertThat(material.make(Groups.plan(Groups.small("")), Format.PDF)).isEmpty();
    assertThat(new Labels2x7().make(Groups.plan(Groups.small("")), Format.PDF)).isEmpty();
  }
}
