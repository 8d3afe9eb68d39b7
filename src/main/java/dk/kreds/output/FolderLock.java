package dk.kreds.output;

import dk.kreds.output.CannotWrite.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One run at a time in a folder. The lock is a hidden file, which is removed in the end; the
/// system frees it even if the run dies, so a file that is left behind locks nobody out.
final class FolderLock {
  static final String NAME = ".kreds.lock";

  // Who waited for a lock may get one whose file is gone, so that nobody else sees it. Hence an
  // owner who leaves marks the file before removing it.
  private static final byte[] LEFT = {'-'};
  // An owner who died between the two has left a marked file for ever.
  private static final int OFTEN_ENOUGH = 3;
  // A second channel to a file that this process has locked would free it when closed (POSIX).
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();
  private static final Set<FolderLock> HELD = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> HELD.forEach(FolderLock::release)));
  }

  private final Path file;
  private final FileChannel channel;
  private final boolean wasThere;

  private FolderLock(Path file, FileChannel channel, boolean wasThere) {
    this.file = file;
    this.channel = channel;
    this.wasThere = wasThere;
  }

  /// Whether the file lay there already: of a run that was waited for, or of one that died.
  boolean wasThere() {
    return wasThere;
  }

  /// @param waiting called before waiting for another run; null refuses to wait
  static FolderLock take(Path folder, @Nullable Runnable waiting) throws IOException, CannotWrite {
    Path file = folder.resolve(NAME);
    if (!OURS.add(file)) {
      throw new CannotWrite(folder, Reason.BUSY);
    }
    try {
      boolean wasThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      FileChannel channel = lock(folder, waiting);
      for (int i = 0; channel.size() > 0 && i < OFTEN_ENOUGH; i++) {
        channel.close();
        channel = lock(folder, waiting);
      }
      FolderLock lock = new FolderLock(file, channel, wasThere);
      HELD.add(lock);
      return lock;
    } catch (IOException | CannotWrite | RuntimeException e) {
      OURS.remove(file);
      throw e;
    }
  }

  void close() {
    release();
    HELD.remove(this);
    OURS.remove(file);
  }

  private void release() {
    try (channel) {
      mark();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A hidden file of one byte does no harm.
    }
  }

  private void mark() {
    try {
      channel.write(ByteBuffer.wrap(LEFT), 0);
    } catch (IOException e) {
      // On a full disk there is no room even for this; then those who wait cannot write either.
    }
  }

  private static FileChannel lock(Path folder, @Nullable Runnable waiting)
      throws IOException, CannotWrite {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(NAME),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    boolean locked = false;
    try {
      locked = tryLock(channel);
      if (!locked && waiting != null) {
        waiting.run();
        channel.lock();
        locked = true;
      }
      if (!locked) {
        throw new CannotWrite(folder, Reason.BUSY);
      }
      return channel;
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      return true; // some network disks know no locks; each file is still written whole
    }
  }
}
