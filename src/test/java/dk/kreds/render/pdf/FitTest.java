package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kreds.testing.Vera;
import org.junit.jupiter.api.Test;

class FitTest {

  private static final String LONG = "pårørendegruppeforberedelseskursusmaterialemappe";

  @Test
  void aWordThatIsTooLongForItsBoxIsBrokenBetweenSyllables() {
    byte[] pdf = Pages.pdf("div { width: 30mm }", "<div>Kort " + LONG + " og mere</div>");
    assertThat(Pages.text(pdf).replaceAll("\\R", "|"))
        .isEqualTo("Kort pårørende|gruppeforbere|delseskursusma|terialemappe og |mere");
    assertThat(Vera.failures(pdf)).isEmpty();
  }

  @Test
  void aTableThatIsTooWideIsMadeToFit() {
    String cell = "<td>" + LONG + "</td>";
    byte[] pdf = Pages.pdf("<table role='presentation'><tr>" + cell + cell + "</tr></table>");
    assertThat(Pages.text(pdf).split("\\R")).hasSize(2);
  }

  /// As long as it is too long it lies over the border of its cell, which is no ground for it.
  @Test
  void aLongWordIsNotTakenForOneThatIsTooFaintBeforeItIsBroken() {
    byte[] pdf =
        Pages.pdf(
            "table { table-layout: fixed; width: 60mm } td { border: 4mm solid #9aa7a9 }",
            "<table role='presentation'><tr><td>" + LONG + LONG + "</td><td>Nej</td></tr></table>");
    assertThat(Pages.text(pdf).replaceAll("\\s", "")).contains(LONG);
  }

  @Test
  void anAddressIsBrokenAfterItsSigns() {
    byte[] pdf =
        Pages.pdf("div { width: 40mm }", "<div>karen.eksempel@medborgerhuset.example.org</div>");
    assertThat(Pages.text(pdf).replaceAll("\\R", "|"))
        .isEqualTo("karen.eksempel@|medborgerhuset.|example.org");
  }

  @Test
  void whatMayNotBeBrokenIsRefused() {
    String body = "<p>Ring <span class='n'>00 00 00 00 00 00 00</span></p>";
    TextTooLong x =
        catchThrowableOfType(
            TextTooLong.class,
            () -> Pages.pdf(".n { white-space: nowrap } p { width: 20mm }", body));
    assertThat(x.text()).isEqualTo("00 00 00 00 00 00 00");
    assertThat(x.page()).isOne();
  }

  @Test
  void inATableThatIsTooWideALongWordGivesWayToANumber() {
    String row = "<tr><td>" + LONG + LONG + "</td><td class='n'>00 00 00 00</td></tr>";
    byte[] pdf =
        Pages.pdf(".n { white-space: nowrap }", "<table role='presentation'>" + row + "</table>");
    assertThat(Pages.text(pdf)).contains("00 00 00 00");
  }

  @Test
  void aTableOfNothingButWhatMayNotBeBrokenIsRefused() {
    String cell = "<td class='n'>" + "00 ".repeat(20) + "</td>";
    String row = "<tr>" + cell + cell + cell + "</tr>";
    assertThat(
            catchThrowableOfType(
                TextTooLong.class,
                () ->
                    Pages.pdf(
                        ".n { white-space: nowrap }",
                        "<table role='presentation'>" + row + "</table>")))
        .isNotNull();
  }

  @Test
  void whatMayNotBeBrokenGoesToTheNextLine() {
    byte[] pdf =
        Pages.pdf(
            ".n { white-space: nowrap } p { width: 50mm }",
            "<p>Ring til Karen på <b class='n'>00 00 00 00</b>. Så</p>");
    assertThat(Pages.text(pdf).replaceAll("\\R", "|"))
        .isEqualTo("Ring til Karen på |00 00 00 00. Så");
  }

  @Test
  void aTelephoneNumberIsBrokenOnlyWhereThereIsNoRoomForIt() {
    String body = "<p>Spørg Lis Eksempel 00 00 00 00</p>";
    assertThat(lines("p { width: 50mm }", body)).isEqualTo("Spørg Lis Eksempel |00 00 00 00");
    assertThat(lines("p { width: 14mm }", body).replace(" ", ""))
        .isEqualTo("Spørg|LisEk|sempel|0000|0000");
  }

  private static String lines(String css, String body) {
    return Pages.text(Pages.pdf(css, body)).replaceAll("\\R", "|");
  }

  @Test
  void aFullStopStaysWithItsWord() {
    for (int width = 20; width < 70; width++) {
      byte[] pdf =
          Pages.pdf(
              "p { width: %dmm }".formatted(width), "<p>Vi ses i <b>huset</b>, <i>ikke</i>.</p>");
      assertThat(Pages.text(pdf).split("\\R")).noneMatch(line -> line.matches("[.,].*"));
    }
  }

  @Test
  void timesAreNotBroken() {
    for (int width = 24; width < 60; width++) {
      byte[] pdf =
          Pages.pdf("p { width: %dmm }".formatted(width), "<p>kl. 11:30 og 19.00–21.00 nu</p>");
      assertThat(Pages.text(pdf)).contains("11:30").contains("19.00–21.00");
    }
  }

  @Test
  void textOverTextIsRefused() {
    String body = "<p>Under</p><div style='position: absolute; top: 0; left: 0'>Over</div>";
    TextTooLong x =
        catchThrowableOfType(TextTooLong.class, () -> Pages.pdf("p { margin: 0 }", body));
    assertThat(x.text()).isIn("Over", "Under");
  }

  @Test
  void textThatRunsOutOfAFixedHeightOverTheNextIsRefused() {
    String body = "<div style='height: 5mm'>To<br/>linjer</div><div>og mere</div>";
    assertThat(catchThrowableOfType(TextTooLong.class, () -> Pages.pdf(body))).isNotNull();
  }

  @Test
  void textBesideThePaperIsRefused() {
    String body = "<p>På</p><div style='position: absolute; left: 200mm'>Udenfor</div>";
    TextTooLong x = catchThrowableOfType(TextTooLong.class, () -> Pages.pdf(body));
    assertThat(x.text()).isEqualTo("Udenfor");
  }

  @Test
  void textThatABoxHidesIsRefused() {
    String body =
        "<div style='height: 6mm; overflow: hidden'>Ses<br/>ses ikke<br/>heller ikke</div>";
    assertThat(catchThrowableOfType(TextTooLong.class, () -> Pages.pdf(body))).isNotNull();
  }
}
