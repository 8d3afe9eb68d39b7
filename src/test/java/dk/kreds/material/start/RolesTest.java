package dk.kreds.material.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {
  private final Roles material = new Roles();

  @Test
  void namesWhoHasTakenATask() {
    Roles.Model model =
        model(
            Groups.small(
                "leaders: [{name: Karen, tasks: [dialogue]}, {name: Poul, tasks: [dialogue,"
                    + " money]}]\n"));
    assertThat(model.duties())
        .extracting(Roles.Duty::who)
        .containsExactly("", "", "Karen og Poul", "Poul", "");
    assertThat(model.signers()).containsExactly(List.of("Karen", "Poul"));
  }

  @Test
  void equalsTakeTurns() {
    Roles.Model model = model(Groups.small("").replace("support-group", "self-help"));
    assertThat(model.turns()).hasSize(10).startsWith("Tirsdag den 5. januar");
    assertThat(model.duties()).isEmpty();
  }

  @Test
  void whoLeadsAloneHasNobodyToAgreeWith() {
    assertThat(
            material.make(
                Groups.plan(Groups.small("leaders: [Bo]\n").replace("support-group", "walk")),
                Format.PDF))
        .isEmpty();
  }

  private Roles.Model model(String definition) {
    Page page = (Page) material.make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (Roles.Model) page.model();
  }
}
