package dk.kreds.material.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class ContactsTest {
  @Test
  void hasThoseWhoAgreedAndWhatTheyAgreedTo() {
    Contacts.Model model =
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
    assertThat(model.people())
        .containsExactly(
            new Contacts.Row("Anna Prøve", "00 00 00 01", "anna@example.org"),
            new Contacts.Row("Bent Forsøg", "00 00 00 02", ""));
    assertThat(model.toString()).doesNotContain("Clara", "Dorte", "bent@example.org");
  }

  @Test
  void isNotMadeWhereNobodyAgreed() {
    assertThat(
            new Contacts()
                .make(
                    Groups.plan(
                        Groups.small("")
                            .replace(
                                "expected: 8", "people: [{name: Anna Prøve, phone: 00 00 00 01}]")),
                    Format.PDF))
        .isEmpty();
  }

  @Test
  void theViewHoldsNobodyElse() {
    assertThat(
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
                    """)
                .forParticipants()
                .toString())
        .contains("Anna Prøve")
        .doesNotContain("Clara", "Dorte", "bent@example.org", "00 00 00 03");
    assertThat(
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
                    """)
                .forPublic()
                .toString())
        .doesNotContain("Anna");
  }

  private static Contacts.Model model(String definition) {
    Page page = (Page) new Contacts().make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (Contacts.Model) page.model();
  }
}
