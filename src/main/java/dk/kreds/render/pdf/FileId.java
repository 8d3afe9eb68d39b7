package dk.kreds.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A PDF's identity: OpenPDF makes it from the clock, we make it from what is in the file.
final class FileId {

  private static final byte[] KEY = "/ID [".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 32;

  private FileId() {}

  /// Replaces both halves of the identity, in place.
  static byte[] fix(byte[] pdf) {
    int first = hex(pdf, keyAt(pdf));
    int second = hex(pdf, first + LENGTH);
    Arrays.fill(pdf, first, first + LENGTH, (byte) '0');
    Arrays.fill(pdf, second, second + LENGTH, (byte) '0');
    byte[] id = digest(pdf).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(id, 0, pdf, first, LENGTH);
    System.arraycopy(id, 0, pdf, second, LENGTH);
    return pdf;
  }

  // the last one: the same letters may be in a picture
  private static int keyAt(byte[] pdf) {
    for (int i = pdf.length - KEY.length; i >= 0; i--) {
      if (Arrays.equals(pdf, i, i + KEY.length, KEY, 0, KEY.length)) {
        return i;
      }
    }
    throw new IllegalStateException("no /ID in the trailer");
  }

  private static int hex(byte[] pdf, int from) {
    int at = from;
    while (pdf[at] != '<') {
      at++;
    }
    if (pdf[at + 1 + LENGTH] != '>') {
      throw new IllegalStateException("/ID is not 32 digits");
    }
    return at + 1;
  }

  private static String digest(byte[] pdf) {
    try {
      byte[] all = MessageDigest.getInstance("SHA-256").digest(pdf);
      return HexFormat.of().formatHex(all, 0, LENGTH / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
