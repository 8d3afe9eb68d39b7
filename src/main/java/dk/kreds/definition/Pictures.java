package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Located;
import dk.kreds.diagnostic.Problem;
import dk.kreds.group.Picture;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/// Looks at a picture's frame before anybody decodes it: what it is, how big, and whether it is all
/// there, so that one of 20,000 by 20,000 pixels costs nothing.
final class Pictures {
  private static final int LARGEST_FILE = 8 * 1024 * 1024;
  private static final int MOST_PIXELS = 25_000_000;

  /// Unpacked and packed again it takes two and a half times that.
  private static final int MOST_UNPACKED = 40_000_000;

  private Pictures() {}

  static Optional<Picture> look(Located<String> name, Neighbours neighbours, Findings findings) {
    Optional<Neighbours.Opened.Found> found = neighbours.need(name, LARGEST_FILE, findings);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    neighbours.isPicture(name.value());
    ByteBuffer bytes = found.get().content();
    Optional<PictureFrame> frame = PngFrame.read(bytes).or(() -> JpegFrame.read(bytes));
    Optional<Problem> problem =
        frame.isEmpty() ? Optional.of(Problem.NOT_A_PICTURE) : frame.flatMap(Pictures::problem);
    problem.ifPresent(it -> findings.add(it.at(name.position(), Map.of("file", name.value()))));
    return problem.isPresent()
        ? Optional.empty()
        : frame.map(it -> new Picture(found.get().file(), it.format(), it.width(), it.height()));
  }

  private static Optional<Problem> problem(PictureFrame frame) {
    if (frame.pixels() > MOST_PIXELS || frame.unpacked() > MOST_UNPACKED) {
      return Optional.of(Problem.PICTURE_TOO_LARGE);
    }
    if (frame.isForPress()) {
      return Optional.of(Problem.PICTURE_IN_CMYK);
    }
    return frame.isWhole() ? Optional.empty() : Optional.of(Problem.PICTURE_DAMAGED);
  }
}
