package dk.kreds.output;

import dk.kreds.output.CannotWrite.Reason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
    refuseFolder();
    if (holds(bytes)) {
      return unchanged();
    }
    makeFolder(file.getParent());
    try (Draft draft = Draft.beside(file, access)) {
      draft.become(file, bytes);
    }
    return Outcome.WRITTEN;
  }

  /// Only once it is written is it known whether it is what the file holds already.
  Outcome write(Content content) throws IOException, CannotWrite {
    refuseFolder();
    makeFolder(file.getParent());
    try (Draft draft = Draft.beside(file, access)) {
      draft.fill(content);
      if (draft.isLike(file)) {
        return unchanged();
      }
      draft.become(file);
    }
    return Outcome.WRITTEN;
  }

  private void refuseFolder() throws CannotWrite {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new CannotWrite(file, Reason.FILE_IS_A_FOLDER);
    }
  }

  private Outcome unchanged() throws IOException {
    if (access == Access.OWNER_ONLY) {
      Permissions.close(file);
    }
    return Outcome.UNCHANGED;
  }

  /// As it is the user's own file, whoever could read it still can.
  Outcome edit(byte[] bytes) throws IOException {
    if (holds(bytes)) {
      return Outcome.UNCHANGED;
    }
    try (Draft draft = Draft.beside(file, Access.OWNER_ONLY)) {
      draft.admitThoseOf(file);
      draft.become(file, bytes);
    }
    return Outcome.WRITTEN;
  }

  private boolean holds(byte[] bytes) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.isReadable(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private void makeFolder(@Nullable Path folder) throws IOException {
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.getParent();
    if (above != null) {
      Files.createDirectories(above); // open as usual: only the last folder is anybody's own
    }
    try {
      Files.createDirectory(folder, Permissions.folder(access));
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }
}
