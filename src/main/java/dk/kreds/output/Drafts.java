package dk.kreds.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Files that are not finished yet. What is left of them when the run is interrupted is removed.
final class Drafts {
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();
  private static final AtomicLong COUNT = new AtomicLong();
  private static final String RUN =
      Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Drafts::remove)));
  }

  private Drafts() {}

  /// A name of its own in the same folder, hidden, and short enough where the file's own name is.
  static Path beside(Path file) {
    String when = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    Path draft = file.resolveSibling(".kreds-" + RUN + when + COUNT.getAndIncrement() + ".tmp");
    OPEN.add(draft);
    return draft;
  }

  /// After a success there is nothing left to discard.
  static void discard(Path draft) {
    remove(draft);
    OPEN.remove(draft);
  }

  private static void remove(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // Whatever kept it from being written has been or will be told.
    }
  }
}
