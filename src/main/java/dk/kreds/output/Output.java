package dk.kreds.output;

import dk.kreds.output.CannotWrite.Reason;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Writes what the user named: one file, or standard output. For a folder full of files there is
/// [Folder].
public final class Output {
  private Output() {}

  /// Writes a file whole or not at all, and makes its folder where there is none. A link is
  /// followed, since the user named it; a pipe or a device is written into.
  public static Outcome write(Path file, byte[] bytes, Access access) throws CannotWrite {
    try {
      if (isPipeOrDevice(file)) {
        Files.write(file, bytes, StandardOpenOption.WRITE);
        return Outcome.WRITTEN;
      }
      boolean exists = Files.exists(file);
      if (!exists && Files.isSymbolicLink(file)) {
        throw new CannotWrite(file, Reason.LINK); // it leads nowhere
      }
      Path real = exists ? file.toRealPath() : file.toAbsolutePath();
      Outcome outcome = new Replacement(real, access).write(bytes);
      Leftovers.removeBeside(real);
      return outcome;
    } catch (IOException e) {
      throw Failures.of(file.toAbsolutePath(), bytes.length, e);
    }
  }

  /// What is in a file that a new one takes up from; nothing where there is none.
  ///
  /// @throws CannotWrite if it is there and cannot be read: then nothing may take its place
  public static Optional<byte[]> takenUp(Path file) throws CannotWrite {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new CannotWrite(file, Reason.UNREADABLE, e);
    }
  }

  /// Puts new bytes in the place of a file that is the user's own: whoever could read it still can,
  /// and nobody else. A link is followed.
  public static Outcome edit(Path file, byte[] bytes) throws CannotWrite {
    try {
      Path real = file.toRealPath();
      Outcome outcome = new Replacement(real, Access.OWNER_ONLY).edit(bytes);
      Leftovers.removeBeside(real);
      return outcome;
    } catch (IOException e) {
      throw Failures.of(file.toAbsolutePath(), bytes.length, e);
    }
  }

  /// Removes a file that is the user's own. A link goes, and what it leads to stays.
  public static void remove(Path file) throws CannotWrite {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw Failures.of(file.toAbsolutePath(), 0, e);
    }
  }

  /// Writes to standard output. A stream of this kind keeps its failures to itself, so it is asked.
  public static void write(PrintStream out, byte[] bytes) throws CannotWrite {
    out.write(bytes, 0, bytes.length);
    finish(out);
  }

  /// Flushes, and fails if anything that was ever printed did not arrive.
  public static void finish(PrintStream out) throws CannotWrite {
    if (out.checkError()) {
      throw new CannotWrite(Path.of("-"), Reason.STREAM);
    }
  }

  // Replacing such a thing by a file, as root, would break the whole system.
  private static boolean isPipeOrDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }
}
