package dk.kreds.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

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

  // Fowler, Noll and Vo's hash, twice
  private static String digest(byte[] pdf) {
    long a = 0xCBF29CE484222325L;
    long b = 0x84222325CBF29CE4L;
    for (byte octet : pdf) {
      a = (a ^ (octet & 0xFF)) * 0x100000001B3L;
      b = Long.rotateLeft(b ^ (octet & 0xFF), 5) * 0x9E3779B97F4A7C15L;
    }
    return HexFormat.of().toHexDigits(a) + HexFormat.of().toHexDigits(b);
  }
}
