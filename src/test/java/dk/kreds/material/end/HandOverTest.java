package dk.kreds.material.end;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class HandOverTest {
  @Test
  void asksWhoDoesWhatFromNowOn() {
    Page page =
        (Page)
            new HandOver().make(Groups.plan(Groups.small("room: Huset")), Format.PDF).orElseThrow();
    HandOver.Model model = (HandOver.Model) page.model();
    assertThat(model.fields()).hasSize(6);
    assertThat(model.known()).contains("Huset");
    assertThat(model.rows()).isEqualTo(10);
  }

  @Test
  void whoWasNotLedHasNothingToTakeOver() {
    assertThat(
            new HandOver()
                .make(
                    Groups.plan(Groups.small("").replace("support-group", "self-help")),
                    Format.PDF))
        .isEmpty();
  }
}
