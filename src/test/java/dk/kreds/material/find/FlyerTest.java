package dk.kreds.material.find;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlyerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                                                     | Prøvegruppen",
        "organisation: Foreningen                              | Prøvegruppen · Foreningen",
        "organisation: Prøvegruppen                            | Prøvegruppen",
        "headline: Prøvegruppen                                | ''",
        "headline: Prøvegruppen / organisation: Foreningen      | Foreningen",
      })
  void saysWhoseItIsAndNothingTwice(String more, String eyebrow) {
    assertThat(flyer(lines(more)).eyebrow()).isEqualTo(eyebrow);
  }

  @Test
  void theCodeIsForWhatComesFirstPageThenMailThenTelephone() {
    String contact = "contact: {name: Karen Eksempel, phone: 00 00 00 00}";
    String mail = "contact: {name: Karen Eksempel, phone: 00 00 00 00, email: k@example.org}";
    String small = Groups.small("");
    assertThat(flyer("sign-up: {link: 'https://example.org/a'}\n").signUpLink())
        .hasValue("https://example.org/a");
    assertThat(made(small.replace(contact, mail)).signUpLink()).hasValue("mailto:k@example.org");
    assertThat(made(small).signUpLink()).hasValue("tel:00000000");
    assertThat(made(small.replace(", phone: 00 00 00 00", "")).signUpLink()).isEmpty();
  }

  @Test
  void whatIsNotKnownLeavesNoEmptyBox() {
    Flyer.Model model = flyer("");
    assertThat(model.where()).isEmpty();
    assertThat(model.price()).isEmpty();
    assertThat(model.logo()).isEmpty();
    assertThat(model.website()).isEmpty();
    assertThat(model.signUpNotes()).isEmpty();
    assertThat(model.sections()).isNotEmpty().noneMatch(section -> section.text().isBlank());
  }

  private static String lines(String more) {
    return more == null ? "" : more.replace(" / ", "\n") + "\n";
  }

  private static Flyer.Model flyer(String more) {
    return made(Groups.small(more));
  }

  private static Flyer.Model made(String yaml) {
    Page page = (Page) new Flyer().make(Groups.plan(yaml), Format.PDF).orElseThrow();
    return (Flyer.Model) page.model();
  }
}
