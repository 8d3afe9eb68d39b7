package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Vera;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

  @ParameterizedTest
  @ValueSource(strings = {"flyer.xhtml", "calendar.xhtml", "everything.xhtml"})
  void everybodyCanReadIt(String sample) {
    byte[] pdf = Pages.RENDERER.render(Pages.sample(sample), Pages::images);
    assertThat(Vera.failures(pdf)).isEmpty();
  }

  @Test
  void theFlyerIsReadInTheOrderOfItsSource() {
    byte[] pdf = Pages.RENDERER.render(Pages.sample("flyer.xhtml"), Images.none());
    assertThat(ReadAloud.lines(pdf))
        .containsSubsequence(
            "P Foreningen Fællesbordet i Vejen",
            "H1 Du er ikke den eneste",
            "P Vi begynder",
            "P tirsdag den 5. januar 2027 kl. 19–21",
            "H2 Hvor",
            "P Medborgerhuset, lokale 2 (stuen) Eksempelgade 14, 0000 Byen",
            "H2 Tilmelding og spørgsmål",
            "P Karen Eksempel",
            "Link 00 00 00 00",
            "Figure [QR-kode: skriv dig op]",
            "P Skan og skriv dig op. Senest 15. december.");
  }

  @Test
  void ornamentsAndFootersAreNotRead() {
    byte[] pdf = Pages.RENDERER.render(Pages.sample("flyer.xhtml"), Images.none());
    assertThat(ReadAloud.lines(pdf).toString()).doesNotContain("uforpligtende");
    assertThat(Pages.text(pdf)).contains("uforpligtende");
  }

  @Test
  void everythingHasItsPlaceInTheStructure() {
    byte[] pdf = Pages.RENDERER.render(Pages.sample("everything.xhtml"), Pages::images);
    assertThat(ReadAloud.lines(pdf))
        .containsSubsequence(
            "H1 Overskrift med fed & tegn",
            "P Husk: Teksten imellem (slut)",
            "L",
            "LI",
            "LBody et",
            "Lbl 2.",
            "LBody anden med henvisning",
            "Lbl Hvornår",
            "LBody Nu",
            "Figure [Foreningens logo]",
            "Figure [Skriv]",
            "Figure [En kreds med tekst]",
            "P Et citat i et citat kode",
            "H2 Afsnit på to linjer",
            "P Blok etBlok to",
            "Caption Udgifter",
            "TH Post",
            "TH Post 40",
            "TD bred ring",
            "TD",
            "TH I alt",
            "H2 Spalte et")
        .doesNotContain("P ○ pynt ○");
  }

  @Test
  void aRepeatedTableHeadIsReadOnce() {
    byte[] pdf = Pages.RENDERER.render(Pages.sample("everything.xhtml"), Pages::images);
    assertThat(ReadAloud.lines(pdf)).containsOnlyOnce("TH Nødvendigt");
    assertThat(Pages.text(pdf).split("Nødvendigt")).hasSizeGreaterThan(3);
  }

  @Test
  void numbersOfListsBesideTheTextAreReadToo() {
    byte[] pdf =
        Pages.pdf("<div style='float: left'><ol start='3'><li>tre</li></ol></div><p>x</p>");
    assertThat(ReadAloud.lines(pdf)).containsSubsequence("LI", "Lbl 3.", "LBody tre", "P x");
  }

  @Test
  void aTableThatOnlyPlacesThingsIsNoTable() {
    byte[] pdf = Pages.pdf("<table role='presentation'><tr><td>en</td><td>to</td></tr></table>");
    assertThat(ReadAloud.lines(pdf))
        .containsExactly("Document", "Div", "Div", "P en", "Div", "P to");
  }
}
