package dk.kreds.definition;

import dk.kreds.group.Picture.Format;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/// A PNG file is chunks one after the other: length, name, content and a sum to check them by. The
/// first has width and height, the last is empty.
final class PngFrame {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int HEADER = 0x49484452;
  private static final int END = 0x49454E44;
  private static final int AROUND = 12;
  private static final int DEPTH = 24;
  private static final int COLOURS = 25;
  private static final int INTERLACED = 28;

  private PngFrame() {}

  static Optional<PictureFrame> read(ByteBuffer bytes) {
    if (bytes.limit() < 8 || bytes.getLong(0) != SIGNATURE) {
      return Optional.empty();
    }
    if (bytes.limit() < 24 || bytes.getInt(12) != HEADER) {
      return Optional.of(new PictureFrame(Format.PNG, 0, 0, false, 0, false));
    }
    int width = bytes.getInt(16);
    int height = bytes.getInt(20);
    boolean whole = width > 0 && height > 0 && isWhole(bytes);
    return Optional.of(
        new PictureFrame(
            Format.PNG, Math.max(0, width), Math.max(0, height), false, unpacked(bytes), whole));
  }

  /// The usual kinds, of 8 bits and not interlaced, are as many bytes as they have channels; others
  /// are made colours of 16 bits first.
  private static long unpacked(ByteBuffer bytes) {
    if (bytes.limit() <= INTERLACED) {
      return 0;
    }
    boolean isUsual = bytes.get(DEPTH) == 8 && bytes.get(INTERLACED) == 0;
    int channels =
        switch (bytes.get(COLOURS)) {
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> 1;
        };
    return (long) bytes.getInt(16) * bytes.getInt(20) * (isUsual ? channels : 8);
  }

  private static boolean isWhole(ByteBuffer bytes) {
    int at = 8;
    while (at + AROUND <= bytes.limit()) {
      int length = bytes.getInt(at);
      if (length < 0 || length > bytes.limit() - at - AROUND || !isSound(bytes, at, length)) {
        return false;
      }
      if (bytes.getInt(at + 4) == END) {
        return true;
      }
      at += AROUND + length;
    }
    return false;
  }

  private static boolean isSound(ByteBuffer bytes, int at, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes.slice(at + 4, length + 4));
    return (int) sum.getValue() == bytes.getInt(at + 8 + length);
  }
}
