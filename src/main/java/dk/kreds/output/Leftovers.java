package dk.kreds.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Drafts of runs that died before they could put them away. They may name people, so they do not
/// stay where nobody sees them.
final class Leftovers {
  // No file takes this long to be written, not even over a network.
  private static final Duration SURELY_DEAD = Duration.ofHours(1);

  // group, audience or change, audience, file
  private static final int DEPTH = 4;

  private Leftovers() {}

  /// Removes them everywhere below a folder.
  ///
  /// @param root a folder in which no other run is writing
  static void removeBelow(Path root) {
    try (Stream<Path> all = Files.walk(root, DEPTH)) {
      drafts(all).forEach(Leftovers::remove);
    } catch (IOException | UncheckedIOException unreadable) {
      // what cannot be looked into was not written by this user either
    }
  }

  /// Removes the old ones beside a file. Others may be at work in that folder.
  ///
  /// @param file one that was written just now, so that the disk's own clock is the measure
  static void removeBeside(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.list(folder)) {
      FileTime now = Files.getLastModifiedTime(file);
      FileTime latest = FileTime.from(now.toInstant().minus(SURELY_DEAD));
      for (Path draft : drafts(all)) {
        if (Files.getLastModifiedTime(draft, LinkOption.NOFOLLOW_LINKS).compareTo(latest) < 0) {
          remove(draft);
        }
      }
    } catch (IOException | UncheckedIOException unreadable) {
      // the file itself has been written, and that was asked for
    }
  }

  private static List<Path> drafts(Stream<Path> files) {
    return files
        .filter(Draft::isNamedLikeOne)
        .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  private static void remove(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // the next run tries again
    }
  }
}
