package dk.kreds.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;

/// Reads the usual kinds of PNG (8 bits, not interlaced) without AWT, which takes longer to start
/// than a whole page takes to print.
final class PngPicture {

  private static final int SIGNATURE = 8;
  private static final int GREY = 0;
  private static final int RGB = 2;
  private static final int PALETTE = 3;
  private static final int GREY_ALPHA = 4;
  private static final int RGB_ALPHA = 6;
  private static final int EIGHT = 8;

  private final ByteBuffer in;
  private int width;
  private int height;
  private int type;
  private byte[] palette = new byte[0];
  private byte[] paletteAlpha = new byte[0];
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  private PngPicture(byte[] png) {
    in = ByteBuffer.wrap(png).position(SIGNATURE);
  }

  /// @return empty for a kind that is left to somebody else
  /// @throws IllegalArgumentException if the file is damaged
  static Optional<Image> read(byte[] png) {
    try {
      PngPicture picture = new PngPicture(png);
      return picture.isUsual() ? Optional.of(picture.image()) : Optional.empty();
    } catch (DataFormatException
        | BadElementException
        | IndexOutOfBoundsException
        | BufferUnderflowException e) {
      throw new IllegalArgumentException("damaged PNG", e);
    }
  }

  private boolean isUsual() {
    while (in.remaining() >= SIGNATURE) {
      int length = in.getInt();
      byte[] name = new byte[4];
      in.get(name);
      String chunk = new String(name, StandardCharsets.US_ASCII);
      int next = Math.addExact(in.position(), Math.addExact(length, 4));
      switch (chunk) {
        case "IHDR" -> {
          width = in.getInt();
          height = in.getInt();
          int depth = in.get();
          type = in.get();
          int interlaced = in.get(in.position() + 2);
          if (depth != EIGHT || interlaced != 0) {
            return false;
          }
        }
        case "PLTE" -> palette = bytes(length);
        case "tRNS" -> {
          if (type != PALETTE) {
            return false;
          }
          paletteAlpha = bytes(length);
        }
        case "IDAT" -> data.writeBytes(bytes(length));
        case "IEND" -> {
          return true;
        }
        default -> {}
      }
      in.position(next);
    }
    throw new IllegalArgumentException("PNG without an end");
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private Image image() throws DataFormatException, BadElementException {
    int channels = channels();
    byte[] pixels =
        PngFilter.undo(inflate(height * (width * channels + 1)), width, height, channels);
    boolean grey = type == GREY || type == GREY_ALPHA;
    int colours = grey ? 1 : 3;
    boolean clear = type == GREY_ALPHA || type == RGB_ALPHA || paletteAlpha.length > 0;
    byte[] colour = new byte[width * height * colours];
    byte[] alpha = new byte[clear ? width * height : 0];
    switch (type) {
      case PALETTE -> {
        look(palette, pixels, colour);
        fade(pixels, alpha);
      }
      case RGB_ALPHA -> part(pixels, colour, alpha);
      case GREY_ALPHA -> partGrey(pixels, colour, alpha);
      default -> System.arraycopy(pixels, 0, colour, 0, colour.length);
    }
    Image image = Image.getInstance(width, height, colours, EIGHT, colour);
    if (clear) {
      Image mask = Image.getInstance(width, height, 1, EIGHT, alpha);
      mask.makeMask();
      image.setImageMask(mask);
    }
    return image;
  }

  private static void look(byte[] palette, byte[] indexes, byte[] colour) {
    int to = 0;
    for (byte index : indexes) {
      int from = (index & 0xFF) * 3;
      colour[to++] = palette[from];
      colour[to++] = palette[from + 1];
      colour[to++] = palette[from + 2];
    }
  }

  private void fade(byte[] indexes, byte[] alpha) {
    for (int i = 0; i < alpha.length; i++) {
      int index = indexes[i] & 0xFF;
      alpha[i] = index < paletteAlpha.length ? paletteAlpha[index] : (byte) 0xFF;
    }
  }

  private static void part(byte[] pixels, byte[] colour, byte[] alpha) {
    int from = 0;
    int to = 0;
    for (int i = 0; i < alpha.length; i++) {
      colour[to++] = pixels[from++];
      colour[to++] = pixels[from++];
      colour[to++] = pixels[from++];
      alpha[i] = pixels[from++];
    }
  }

  private static void partGrey(byte[] pixels, byte[] grey, byte[] alpha) {
    for (int i = 0; i < alpha.length; i++) {
      grey[i] = pixels[2 * i];
      alpha[i] = pixels[2 * i + 1];
    }
  }

  private int channels() {
    return switch (type) {
      case GREY, PALETTE -> 1;
      case RGB -> 3;
      case GREY_ALPHA -> 2;
      case RGB_ALPHA -> 4;
      default -> throw new IllegalArgumentException("PNG colour type " + type);
    };
  }

  private byte[] inflate(int size) throws DataFormatException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(data.toByteArray());
      byte[] raw = new byte[size];
      int got = 0;
      while (got < size) {
        int more = inflater.inflate(raw, got, size - got);
        if (more == 0) {
          throw new DataFormatException("too little data");
        }
        got += more;
      }
      return raw;
    }
  }
}
