package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Located;
import dk.kreds.diagnostic.Problem;
import dk.kreds.group.Picture;
import dk.kreds.group.Picture.Format;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/// Looks at a picture's first bytes before anybody decodes it: what it is and how big, so that one
/// of 20,000 by 20,000 pixels costs nothing.
final class Pictures {
  private static final int LARGEST_FILE = 8 * 1024 * 1024;
  private static final int MOST_PIXELS = 25_000_000;
  private static final long PNG = 0x89504E470D0A1A0AL;

  private Pictures() {}

  private record Size(Format format, int width, int height) {
    long pixels() {
      return (long) width * height;
    }
  }

  static Optional<Picture> look(Located<String> name, Neighbours neighbours, Findings findings) {
    Optional<Neighbours.Opened.Found> found = neighbours.need(name, LARGEST_FILE, findings);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    neighbours.isPicture(name.value());
    ByteBuffer bytes = found.get().content();
    Optional<Size> size = png(bytes).or(() -> jpeg(bytes));
    boolean tooLarge = size.filter(it -> it.pixels() > MOST_PIXELS).isPresent();
    if (size.isEmpty() || tooLarge) {
      Problem problem = tooLarge ? Problem.PICTURE_TOO_LARGE : Problem.NOT_A_PICTURE;
      findings.add(problem.at(name.position(), Map.of("file", name.value())));
      return Optional.empty();
    }
    return size.map(it -> new Picture(found.get().file(), it.format, it.width, it.height));
  }

  /// The header chunk comes first and has width and height.
  private static Optional<Size> png(ByteBuffer bytes) {
    return bytes.remaining() >= 24 && bytes.getLong(0) == PNG
        ? sized(Format.PNG, bytes.getInt(16), bytes.getInt(20))
        : Optional.empty();
  }

  /// Segments follow each other until the one that starts the frame, which has height and width.
  private static Optional<Size> jpeg(ByteBuffer bytes) {
    if (bytes.remaining() < 4 || bytes.getShort(0) != (short) 0xFFD8) {
      return Optional.empty();
    }
    int at = 2;
    while (at + 9 < bytes.limit() && (bytes.get(at) & 0xFF) == 0xFF) {
      int marker = bytes.get(at + 1) & 0xFF;
      boolean frame = marker >= 0xC0 && marker <= 0xCF && marker % 4 != 0;
      if (frame || marker == 0xC0) {
        return sized(Format.JPEG, bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
      }
      at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
    }
    return Optional.empty();
  }

  private static Optional<Size> sized(Format format, int width, int height) {
    return width > 0 && height > 0
        ? Optional.of(new Size(format, width, height))
        : Optional.empty();
  }
}
