package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgDrawingTest {

  private static final int WHITE = 0xFFFFFF;

  // what is drawn in a square of 100, then points and their colours
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <circle cx='50' cy='50' r='20' fill='red'/>            | 50 50 FF0000 | 50 25 FFFFFF
          <ellipse cx='50' cy='50' rx='40' ry='10' fill='#0f0'/> | 85 50 00FF00 | 50 65 FFFFFF
          <rect x='10' y='10' width='80' height='80' rx='30'/>   | 50 50 000000 | 13 13 FFFFFF
          <line x1='0' y1='50' x2='99' y2='50' stroke='blue' stroke-width='8'/> | 50 47 0000FF | 50 40 FFFFFF
          <path d='M10 10H90V90H10zM30 30h40v40h-40z' fill-rule='evenodd'/> | 20 50 000000 | 50 50 FFFFFF
          <path d='M50 10A40 40 0 0 1 50 90z' fill='teal'/>      | 80 50 008080 | 20 50 FFFFFF
          <path d='M50 10A40 40 0 1 0 90 50L50 50z' fill='teal'/> | 30 70 008080 | 75 25 FFFFFF
          <path d='M0 50Q50 -50 100 50z' fill='red'/>            | 50 10 FF0000 | 20 2 FFFFFF
          <path d='m20,20 20,0 0,20-20,0z m40,40 20,0 0,20-20,0z' fill='red'/> | 70 70 FF0000 | 50 50 FFFFFF
          <g transform='rotate(90 50 50)'><rect x='40' y='0' width='20' height='20' fill='red'/></g> | 90 50 FF0000 | 50 10 FFFFFF
          <g transform='translate(50) scale(2,.5)'><rect width='10' height='40' fill='red'/></g> | 65 15 FF0000 | 65 30 FFFFFF
          <g fill='red'><rect width='50' height='99' fill='blue'/><rect x='50' width='50' height='99'/></g> | 25 50 0000FF | 75 50 FF0000
          <style>.a{fill:#00f} rect{fill:red}</style><rect class='a' width='50' height='99'/><rect x='50' width='50' height='99'/> | 25 50 0000FF | 75 50 FF0000
          <rect width='99' height='99' style='fill: red; opacity: .5'/> | 50 50 FF7F7F | 50 52 FF7F7F
          <defs><rect id='r' width='20' height='20'/></defs><use href='#r' x='40' y='40' fill='red'/> | 50 50 FF0000 | 10 10 FFFFFF
          <polygon points='50,0 99,99 0,99' fill='rgb(0, 0, 255)'/> | 50 60 0000FF | 5 5 FFFFFF
          <rect width='99' height='99' fill='none'/><rect width='9' height='9' display='none'/> | 5 5 FFFFFF | 50 50 FFFFFF
          """)
  void drawsAsABrowserDoes(String content, String first, String second) {
    BufferedImage picture = picture(content);
    for (String point : new String[] {first, second}) {
      String[] parts = point.strip().split(" ", -1);
      int x = Integer.parseInt(parts[0]);
      int y = Integer.parseInt(parts[1]);
      int colour = Integer.parseInt(parts[2], 16);
      assertThat(near(picture.getRGB(x, y), colour))
          .as("%s at %d, %d is %06X", content, x, y, picture.getRGB(x, y) & WHITE)
          .isTrue();
    }
  }

  @Test
  void keepsItsProportions() {
    String wide =
        "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100' viewBox='0 0 20 10'"
            + " aria-hidden='true'><rect width='20' height='10' fill='red'/></svg>";
    BufferedImage picture = page(wide, Images.none());
    assertThat(near(picture.getRGB(50, 50), 0xFF0000)).isTrue();
    assertThat(near(picture.getRGB(50, 10), WHITE)).isTrue();
  }

  @Test
  void aLogoMayBeADrawing() {
    byte[] logo =
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='10' height='10' fill='red'/></svg>"
            .getBytes(StandardCharsets.UTF_8);
    BufferedImage picture =
        page("<img src='logo' alt='' style='width: 100px'/>", _ -> Optional.of(logo));
    assertThat(near(picture.getRGB(90, 90), 0xFF0000)).isTrue();
  }

  @Test
  void textInADrawing() {
    byte[] pdf =
        Pages.pdf(
            "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='20' aria-label='Tal'><text"
                + " x='45' y='15' text-anchor='middle'>æø 12</text></svg>");
    assertThat(Pages.text(pdf)).isEqualTo("æø 12");
  }

  private static BufferedImage picture(String content) {
    return page(
        "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100' aria-hidden='true'>"
            + content
            + "</svg>",
        Images.none());
  }

  // one pixel of CSS is one of the picture
  private static BufferedImage page(String body, Images images) {
    String style = "@page { margin: 0 } body { line-height: 0 } svg, img { display: block }";
    byte[] pdf = Pages.RENDERER.render(Pages.page(style, "<div>" + body + "</div>"), images);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, 96);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean near(int rgb, int wanted) {
    for (int shift : new int[] {0, 8, 16}) {
      if (Math.abs((rgb >> shift & 0xFF) - (wanted >> shift & 0xFF)) > 8) {
        return false;
      }
    }
    return true;
  }
}
