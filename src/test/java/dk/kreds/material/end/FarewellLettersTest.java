package dk.kreds.material.end;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class FarewellLettersTest {
  @Test
  void thereIsOneForEach() {
    FarewellLetters.Model model =
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
            """);
    assertThat(model.greetings())
        .extracting(FarewellLetters.Greeting::words)
        .containsExactly("Kære Anna", "Kære Bent", "Kære Clara", "Kære Dorte");
    assertThat(model.before().getFirst()).contains("4 gange");
  }

  @Test
  void withoutAListThereIsOneToCopy() {
    assertThat(model(Groups.small("")).greetings())
        .containsExactly(new FarewellLetters.Greeting("Kære", true));
  }

  private static FarewellLetters.Model model(String definition) {
    Page page =
        (Page) new FarewellLetters().make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (FarewellLetters.Model) page.model();
  }
}
