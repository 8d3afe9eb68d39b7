package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kreds.testing.Pdf;
import dk.kreds.testing.Vera;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a house changes of a page's look: colours by name, a font of its own, and that everything
/// can still be read.
class LookTest {
  private static final OwnFont FONT =
      new OwnFont(
          Resource.bytes("fonts/DejaVuSans.ttf"), Resource.bytes("fonts/DejaVuSans-Bold.ttf"));

  @Test
  void theLastOfTwoValuesOfANameCounts() {
    String css = ":root { --ink: #cccccc; --ground: #111111 } :root { --ink: #102030; }";
    byte[] pdf =
        Pages.pdf(
            css + " p { color: var(--ink) }",
            "<p>Tekst</p><svg xmlns='http://www.w3.org/2000/svg' aria-hidden='true' width='9mm'"
                + " height='9mm' viewBox='0 0 9 9'><rect width='9' height='9'"
                + " fill='var(--ground)'/></svg><p style='color: var(--ink)'>Mere</p>");
    assertThat(Pages.text(pdf)).contains("Tekst", "Mere");
    assertThat(Vera.failures(pdf)).isEmpty();
  }

  @Test
  void aNameThatNothingSetsIsRefused() {
    assertThatThrownBy(() -> Pages.pdf("p { color: var(--nothing) }", "<p>Tekst</p>"))
        .isInstanceOf(MalformedPage.class);
  }

  @Test
  void whatPeopleWroteIsNoName() {
    assertThat(Pages.text(Pages.pdf("p { margin: 0 }", "<p>var(--nothing)</p>")))
        .contains("var(--nothing)");
  }

  @ParameterizedTest
  @CsvSource({
    "p { color: #999999 }, #999999, #ffffff",
    "div { background-color: #1c4a52 } p { color: #1c4a52 }, #1c4a52, #1c4a52",
    "div { background-color: #f4ece2 } p { color: #8a6d5a }, #8a6d5a, #f4ece2",
    "div { background: #000 } body { color: #333333 }, #333333, #000000"
  })
  void textThatDoesNotStandOutFromWhatIsUnderItIsRefused(String css, String colour, String ground) {
    TooFaint faint =
        catchThrowableOfType(
            TooFaint.class, () -> Pages.pdf(css, "<div style='padding: 3mm'><p>Tekst</p></div>"));
    assertThat(faint.colour()).isEqualTo(colour);
    assertThat(faint.ground()).isEqualTo(ground);
    String mended = css.replaceFirst("(?<!-)color: " + colour, "color: " + faint.near());
    assertThat(Pages.pdf(mended, "<div style='padding: 3mm'><p>Tekst</p></div>")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "div { background-color: #1c4a52; color: #ffffff }",
        "div { background-color: #767676 } p { color: white; }",
        "p { color: #767676 }"
      })
  void whatStandsOutIsPrinted(String css) {
    assertThat(Pages.pdf(css, "<div style='padding: 3mm'><p>Tekst</p></div>")).isNotEmpty();
  }

  /// The page is one of a house with its own font, in two weights and with a sign that it lacks.
  @Test
  void anOwnFontIsEmbeddedAndWhatItLacksComesFromTheHouses() {
    String page = Pages.page("", "<p>Æblegrød <b>på ø</b> ☐</p>");
    byte[] pdf = new PdfRenderer().render(page, Images.none(), Optional.of(FONT));
    assertThat(Pages.text(pdf)).contains("Æblegrød på ø ☐");
    assertThat(Pdf.read(pdf).fonts())
        .anyMatch(name -> name.endsWith("+DejaVuSans"))
        .anyMatch(name -> name.endsWith("+DejaVuSans-Bold"))
        .noneMatch(name -> name.contains("Kreds"));
    assertThat(Vera.failures(pdf)).isEmpty();
    assertThat(new PdfRenderer().render(page, Images.none(), Optional.of(FONT))).isEqualTo(pdf);
  }

  @Test
  void aBrokenFontIsTold() {
    byte[] broken = new byte[400];
    assertThatThrownBy(() ->
            new PdfRenderer()
                .render(
                    Pages.page("", "<p>Tekst</p>"),
                    Images.none(),
                    Optional.of(new OwnFont(broken, broken))))
        .isInstanceOf(UnreadableFont.class);
  }
}
