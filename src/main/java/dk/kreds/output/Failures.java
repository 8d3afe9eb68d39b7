package dk.kreds.output;

import dk.kreds.output.CannotWrite.Reason;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Finds out why writing failed. It looks at the disk, not at the message, which speaks the
/// system's language.
final class Failures {
  private static final int LONGEST_NAME = 255;

  private Failures() {}

  /// Why nothing can be written into a folder.
  static CannotWrite inside(Path folder, IOException failure) {
    Path lock = folder.resolve(FolderLock.NAME);
    CannotWrite cannot = of(lock, 1, failure);
    return cannot.path().equals(lock) ? new CannotWrite(folder, cannot.reason(), failure) : cannot;
  }

  static CannotWrite of(Path file, long bytes, IOException failure) {
    if (failure instanceof ClosedByInterruptException
        || Thread.currentThread().isInterrupted()
        || Draft.isEnding()) {
      return new CannotWrite(file, Reason.INTERRUPTED, failure);
    }
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (isTooLong(folder.getFileName())) {
        return new CannotWrite(folder, Reason.NAME_TOO_LONG, failure);
      }
      if (Files.isDirectory(folder)) {
        return new CannotWrite(file, atFolder(file, folder, bytes, failure), failure);
      }
      if (Files.exists(folder)) {
        return new CannotWrite(folder, Reason.FOLDER_IS_A_FILE, failure);
      }
    }
    return new CannotWrite(file, Reason.DISK, failure);
  }

  private static Reason atFolder(Path file, Path folder, long bytes, IOException failure) {
    if (Files.isDirectory(file)) {
      return Reason.FILE_IS_A_FOLDER;
    }
    if (isTooLong(file.getFileName())) {
      return Reason.NAME_TOO_LONG;
    }
    try {
      FileStore disk = Files.getFileStore(folder);
      if (disk.isReadOnly()) {
        return Reason.READ_ONLY;
      }
      if (!(failure instanceof AccessDeniedException) && disk.getUsableSpace() < bytes) {
        return Reason.FULL;
      }
    } catch (IOException unknown) {
      // Then the failure itself has to say it.
    }
    if (failure instanceof AccessDeniedException) {
      return Reason.FORBIDDEN;
    }
    Reason reason = byMessage(failure);
    return reason == Reason.DISK && Files.isSymbolicLink(file) ? Reason.LINK : reason;
  }

  // A quota, a full device and a closed pipe leave no other trace.
  private static Reason byMessage(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("Broken pipe")) {
      return Reason.STREAM;
    }
    return message.contains("No space left") || message.contains("quota")
        ? Reason.FULL
        : Reason.DISK;
  }

  private static boolean isTooLong(@Nullable Path name) {
    return name != null && name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
  }
}
