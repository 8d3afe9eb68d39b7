package dk.kreds.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/// Tells whether a file is still what it was. It has to notice changes, not to withstand anybody;
/// two checksums and the length are had at the speed of memory from the first moment on, which no
/// cryptographic digest is, nor one that Java works out tables for at each start.
public final class Digest {
  /// Of a file that is not there.
  public static final String MISSING = "-";

  /// Of a folder, whatever is in it.
  public static final String FOLDER = "/";

  private static final String UNREADABLE = "?";

  private Digest() {}

  public static String of(byte[] bytes) {
    Adler32 one = new Adler32();
    one.update(bytes, 0, bytes.length);
    CRC32 other = new CRC32();
    other.update(bytes, 0, bytes.length);
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(one.getValue(), 8)
        + hex.toHexDigits(other.getValue(), 8)
        + "-"
        + bytes.length;
  }

  /// What is there now, whatever it is.
  public static String of(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return FOLDER;
      }
      return Files.isRegularFile(file) ? of(Files.readAllBytes(file)) : MISSING;
    } catch (IOException e) {
      return UNREADABLE;
    }
  }
}
