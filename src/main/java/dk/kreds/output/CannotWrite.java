package dk.kreds.output;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file that could not be written, and why. It has no sentence; the language bundles have.
public final class CannotWrite extends Exception {
  private final transient Path path;
  private final Reason reason;

  /// Why a file cannot be written.
  public enum Reason {
    /// A file is where a folder would have to be; the path is that file.
    FOLDER_IS_A_FILE,
    /// A folder is where the file would have to be.
    FILE_IS_A_FOLDER,
    /// A link below the output folder leads elsewhere; the path is that link.
    LINK,
    /// The file would lie outside the output folder.
    OUTSIDE,
    /// What is there already cannot be read, and the new file takes up from it.
    UNREADABLE,
    /// The user may not write here.
    FORBIDDEN,
    /// Nobody may write here: a read-only disk.
    READ_ONLY,
    /// The disk is full.
    FULL,
    /// The name is longer than the disk allows.
    NAME_TOO_LONG,
    /// Another run is writing into this folder.
    BUSY,
    /// The reader at the other end of standard output has gone, or could not take it all.
    STREAM,
    /// The run was interrupted.
    INTERRUPTED,
    /// The disk failed in some other way.
    DISK
  }

  CannotWrite(Path path, Reason reason) {
    this(path, reason, null);
  }

  CannotWrite(Path path, Reason reason, @Nullable IOException cause) {
    super(reason.name(), cause);
    this.path = path;
    this.reason = reason;
  }

  public Path path() {
    return path;
  }

  public Reason reason() {
    return reason;
  }
}
