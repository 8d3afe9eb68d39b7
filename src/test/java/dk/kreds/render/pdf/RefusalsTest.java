package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other.png",
        "http://localhost:1/x.png",
        "file:///etc/hostname",
        "data:image/png;base64,AA"
      })
  void aPictureThatWasNotGiven(String src) {
    String body = "<p><img src='" + src + "' alt='x'/></p>";
    MissingImage missing = catchThrowableOfType(MissingImage.class, () -> Pages.pdf(body));
    assertThat(missing.src()).isEqualTo(src);
  }

  @Test
  void aBackgroundThatWasNotGiven() {
    assertThatExceptionOfType(MissingImage.class)
        .isThrownBy(
            () -> Pages.pdf("p { background-image: url('file:///etc/hostname') }", "<p>x</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import url('http://localhost:1/x.css');",
        "@import 'file:///etc/hostname';",
        "@font-face { font-family: X; src: url('file:///etc/hostname') }"
      })
  void aStylesheetThatLoadsSomething(String css) {
    refused(Pages.page("", "<p>x</p>").replace("<style>", "<style>" + css));
  }

  @Test
  void aLinkedStylesheet() {
    String page =
        Pages.page("", "<p>x</p>")
            .replace("</title>", "</title><link rel='stylesheet' href='x.css'/>");
    refused(page);
  }

  @Test
  void anEntityFromAFile() {
    String page =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + Pages.page("", "<p>[&x;]</p>");
    assertThat(Pages.text(Pages.RENDERER.render(page, Images.none()))).isEqualTo("[]");
  }

  @Test
  void whatIsNotXhtml() {
    refused("<p>ikke lukket");
    refused(Pages.page("", "<p>x</p>").replace("<title>Prøve</title>", ""));
    refused(Pages.page("", "<p>x</p>").replace("lang=\"da\"", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='logo'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='side.html'>x</a>",
        "<a href='#ingen'>x</a>",
        "<input type='text'/>"
      })
  void whatCannotBePrintedForEverybody(String inline) {
    assertThatExceptionOfType(MalformedPage.class)
        .isThrownBy(() -> Pages.pdf("<p>" + inline + "</p>"));
  }

  @Test
  void aPictureThatIsNone() {
    assertThat(reason("tekst".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(UnreadableImage.Reason.FORMAT);
    assertThat(reason(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
        .isEqualTo(UnreadableImage.Reason.DAMAGED);
    assertThat(reason(svg("<filter/>"))).isEqualTo(UnreadableImage.Reason.FEATURE);
    assertThat(reason(svg("<path d='M0 0 X'/>"))).isEqualTo(UnreadableImage.Reason.FEATURE);
    assertThat(reason("<svg".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(UnreadableImage.Reason.DAMAGED);
  }

  private static byte[] svg(String content) {
    return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + content + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static UnreadableImage.Reason reason(byte[] picture) {
    String page = Pages.page("", "<p><img src='logo' alt='x'/></p>");
    return catchThrowableOfType(
            UnreadableImage.class, () -> Pages.RENDERER.render(page, _ -> Optional.of(picture)))
        .reason();
  }

  private static void refused(String page) {
    assertThatExceptionOfType(MalformedPage.class)
        .isThrownBy(() -> Pages.RENDERER.render(page, Images.none()));
  }
}
