package dk.kreds.output;

import dk.kreds.output.CannotWrite.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One run at a time in a folder. The lock is a hidden file, which is removed in the end; the
// system
/// frees it even if the run dies, so a file that is left behind locks nobody out.
final class FolderLock {
  static final String NAME = ".kreds.lock";

  // Beyond the content, since Windows lets nobody read what is locked.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file) throws IOException {
    this.file = file;
    this.channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  /// @param waiting called once before waiting for another run; null refuses to wait
  static FolderLock take(Path folder, @Nullable Runnable waiting) throws IOException, CannotWrite {
    boolean told = false;
    while (true) {
      FolderLock lock = new FolderLock(folder.resolve(NAME));
      try {
        if (!lock.isFree()) {
          if (waiting == null) {
            throw new CannotWrite(folder, Reason.BUSY);
          }
          if (!told) {
            waiting.run();
            told = true;
          }
          lock.channel.lock(LOCKED_BYTE, 1, false);
        }
        if (lock.isStillThere()) {
          return lock;
        }
        lock.channel.close();
      } catch (OverlappingFileLockException e) {
        lock.channel.close();
        throw new CannotWrite(folder, Reason.BUSY);
      } catch (IOException | CannotWrite | RuntimeException e) {
        lock.channel.close();
        throw e;
      }
    }
  }

  void close() {
    try (channel) {
      Files.deleteIfExists(file); // before it is free: whoever waits notices, and makes a new one
    } catch (IOException e) {
      // An empty hidden file does no harm.
    }
  }

  private boolean isFree() throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      return true; // some network disks know no locks; each file is still written whole
    }
  }

  // What we locked may be a file that its last owner has removed by now.
  private boolean isStillThere() throws IOException {
    String run = ProcessHandle.current().pid() + " " + System.nanoTime() + "\n";
    byte[] mark = run.getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark), 0);
    try {
      return Arrays.equals(Files.readAllBytes(file), mark);
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
