package dk.kreds.material.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Audience;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class WelcomeLettersTest {
  @Test
  void greetEachByName() {
    Page page =
        (Page)
            new WelcomeLetters()
                .make(
                    Groups.plan(
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
                        """),
                    Format.PDF)
                .orElseThrow();
    assertThat(((WelcomeWords.Model) page.model()).letters())
        .extracting(WelcomeWords.Letter::greeting)
        .containsExactly("Kære Anna", "Kære Bent", "Kære Clara", "Kære Dorte");
  }

  @Test
  void nobodyIsCalledByANumber() {
    assertThat(
            new WelcomeLetters()
                .make(
                    Groups.plan(
                        Groups.small("").replace("expected: 8", "anonymous: yes, people: [A7]")),
                    Format.PDF))
        .isEmpty();
  }

  @Test
  void theyAreTheLeadersToHandOver() {
    assertThat(new WelcomeLetters().audience(Groups.plan(Groups.small(""))))
        .isEqualTo(Audience.LEADERS);
  }
}
