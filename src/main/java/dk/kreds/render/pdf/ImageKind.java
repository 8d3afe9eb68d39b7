package dk.kreds.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a picture's first bytes say that it is.
enum ImageKind {
  PNG,
  JPEG,
  SVG,
  OTHER;

  private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final int PROLOGUE = 4096;

  static ImageKind of(byte[] bytes) {
    if (startsWith(bytes, PNG_START)) {
      return PNG;
    }
    if (startsWith(bytes, JPEG_START)) {
      return JPEG;
    }
    int length = Math.min(bytes.length, PROLOGUE);
    String start = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return start.contains("<svg") ? SVG : OTHER;
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length > start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }
}
