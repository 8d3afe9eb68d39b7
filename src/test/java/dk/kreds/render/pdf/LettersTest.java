package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

  @Test
  void theLettersAndSignsOfOurPapers() {
    String signs = "æøåÆØÅ – “ ” ’ ☐ ☑ ✓ ○ ● € § · → ½ × ☎ ★ é Ž";
    assertThat(Pages.text(Pages.pdf("<p>" + signs + "</p>"))).isEqualTo(signs);
  }

  @Test
  void anAccentThatComesAfterItsLetter() {
    assertThat(Pages.text(Pages.pdf("<p>Ame\u0301lie A\u030Ase</p>"))).isEqualTo("Amélie Åse");
  }

  @Test
  void blanksAndHyphensThatDoNotBreak() {
    assertThat(Pages.text(Pages.pdf("<p>kl.\u00A019 og 3\u20114</p>"))).isEqualTo("kl. 19 og 3-4");
  }

  @Test
  void aSoftHyphenIsOnlySeenWhereTheLineEnds() {
    byte[] pdf = Pages.pdf("p { width: 46mm }", "<p>Pårørende\u00ADgruppe for de\u00ADmens</p>");
    assertThat(Pages.text(pdf).replaceAll("\\R", "|")).isEqualTo("Pårørendegruppe for de|mens");
    assertThat(ReadAloud.lines(pdf)).contains("P Pårørendegruppe for de\u00ADmens");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x4E2D, 0x1F9D1, 0xE000, 0xF0041, 0x0E01})
  void aCharacterWithoutAGlyphIsNotDroppedSilently(int codePoint) {
    String body = "<p>Hej " + Character.toString(codePoint) + "</p>";
    MissingGlyph missing = catchThrowableOfType(MissingGlyph.class, () -> Pages.pdf(body));
    assertThat(missing.codePoint()).isEqualTo(codePoint);
    assertThat(missing.character()).isEqualTo(Character.toString(codePoint));
  }

  @Test
  void aSoftHyphenBeforeTheNextElementIsNotSeen() {
    assertThat(Pages.text(Pages.pdf("<p>Slut\u00AD<b>fed</b></p>"))).isEqualTo("Slutfed");
  }

  @Test
  void fontsAreInTheFile() throws IOException {
    byte[] pdf = Pages.pdf("<p>Hej <b>med</b> <span style='font-weight: 600'>dig</span> ★</p>");
    List<String> names = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "subset of "));
        }
      }
    }
    assertThat(names)
        .containsExactlyInAnyOrder(
            "subset of KredsSans-Regular",
            "subset of KredsSans-Bold",
            "subset of KredsSans-SemiBold",
            "subset of DejaVuSans");
  }

  @Test
  void theFontsOfAnotherFamilyAreOursToo() {
    assertThat(Pages.text(Pages.pdf("p { font: italic 14pt Georgia, serif }", "<p>Hej</p>")))
        .isEqualTo("Hej");
  }
}
