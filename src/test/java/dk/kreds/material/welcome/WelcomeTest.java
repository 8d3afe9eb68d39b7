package dk.kreds.material.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class WelcomeTest {
  @Test
  void tellsEveryDateAndWhatIsDifferent() {
    WelcomeWords.Model model =
        model(
            """
            kreds: 1
            name: Prøvegruppen
            kind: support-group
            contact: {name: Karen Eksempel, phone: 00 00 00 00}
            room: {name: Huset, address: "Gaden 1, 0000 By"}
            schedule:
              starts: 2027-01-05
              time: 19:00-21:00
              every: first tuesday
              meetings: 3
              changes:
                2027-02-02: {time: 18:00-20:30}
                2027-03-02: {place: Broen}
            """);
    assertThat(model.letters()).hasSize(1);
    assertThat(model.letters().getFirst().dates())
        .containsExactly(
            new WelcomeWords.Day("tirsdag den 5. januar", ""),
            new WelcomeWords.Day("tirsdag den 2. februar", "kl.\u00a018–20.30"),
            new WelcomeWords.Day("tirsdag den 2. marts", "Broen"));
    assertThat(model.letters().getFirst().datesTitle()).contains("19–21");
    assertThat(model.after()).anyMatch(line -> line.contains("Huset, Gaden 1, 0000\u00a0By"));
  }

  @Test
  void namesNobody() {
    WelcomeWords.Model model =
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
    assertThat(model.toString()).doesNotContain("Anna", "Bent", "Clara", "Dorte");
  }

  @Test
  void eachRunHasItsOwnDates() {
    WelcomeWords.Model model =
        model(
            """
            kreds: 1
            name: Prøvegruppen
            kind: support-group
            contact: {name: Karen Eksempel, phone: 00 00 00 00}
            schedule:
              starts: 2027-01-05
              time: 10:00-12:00
              every: week
              meetings: 3
              runs:
                - {name: Formiddag}
                - {name: Aften, starts: 2027-01-06, time: 19:00-21:00}
            """);
    assertThat(model.letters()).hasSize(2);
    assertThat(model.letters().getLast().before().getFirst())
        .contains("onsdag den 6. januar kl.\u00a019");
    assertThat(model.letters()).allSatisfy(letter -> assertThat(letter.dates()).hasSize(3));
  }

  @Test
  void noLetterGoesToThoseWhoJustCome() {
    assertThat(
            new Welcome()
                .make(Groups.plan(Groups.small("").replace("support-group", "cafe")), Format.PDF))
        .isEmpty();
  }

  private static WelcomeWords.Model model(String definition) {
    Page page = (Page) new Welcome().make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (WelcomeWords.Model) page.model();
  }
}
