package dk.kreds.output;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import dk.kreds.input.Digest;
import dk.kreds.output.CannotWrite.Reason;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder that Kreds fills with many files. Until it is closed no other run writes there; any
/// number of threads of this run may. Nothing is ever written outside, not even by way of a link.
public final class Folder implements AutoCloseable {
  private final Path root;
  private final @Nullable FolderLock lock;
  private final boolean isNew;

  private Folder(Path root, @Nullable FolderLock lock, boolean isNew) {
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

  /// Only to look into it: nothing is made, not even the folder, and others may write.
  public static Folder look(Path root) {
    Path absolute = root.toAbsolutePath().normalize();
    try {
      return new Folder(Files.exists(absolute) ? absolute.toRealPath() : absolute, null, false);
    } catch (IOException e) {
      return new Folder(absolute, null, false);
    }
  }

  private static Folder opened(Path root, @Nullable Runnable waiting) throws CannotWrite {
    Path absolute = root.toAbsolutePath();
    boolean isNew = !Files.exists(absolute);
    try {
      Files.createDirectories(absolute);
      Path real = absolute.toRealPath(); // the folder itself may be a link: the user named it
      FolderLock lock = FolderLock.take(real, waiting);
      if (lock.wasThere()) {
        Leftovers.removeBelow(real);
      }
      return new Folder(real, lock, isNew);
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
    Path target = inside(file);
    try {
      return new Replacement(target, access).write(bytes);
    } catch (IOException e) {
      throw Failures.of(target, bytes.length, e);
    }
  }

  /// The same, without ever having all of it in memory.
  public Outcome write(Path file, Content content, Access access) throws CannotWrite {
    Path target = inside(file);
    try {
      return new Replacement(target, access).write(content);
    } catch (IOException e) {
      throw Failures.of(target, 1, e);
    }
  }

  private Path inside(Path file) throws CannotWrite {
    Path target = root.resolve(file).normalize();
    if (!target.startsWith(root) || target.equals(root)) {
      throw new CannotWrite(file, Reason.OUTSIDE);
    }
    refuseLinks(target);
    return target;
  }

  /// @param file relative to the folder
  public boolean has(Path file) {
    return attributes(file).isPresent();
  }

  /// What is in a file; nothing where there is none, or it cannot be read.
  ///
  /// @param file relative to the folder
  public Optional<byte[]> read(Path file) {
    Path target = root.resolve(file).normalize();
    try {
      return target.startsWith(root) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(Files.readAllBytes(target))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /// Reads what is in a file from its beginning; nothing where there is none, or it cannot be read.
  ///
  /// @param file relative to the folder
  public Optional<InputStream> stream(Path file) {
    Path target = root.resolve(file).normalize();
    try {
      return target.startsWith(root) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(new BufferedInputStream(Files.newInputStream(target)))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /// What is in a file that a new one takes up from; nothing where there is none. One that cannot
  /// be read is not taken for one that is not there, or its history would be lost.
  ///
  /// @param file relative to the folder
  public Optional<byte[]> takenUp(Path file) throws CannotWrite {
    return Output.takenUp(inside(file));
  }

  /// The same of a file that is too long to be held as a whole.
  public Optional<InputStream> streamTakenUp(Path file) throws CannotWrite {
    Path target = inside(file);
    try {
      return Files.isRegularFile(target)
          ? Optional.of(new BufferedInputStream(Files.newInputStream(target)))
          : Optional.empty();
    } catch (IOException e) {
      throw new CannotWrite(target, Reason.UNREADABLE, e);
    }
  }

  /// How a file is now; nothing where there is none.
  ///
  /// @param bytes what was just written into it
  Optional<Trace> trace(Path file, byte[] bytes) {
    return attributes(file)
        .map(it -> new Trace(Digest.of(bytes), it.size(), it.lastModifiedTime().to(NANOSECONDS)));
  }

  /// Whether a file is as Kreds left it. Only one that somebody has touched is read.
  public Kept compare(Paper.Made paper) {
    Optional<BasicFileAttributes> now = attributes(paper.file());
    if (now.isEmpty()) {
      return Kept.GONE;
    }
    boolean untouched =
        now.get().size() == paper.left().size()
            && now.get().lastModifiedTime().to(NANOSECONDS) == paper.left().modified();
    if (untouched && paper.next().isEmpty()) {
      return Kept.AS_IT_WAS;
    }
    String digest = read(paper.file()).map(Digest::of).orElse(Digest.MISSING);
    boolean ours = digest.equals(paper.left().digest()) || paper.next().equals(Optional.of(digest));
    return ours ? Kept.AS_IT_WAS : Kept.CHANGED;
  }

  private Optional<BasicFileAttributes> attributes(Path file) {
    Path target = root.resolve(file).normalize();
    try {
      return target.startsWith(root)
          ? Optional.of(
              Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS))
          : Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  /// The names in a folder of this folder, in order.
  List<Path> list(Path inner) {
    try (Stream<Path> files = Files.list(root.resolve(inner))) {
      return files.map(Path::getFileName).sorted().toList();
    } catch (IOException | UncheckedIOException notThere) {
      return List.of();
    }
  }

  /// How a file outside is called in here: by the way to it, where there is one.
  public String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path name =
        Objects.equals(absolute.getRoot(), root.getRoot()) ? root.relativize(absolute) : absolute;
    return name.toString().replace(File.separatorChar, '/');
  }

  /// The file that is called so.
  public Path named(String name) {
    return root.resolve(name).normalize();
  }

  /// Removes a file, and the folders that are empty then.
  public void remove(Path file) throws CannotWrite {
    Path target = inside(file);
    try {
      Files.deleteIfExists(target);
      Path above = target.getParent();
      while (above != null && !above.equals(root) && isEmpty(above)) {
        Files.delete(above);
        above = above.getParent();
      }
    } catch (IOException e) {
      throw Failures.of(target, 0, e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
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
    if (lock != null) {
      lock.close();
    }
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
