package dk.kreds.output;

import dk.kreds.output.CannotWrite.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/// Puts new bytes in a file's place in one step: whoever reads it, or pulls the plug, finds the old
/// file or the new one.
final class Replacement {
  private final Path file;
  private final Access access;

  /// @param file absolute
  Replacement(Path file, Access access) {
    this.file = file;
    this.access = access;
  }

  Outcome write(byte[] bytes) throws IOException, CannotWrite {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new CannotWrite(file, Reason.FILE_IS_A_FOLDER);
    }
    if (holds(bytes)) {
      if (access == Access.OWNER_ONLY) {
        Permissions.close(file);
      }
      return Outcome.UNCHANGED;
    }
    // A file that somebody has changed by hand since would be noticed here, once Kreds remembers
    // what it wrote.
    replace(bytes);
    return Outcome.WRITTEN;
  }

  private boolean holds(byte[] bytes) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.isReadable(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private void replace(byte[] bytes) throws IOException {
    makeFolder(file.getParent());
    Path draft = Drafts.beside(file);
    try {
      fill(draft, bytes);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Drafts.discard(draft);
    }
  }

  private void fill(Path draft, byte[] bytes) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(draft, options, Permissions.file(access))) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder.getParent());
    try {
      Files.createDirectory(folder, Permissions.folder(access));
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }
}
