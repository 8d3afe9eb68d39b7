package dk.kreds.output;

import dk.kreds.output.CannotWrite.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/// A file of lines that grows at its end, for the owner alone. One process has it at a time. Others
/// may read it meanwhile.
public final class GrowingFile implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;

  private GrowingFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /// Opens a file, with its folders where there are none. A last line that has no end is cut off.
  public static GrowingFile open(Path path) throws CannotWrite {
    try {
      Files.createDirectories(path.getParent(), Permissions.folder(Access.OWNER_ONLY));
      FileChannel channel =
          FileChannel.open(
              path,
              Set.of(
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE,
                  LinkOption.NOFOLLOW_LINKS),
              Permissions.file(Access.OWNER_ONLY));
      if (!isOurs(channel)) {
        channel.close();
        throw new CannotWrite(path, Reason.BUSY);
      }
      Permissions.close(path);
      cutTornLine(channel);
      return new GrowingFile(path, channel);
    } catch (IOException e) {
      throw Failures.of(path, 0, e);
    }
  }

  private static boolean isOurs(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException here) {
      return false;
    } catch (IOException noLocks) {
      return true; // some network disks know none
    }
  }

  private static void cutTornLine(FileChannel channel) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    long end = channel.size();
    while (end > 0 && channel.read(last.clear(), end - 1) == 1 && last.get(0) != '\n') {
      end--;
    }
    channel.truncate(end);
    channel.position(end);
  }

  /// Adds to the end. After this it is there for every other process, though not yet safe from a
  /// power cut.
  public void append(byte[] bytes) throws CannotWrite {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException e) {
      throw Failures.of(path, bytes.length, e);
    }
  }

  /// Waits until all of it is on the disk.
  public void force() throws CannotWrite {
    try {
      channel.force(false);
    } catch (IOException e) {
      throw Failures.of(path, 0, e);
    }
  }

  public void empty() throws CannotWrite {
    try {
      channel.truncate(0);
      channel.position(0);
    } catch (IOException e) {
      throw Failures.of(path, 0, e);
    }
  }

  /// Closes it and takes it from the disk.
  public void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // It holds times and numbers alone.
    }
    close();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // All that counts has been forced.
    }
  }
}
