package dk.kreds.render.pdf;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.openpdf.text.Image;

/// Pictures made of dots, ready for a PDF, kept between pages: a group has one logo on all its
/// papers, and an association has one on those of all its groups.
final class Rasters {

  private static final int MOST = 16;

  private final Map<ByteBuffer, FutureTask<Image>> kept =
      Collections.synchronizedMap(new Recent<>(MOST));

  /// @param file a picture's content, which nobody changes any more
  /// @return one of one's own, which can be given a size
  Image of(byte[] file, Function<byte[], Image> decoder) {
    FutureTask<Image> reading =
        kept.computeIfAbsent(
            ByteBuffer.wrap(file), _ -> new FutureTask<>(() -> decoder.apply(file)));
    // whoever comes first reads it, and whoever comes meanwhile waits
    reading.run();
    try {
      return Image.getInstance(reading.get());
    } catch (ExecutionException damaged) {
      if (damaged.getCause() instanceof Error broken) {
        throw broken;
      }
      throw damaged.getCause() instanceof RuntimeException broken
          ? broken
          : new IllegalStateException(damaged);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
