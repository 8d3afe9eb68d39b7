package dk.kreds.render.pdf;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;

/// Pictures made of dots, ready for a PDF, kept between pages: a group has one logo on all its
/// papers, and an association has one on those of all its groups.
final class Rasters {

  private static final int MOST = 16;

  private final Map<Content, FutureTask<Image>> kept =
      Collections.synchronizedMap(new Recent<>(MOST));

  /// @param file a picture's content, which nobody changes any more
  /// @return one of one's own, which can be given a size
  Image of(byte[] file, Function<byte[], Image> decoder) {
    FutureTask<Image> reading =
        kept.computeIfAbsent(new Content(file), _ -> new FutureTask<>(() -> decoder.apply(file)));
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

  /// A file by what is in it. Java's own sum of a picture, byte by byte, takes longer in a short
  /// run than the drawing of it.
  private static final class Content {
    private final byte[] bytes;
    private final int sum;

    Content(byte[] bytes) {
      CRC32 checksum = new CRC32();
      checksum.update(bytes);
      this.bytes = bytes;
      this.sum = (int) checksum.getValue();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Content content
          && sum == content.sum
          && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
      return sum;
    }
  }
}
