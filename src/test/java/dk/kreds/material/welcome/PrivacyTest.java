package dk.kreds.material.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class PrivacyTest {
  @Test
  void tellsAllThatTheRegulationWantsTold() {
    Privacy.Model model = model(Groups.small("organisation: Foreningen"));
    String all = model.answers().toString();
    assertThat(model.answers()).hasSize(7);
    assertThat(all)
        .contains("Foreningen", "Karen Eksempel", "00 00 00 00")
        .contains("artikel 6", "artikel 9", "slette", "rettet", "datatilsynet.dk");
  }

  @Test
  void theDayOfDeletionIsSaidWhereItIsSettled() {
    String sized = Groups.small("");
    assertThat(model(sized.replace("expected: 8", "delete-after: 3 months")).answers().toString())
        .contains("5. januar 2028");
    assertThat(model(sized).answers().toString()).doesNotContain("2028").contains("sletter");
  }

  @Test
  void complaintsGoToTheCountrysOwnAuthority() {
    assertThat(model(Groups.small("language: nb")).answers().toString())
        .contains("datatilsynet.no")
        .doesNotContain("datatilsynet.dk");
    assertThat(
            model(Groups.small("").replace("  time:", "  zone: Europe/Stockholm\n  time:"))
                .answers()
                .toString())
        .contains("imy.se");
  }

  @Test
  void whereNobodyIsAskedNothingIsKept() {
    assertThat(
            new Privacy()
                .make(Groups.plan(Groups.small("").replace("support-group", "cafe")), Format.PDF))
        .isEmpty();
  }

  private static Privacy.Model model(String definition) {
    Page page = (Page) new Privacy().make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (Privacy.Model) page.model();
  }
}
