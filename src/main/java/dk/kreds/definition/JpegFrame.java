package dk.kreds.definition;

import dk.kreds.group.Picture.Format;
import java.nio.ByteBuffer;
import java.util.Optional;

/// A JPEG file is segments one after the other, each with a marker before it: FF, perhaps several
/// times, and a letter. One that begins a frame has height, width and the number of colours; after
/// one that begins a scan comes the picture itself, up to the next marker (ITU-T T.81, annex B).
final class JpegFrame {
  private static final int START = 0xFFD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int INKS = 4;

  private final ByteBuffer bytes;
  private int at = 2;
  private int width;
  private int height;
  private int colours = 3;

  private JpegFrame(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  static Optional<PictureFrame> read(ByteBuffer bytes) {
    if (bytes.limit() < 4 || (bytes.getShort(0) & 0xFFFF) != START) {
      return Optional.empty();
    }
    JpegFrame jpeg = new JpegFrame(bytes);
    boolean ends = jpeg.goesToTheEnd();
    boolean whole = ends && jpeg.width > 0 && jpeg.height > 0;
    return Optional.of(
        new PictureFrame(Format.JPEG, jpeg.width, jpeg.height, jpeg.colours == INKS, 0, whole));
  }

  private boolean goesToTheEnd() {
    for (int marker = marker(); marker >= 0; marker = marker()) {
      if (marker == END) {
        return true;
      }
      if (!isAlone(marker) && !segment(marker)) {
        return false;
      }
    }
    return false;
  }

  /// The next marker, which stands right here; -1 where there is none.
  private int marker() {
    int fill = at;
    while (at < bytes.limit() && value(at) == 0xFF) {
      at++;
    }
    return at > fill && at < bytes.limit() ? value(at++) : -1;
  }

  /// Reads a segment and goes behind it.
  private boolean segment(int marker) {
    int length = at + 2 <= bytes.limit() ? bytes.getShort(at) & 0xFFFF : 0;
    if (length < 2 || at + length > bytes.limit()) {
      return false;
    }
    if (isFrame(marker) && length >= 8) {
      height = bytes.getShort(at + 3) & 0xFFFF;
      width = bytes.getShort(at + 5) & 0xFFFF;
      colours = value(at + 7);
    }
    at += length;
    if (marker == SCAN) {
      skipScan();
    }
    return true;
  }

  /// In a scan FF is followed by 0 where it is no marker; markers D0 to D7 only divide it.
  private void skipScan() {
    while (at + 1 < bytes.limit()) {
      int next = value(at + 1);
      boolean isMarker =
          value(at) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
      if (isMarker) {
        return;
      }
      at++;
    }
    at = bytes.limit();
  }

  private static boolean isFrame(int marker) {
    return marker == 0xC0 || (marker > 0xC0 && marker <= 0xCF && marker % 4 != 0);
  }

  private static boolean isAlone(int marker) {
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
  }

  private int value(int index) {
    return bytes.get(index) & 0xFF;
  }
}
