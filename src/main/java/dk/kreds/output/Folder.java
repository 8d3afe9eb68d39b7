package dk.kreds.output;

import dk.kreds.output.CannotWrite.Reason;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A folder that Kreds fills with many files. Until it is closed no other run writes there; any
/// number of threads of this run may. Nothing is ever written outside, not even by way of a link.
public final class Folder implements AutoCloseable {
  private final Path root;
  private final FolderLock lock;
  private final boolean isNew;

  private Folder(Path root, FolderLock lock, boolean isNew) {
    this.root = root;
    this.lock = lock;
    this.isNew = isNew;
  }

  /// Fails with [Reason#BUSY] where another run is writing into the folder.
  public static Folder open(Path root) throws CannotWrite {
    return opened(root, null);
  }

  /// Where another run is writing into the folder, calls `waiting` and waits for its end.
  public static Folder open(Path root, Runnable waiting) throws CannotWrite {
    return opened(root, waiting);
  }

  private static Folder opened(Path root, @Nullable Runnable waiting) throws CannotWrite {
    Path absolute = root.toAbsolutePath();
    boolean isNew = !Files.exists(absolute);
    try {
      Files.createDirectories(absolute);
      Path real = absolute.toRealPath(); // the folder itself may be a link: the user named it
      return new Folder(real, FolderLock.take(real, waiting), isNew);
    } catch (IOException e) {
      throw Failures.inside(absolute, e);
    }
  }

  public Path path() {
    return root;
  }

  /// Writes a file whole or not at all.
  ///
  /// @param file relative to the folder
  public Outcome write(Path file, byte[] bytes, Access access) throws CannotWrite {
    Path target = root.resolve(file).normalize();
    if (!target.startsWith(root) || target.equals(root)) {
      throw new CannotWrite(file, Reason.OUTSIDE);
    }
    refuseLinks(target);
    try {
      return new Replacement(target, access).write(bytes);
    } catch (IOException e) {
      throw Failures.of(target, bytes.length, e);
    }
  }

  private void refuseLinks(Path target) throws CannotWrite {
    Path step = root;
    for (Path name : root.relativize(target)) {
      step = step.resolve(name);
      if (Files.isSymbolicLink(step)) {
        throw new CannotWrite(step, Reason.LINK);
      }
    }
  }

  /// Lets others write. A folder that was made for nothing is taken away again.
  @Override
  public void close() {
    lock.close();
    if (isNew) {
      try {
        Files.deleteIfExists(root);
      } catch (DirectoryNotEmptyException e) {
        // The usual case.
      } catch (IOException e) {
        // An empty folder does no harm.
      }
    }
  }
}
