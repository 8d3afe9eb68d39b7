package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class SpeakerLettersTest {
  private static final String THEMES =
      """
      themes:
        - {title: At tage imod hjælp, speaker: {name: Ole Forsøg, role: visitator}}
        - Lyspunkter
        - {title: Den dårlige samvittighed?, speaker: {name: Ole Forsøg}}
        - {title: Pengene, speaker: {name: Eva Test}}
      """;

  @Test
  void thereIsOneForEachSpeakerWithAllTheirVisits() {
    SpeakerLetters.Model model = model(Groups.small("room: Biblioteket\n" + THEMES));
    assertThat(model.letters())
        .extracting(SpeakerLetters.Letter::greeting)
        .containsExactly("Kære Ole", "Kære Eva");
    assertThat(model.letters().getFirst().visits())
        .extracting(SpeakerLetters.Visit::when)
        .containsExactly(
            "Tirsdag den 2. februar 2027 kl.\u00a019–21",
            "Tirsdag den 6. april 2027 kl.\u00a019–21");
  }

  @Test
  void itSaysWhenItIsTheirTurn() {
    assertThat(model(Groups.small(THEMES)).letters().getFirst().visits())
        .extracting(SpeakerLetters.Visit::what)
        .containsExactly(
            "At tage imod hjælp. Vi når til dig kl.\u00a020.10, men kom gerne fra begyndelsen.",
            "Den dårlige samvittighed? Vi når til dig kl.\u00a020.10, men kom gerne fra"
                + " begyndelsen.");
    String first = "agenda: {following: [{title: Oplæg, theme: yes, share: 1}]}\n";
    assertThat(model(Groups.small(THEMES + first)).letters().getFirst().visits().getFirst().what())
        .isEqualTo("At tage imod hjælp. Vi begynder med dig kl.\u00a019.");
  }

  @Test
  void whatIsSaidStaysWhereMembersMeet() {
    String secret = "Det, du hører hos os, bliver hos os.";
    assertThat(model(Groups.small(THEMES)).asks()).hasSize(4).contains(secret);
    assertThat(model(Groups.small(THEMES).replace("kind: support-group", "kind: cafe")).asks())
        .hasSize(3)
        .doesNotContain(secret);
  }

  @Test
  void whoLeadsNeedsNoLetter() {
    assertThat(model(Groups.small(THEMES + "leaders: [Ole Forsøg]\n")).letters())
        .extracting(SpeakerLetters.Letter::greeting)
        .containsExactly("Kære Eva");
  }

  @Test
  void whereNobodySpeaksThereIsNobodyToWriteTo() {
    assertThat(new SpeakerLetters().make(Groups.plan(Groups.small("")), Format.PDF)).isEmpty();
  }

  private static SpeakerLetters.Model model(String definition) {
    Page page = (Page) new SpeakerLetters().make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (SpeakerLetters.Model) page.model();
  }
}
