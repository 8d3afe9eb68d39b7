package dk.kreds.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.ImgRaw;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;

/// Reads the usual kinds of PNG (8 bits, not interlaced) without AWT, which takes longer to start
/// than a whole page takes to print, and without undoing what a PDF reader can undo.
final class PngPicture {

  private static final int SIGNATURE = 8;
  private static final int GREY = 0;
  private static final int RGB = 2;
  private static final int PALETTE = 3;
  private static final int GREY_ALPHA = 4;
  private static final int RGB_ALPHA = 6;
  private static final int EIGHT = 8;
  private static final int LAST_FILTER = 4;

  /// What PDF calls them (ISO 32000-1, table 10).
  private static final int PNG_FILTERS = 15;

  private final ByteBuffer in;
  private int width;
  private int height;
  private int type;
  private byte[] palette = new byte[0];
  private byte[] paletteAlpha = new byte[0];
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private byte[] deflated = new byte[0];

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
          deflated = data.toByteArray();
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
    byte[] lines = inflate(height * (width * channels() + 1));
    requireFilters(lines);
    return switch (type) {
      case RGB_ALPHA, GREY_ALPHA -> masked(lines);
      case PALETTE -> indexed(lines);
      default -> filtered(channels(), deflated);
    };
  }

  /// Its lines stay as they are: a PDF knows the filters of PNG.
  private Image filtered(int colours, byte[] compressed) throws BadElementException {
    Image image = new ImgRaw(width, height, colours, EIGHT, compressed);
    PdfDictionary filter = new PdfDictionary();
    filter.put(PdfName.PREDICTOR, new PdfNumber(PNG_FILTERS));
    filter.put(PdfName.COLORS, new PdfNumber(colours));
    filter.put(PdfName.BITSPERCOMPONENT, new PdfNumber(EIGHT));
    filter.put(PdfName.COLUMNS, new PdfNumber(width));
    PdfDictionary more = new PdfDictionary();
    more.put(PdfName.DECODEPARMS, filter);
    image.setDeflated(true);
    image.setAdditional(more);
    return image;
  }

  /// Each channel is filtered by itself, so that it can be taken out without undoing the filters.
  private Image masked(byte[] lines) throws BadElementException {
    int colours = channels() - 1;
    byte[] colour = new byte[height * (width * colours + 1)];
    byte[] alpha = new byte[height * (width + 1)];
    for (int y = 0; y < height; y++) {
      int from = y * (width * (colours + 1) + 1);
      int toColour = y * (width * colours + 1);
      int toAlpha = y * (width + 1);
      colour[toColour] = lines[from];
      alpha[toAlpha] = lines[from];
      part(lines, from + 1, colour, toColour + 1, alpha, toAlpha + 1);
    }
    return with(filtered(1, deflate(alpha)), filtered(colours, deflate(colour)));
  }

  private void part(byte[] line, int at, byte[] colour, int toColour, byte[] alpha, int toAlpha) {
    int colours = channels() - 1;
    for (int x = 0; x < width; x++) {
      for (int i = 0; i < colours; i++) {
        colour[toColour + x * colours + i] = line[at + x * (colours + 1) + i];
      }
      alpha[toAlpha + x] = line[at + x * (colours + 1) + colours];
    }
  }

  private Image indexed(byte[] lines) throws BadElementException {
    Image image = filtered(1, deflated);
    PdfArray colours = new PdfArray(PdfName.INDEXED);
    colours.add(PdfName.DEVICERGB);
    colours.add(new PdfNumber(palette.length / 3 - 1));
    colours.add(new PdfString(palette));
    image.getAdditional().put(PdfName.COLORSPACE, colours);
    if (paletteAlpha.length == 0) {
      return image;
    }
    byte[] alpha = faded(PngFilter.undo(lines, width, height, 1));
    // once, and not for each paper that has the picture
    Image mask = new ImgRaw(width, height, 1, EIGHT, deflate(alpha));
    mask.setDeflated(true);
    return with(mask, image);
  }

  private static Image with(Image mask, Image image) throws BadElementException {
    mask.makeMask();
    image.setImageMask(mask);
    return image;
  }

  private byte[] faded(byte[] indexes) {
    byte[] alpha = new byte[indexes.length];
    for (int i = 0; i < alpha.length; i++) {
      int index = indexes[i] & 0xFF;
      alpha[i] = index < paletteAlpha.length ? paletteAlpha[index] : (byte) 0xFF;
    }
    return alpha;
  }

  private void requireFilters(byte[] lines) {
    for (int at = 0; at < lines.length; at += width * channels() + 1) {
      if (lines[at] < 0 || lines[at] > LAST_FILTER) {
        throw new IllegalArgumentException("PNG filter " + lines[at]);
      }
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
      inflater.setInput(deflated);
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

  private static byte[] deflate(byte[] lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(lines.length / 2);
    try (Deflater deflater = new Deflater(Archive.COMPRESSION);
        DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater)) {
      deflated.write(lines);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }
}
