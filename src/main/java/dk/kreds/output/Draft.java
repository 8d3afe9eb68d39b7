package dk.kreds.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/// A file that is not finished yet, hidden beside the one that it is to become. Unless it does
/// become that file it is gone when it is closed, and also when the run is interrupted.
final class Draft implements Closeable {
  private static final String BEGINNING = ".kreds-";
  private static final String ENDING = ".tmp";
  private static final int BUFFER = 1 << 16;
  private static final Set<Path> OPEN = new HashSet<>();
  private static final String RUN =
      Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);
  private static long count;
  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Draft::end));
  }

  private final Path path;
  private final FileChannel channel;

  private Draft(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  // One at a time, so that none comes into being after all have been removed.
  static synchronized Draft beside(Path file, Access access) throws IOException {
    if (ending) {
      throw new InterruptedIOException();
    }
    String when = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    Path path = file.resolveSibling(BEGINNING + RUN + when + count++ + ENDING);
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileChannel channel = FileChannel.open(path, options, Permissions.file(access));
    OPEN.add(path);
    return new Draft(path, channel);
  }

  /// Whether a file is called as drafts are, be it of this run or of another.
  static boolean isNamedLikeOne(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(BEGINNING) && name.endsWith(ENDING);
  }

  /// Lets those read it who may read a file.
  void admitThoseOf(Path file) throws IOException {
    Permissions.copy(file, path);
  }

  /// Becomes the file, in whose place it is put in one step.
  void become(Path file, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
    become(file);
  }

  void fill(Content content) throws IOException {
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    content.writeTo(out);
    out.flush();
  }

  /// Whether a file holds the same already.
  boolean isLike(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.isReadable(file)
        && Files.mismatch(path, file) < 0;
  }

  /// The same, once it has been filled.
  void become(Path file) throws IOException {
    channel.force(true);
    channel.close();
    Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
      Files.deleteIfExists(path);
    } finally {
      forget(path);
    }
  }

  static synchronized boolean isEnding() {
    return ending;
  }

  private static synchronized void forget(Path path) {
    OPEN.remove(path);
  }

  private static synchronized void end() {
    ending = true;
    for (Path path : OPEN) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // Nobody is left to tell.
      }
    }
  }
}
