package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfWriter;

class PngPictureTest {

  private static final int SIDE = 37;
  private static final int OPAQUE = 0xFFFFFF;

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void thePixelsAreTheSame(int type) throws IOException {
    isSame(source(type));
  }

  @Test
  void thePixelsOfGreyThatLetsThroughAreTheSame() throws IOException {
    var model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY),
            true,
            false,
            Transparency.TRANSLUCENT,
            DataBuffer.TYPE_BYTE);
    var source =
        new BufferedImage(model, model.createCompatibleWritableRaster(SIDE, SIDE), false, null);
    for (int i = 0; i < SIDE * SIDE; i++) {
      int[] samples = {i * 7 % 256, i * 11 % 256};
      source.getRaster().setPixel(i % SIDE, i / SIDE, samples);
    }
    isSame(source);
  }

  @Test
  void thePixelsOfAPaletteThatLetsThroughAreTheSame() throws IOException {
    byte[] rising = new byte[256];
    byte[] alpha = new byte[256];
    for (int i = 0; i < 256; i++) {
      rising[i] = (byte) i;
      alpha[i] = (byte) (i * 3);
    }
    var palette = new IndexColorModel(8, 256, rising, alpha, rising, alpha);
    var source = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_INDEXED, palette);
    for (int i = 0; i < SIDE * SIDE; i++) {
      source.getRaster().setSample(i % SIDE, i / SIDE, 0, i * 13 % 256);
    }
    isSame(source);
  }

  private static void isSame(BufferedImage source) throws IOException {
    PDImageXObject printed = printed(PngPicture.read(png(source)).orElseThrow());
    BufferedImage colours = printed.getOpaqueImage();
    for (int i = 0; i < SIDE * SIDE; i++) {
      int x = i % SIDE;
      int y = i / SIDE;
      if (source.getColorModel().getNumColorComponents() == 1) {
        assertThat(colours.getRaster().getSample(x, y, 0))
            .isEqualTo(source.getRaster().getSample(x, y, 0));
      } else {
        assertThat(colours.getRGB(x, y) & OPAQUE).isEqualTo(source.getRGB(x, y) & OPAQUE);
      }
      if (source.getColorModel().hasAlpha()) {
        assertThat(printed.getSoftMask().getImage().getRaster().getSample(x, y, 0))
            .isEqualTo(source.getRGB(x, y) >>> 24);
      }
    }
    assertThat(printed.getSoftMask() != null).isEqualTo(source.getColorModel().hasAlpha());
  }

  /// As another program reads it out of the paper.
  private static PDImageXObject printed(Image image) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (Document document = new Document()) {
      PdfWriter.getInstance(document, pdf);
      document.open();
      document.add(image);
    }
    PDResources resources = Loader.loadPDF(pdf.toByteArray()).getPage(0).getResources();
    return (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
  }

  @Test
  void oddKindsAreLeftToOthers() throws IOException {
    assertThat(PngPicture.read(png(source(BufferedImage.TYPE_BYTE_BINARY)))).isEmpty();
    assertThat(PngPicture.read(png(source(BufferedImage.TYPE_USHORT_GRAY)))).isEmpty();
  }

  @Test
  void aFileThatIsCutOffIsRefused() throws IOException {
    byte[] png = png(source(BufferedImage.TYPE_INT_RGB));
    for (int length : new int[] {9, 20, 40, png.length / 2, png.length - 13}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PngPicture.read(Arrays.copyOf(png, length)));
    }
  }

  private static BufferedImage source(int type) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, type);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        image.setRGB(x, y, x * y * 40_503 ^ x << 26);
      }
    }
    return image;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
