package dk.kreds.material.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void promisesConfidenceAndAsksForConsent() {
    Agreement.Model model = model(Groups.small(""));
    assertThat(model.promises()).hasSizeGreaterThan(4);
    assertThat(model.consents()).hasSize(2);
    assertThat(model.signatures()).hasSize(3);
  }

  @Test
  void whereNobodyIsAskedForANameNobodySigns() {
    Agreement.Model model = model(Groups.small("").replace("expected: 8", "anonymous: yes"));
    assertThat(model.signatures()).isEmpty();
    assertThat(model.consents()).isEmpty();
  }

  @Test
  void guestsSignNothing() {
    for (String kind : new String[] {"cafe", "walk", "training", "talks"}) {
      assertThat(
              new Agreement()
                  .make(Groups.plan(Groups.small("").replace("support-group", kind)), Format.PDF))
          .as(kind)
          .isEmpty();
    }
  }

  private static Agreement.Model model(String definition) {
    Page page = (Page) new Agreement().make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (Agreement.Model) page.model();
  }
}
