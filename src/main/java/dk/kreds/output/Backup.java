package dk.kreds.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A copy of a file that is about to be changed, hidden beside it for the owner alone. It lies
/// there until all has succeeded; when something fails before, it becomes the file again.
public final class Backup implements AutoCloseable {
  private static final String ENDING = ".kreds-backup";

  private final Path file;
  private final Path copy;
  private final byte[] bytes;
  private boolean succeeded;

  private Backup(Path file, Path copy, byte[] bytes) {
    this.file = file;
    this.copy = copy;
    this.bytes = bytes;
  }

  /// @param file what is there and about to be changed
  /// @param bytes what is in it
  public static Backup of(Path file, byte[] bytes) throws CannotWrite {
    Path real = real(file);
    Path copy = real.resolveSibling("." + real.getFileName() + ENDING);
    Output.write(copy, bytes, Access.OWNER_ONLY);
    return new Backup(real, copy, bytes.clone());
  }

  /// Of nothing: there is nothing to put back.
  public static Backup none() {
    return new Backup(Path.of(""), Path.of(""), new byte[0]);
  }

  /// All that was to be done is done: the copy is not needed any more.
  public void succeeded() {
    succeeded = true;
  }

  /// Puts the file back unless all has succeeded, and takes the copy away.
  @Override
  public void close() throws CannotWrite {
    if (copy.equals(file)) {
      return;
    }
    if (!succeeded) {
      Output.edit(file, bytes);
    }
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw Failures.of(copy, 0, e);
    }
  }

  private static Path real(Path file) throws CannotWrite {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw Failures.of(file.toAbsolutePath(), 0, e);
    }
  }
}
