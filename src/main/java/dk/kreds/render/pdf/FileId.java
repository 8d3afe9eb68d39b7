package dk.kreds.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/// A PDF's identity: OpenPDF makes it from the clock, we make it from what is in the file. It has
/// to tell files apart, not to withstand anybody, and a real digest takes long to start.
final class FileId {

  private static final int DIGITS = 32;
  private static final String EMPTY = "0".repeat(DIGITS);
  private static final byte[] PLACE = placeholder().getBytes(StandardCharsets.US_ASCII);

  private FileId() {}

  /// What to write for the identity at first.
  static String placeholder() {
    return "[<" + EMPTY + "><" + EMPTY + ">]";
  }

  /// Replaces both halves of the placeholder, in place.
  static byte[] fix(byte[] pdf) {
    byte[] id = digest(pdf).getBytes(StandardCharsets.US_ASCII);
    int first = place(pdf) + 2;
    System.arraycopy(id, 0, pdf, first, DIGITS);
    System.arraycopy(id, 0, pdf, first + DIGITS + 2, DIGITS);
    return pdf;
  }

  // it is in the trailer, at the end
  private static int place(byte[] pdf) {
    for (int i = pdf.length - PLACE.length; i >= 0; i--) {
      if (pdf[i] == '[' && Arrays.equals(pdf, i, i + PLACE.length, PLACE, 0, PLACE.length)) {
        return i;
      }
    }
    throw new IllegalStateException("no identity in the trailer");
  }

  // two checksums that the processor works out by itself, of the whole and of each half
  private static String digest(byte[] pdf) {
    int middle = pdf.length / 2;
    long whole = sums(pdf, 0, pdf.length);
    long halves = sums(pdf, 0, middle) * 31 + sums(pdf, middle, pdf.length);
    return HexFormat.of().toHexDigits(whole) + HexFormat.of().toHexDigits(halves);
  }

  private static long sums(byte[] pdf, int from, int to) {
    CRC32 crc = new CRC32();
    crc.update(pdf, from, to - from);
    Adler32 adler = new Adler32();
    adler.update(pdf, from, to - from);
    return crc.getValue() << Integer.SIZE | adler.getValue();
  }
}
