package dk.kreds.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Who may read, in terms of the file system; nothing where it has no such terms.
final class Permissions {
  private static final Set<PosixFilePermission> OWNERS_FILE =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OWNERS_FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private Permissions() {}

  /// What a file is created with, so that it is never open even for a moment.
  static FileAttribute<?>[] file(Access access) {
    return attributes(access, OWNERS_FILE);
  }

  static FileAttribute<?>[] folder(Access access) {
    return attributes(access, OWNERS_FOLDER);
  }

  /// Takes away what others may do with a file.
  static void close(Path file) throws IOException {
    if (isPosix() && !OWNERS_FILE.containsAll(Files.getPosixFilePermissions(file))) {
      Files.setPosixFilePermissions(file, OWNERS_FILE);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    if (isPosix()) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static FileAttribute<?>[] attributes(Access access, Set<PosixFilePermission> ownersOnly) {
    return access == Access.OWNER_ONLY && isPosix()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(ownersOnly)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix() {
    return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
