package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.material.find.Flyer;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.testing.Groups;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a phone's camera reads off the printed flyer.
class QrCodeTest {
  private static final int DOTS_PER_INCH = 150;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/s",
        "https://example.org/sorggruppe/tilmelding?hold=formiddag&sted=lilleby-sognegaard",
        "https://example.org/pårørende/tilmelding"
      })
  void aPhoneReadsTheAddress(String address) throws Exception {
    var plan =
        Groups.plan(
            """
            kreds: 1
            name: Sorggruppen
            kind: support-group
            language: da
            contact: {name: Karen Holm, phone: "+45 00 00 00 01"}
            schedule: {starts: 2027-01-05, time: 19:00-21:00, every: first tuesday, meetings: 8}
            room: {name: Sognegården, address: Kirkevej 1}
            sign-up: {link: "%s"}
            """
                .formatted(address));
    Page page = (Page) new Flyer().make(plan, Format.PDF).orElseThrow();
    byte[] pdf =
        new Renderer(new TemplateFolders(List.of())).render(page, Format.PDF, Optional.empty());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(read(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH)))
          .isEqualTo(address);
    }
  }

  private static String read(BufferedImage picture) throws Exception {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    var bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }
}
