package dk.kreds.batch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// All files below a folder but for hidden ones, kinds, templates and what Kreds itself has made.
final class Below extends SimpleFileVisitor<Path> {
  private static final Set<String> NOT_FOR_GROUPS = Set.of("kinds", "templates");

  private final Path root;
  private final Path output;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<Path> unread = new ArrayList<>();

  private Below(Path root, Path output) {
    this.root = root;
    this.output = output;
  }

  static Below of(Path folder, Path output) {
    return walked(folder, output);
  }

  /// Relative to the folder and in the same order everywhere.
  List<Path> files() {
    return inOrder(files);
  }

  /// Folders and files that are there and cannot be looked into, relative to the folder.
  List<Path> unread() {
    return inOrder(unread);
  }

  private static List<Path> inOrder(List<Path> paths) {
    return paths.stream().sorted((one, other) -> name(one).compareTo(name(other))).toList();
  }

  /// The folder itself and those below it in which files are looked for.
  static List<Path> folders(Path folder, Path output) {
    return walked(folder, output).folders;
  }

  private static Below walked(Path folder, Path output) {
    Path root = real(folder);
    Path named = folder.toAbsolutePath().normalize();
    boolean isInside = output.startsWith(named);
    Below all = new Below(root, isInside ? root.resolve(named.relativize(output)) : output);
    try {
      Files.walkFileTree(root, all);
    } catch (IOException gone) {
      // then there is no more to find
    }
    return all;
  }

  /// A folder that somebody names may be a link to one elsewhere. Links below it are not followed:
  /// they may lead round in a circle.
  private static Path real(Path folder) {
    try {
      return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    } catch (IOException gone) {
      return folder;
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean passedOver =
        !folder.equals(root)
            && (isHidden(folder)
                || NOT_FOR_GROUPS.contains(String.valueOf(folder.getFileName()))
                || folder.normalize().equals(output));
    if (passedOver) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    folders.add(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && Files.isRegularFile(file)) {
      files.add(root.relativize(file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    if (!(failure instanceof NoSuchFileException)) {
      unread.add(root.relativize(file));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }
}
