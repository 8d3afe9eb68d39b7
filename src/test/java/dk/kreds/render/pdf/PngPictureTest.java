package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Image;

class PngPictureTest {

  private static final int SIDE = 37;

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void thePixelsAreTheSame(int type) throws IOException {
    BufferedImage source = source(type);
    Image image = PngPicture.read(png(source)).orElseThrow();
    int colours = image.getColorspace();
    byte[] raw = image.getRawData();
    for (int i = 0; i < SIDE * SIDE; i++) {
      int rgb = source.getRGB(i % SIDE, i / SIDE);
      if (colours == 1) {
        assertThat(raw[i] & 0xFF).isEqualTo(source.getRaster().getSample(i % SIDE, i / SIDE, 0));
      } else {
        assertThat(Arrays.copyOfRange(raw, i * 3, i * 3 + 3))
            .containsExactly((byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb);
      }
      if (type == BufferedImage.TYPE_INT_ARGB) {
        assertThat(image.getImageMask().getRawData()[i]).isEqualTo((byte) (rgb >>> 24));
      }
    }
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
