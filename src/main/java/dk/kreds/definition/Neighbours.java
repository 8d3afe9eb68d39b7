package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Located;
import dk.kreds.diagnostic.Problem;
import dk.kreds.input.Digest;
import dk.kreds.input.Input;
import dk.kreds.seal.Opener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The files beside a definition: a logo, a list of people, own kinds. Nothing outside its folder
/// is ever opened, not by `..` and not by a link.
///
/// @param folder where the definition lies
/// @param opener opens those that are sealed
/// @param looked what has been looked at so far, and what was found
/// @param pictures those of them that are pictures
record Neighbours(Path folder, Opener opener, Set<Input> looked, Set<Path> pictures) {

  Neighbours(Path folder, Opener opener) {
    this(folder, opener, new LinkedHashSet<>(), new HashSet<>());
  }

  Neighbours(Path folder) {
    this(folder, Opener.without());
  }

  /// Nobody reads a longer list.
  private static final int MOST_LISTED = 100;

  /// What came of opening a file.
  sealed interface Opened {

    /// @param file where it really lies
    /// @param content from its beginning to its end
    record Found(Path file, ByteBuffer content) implements Opened {
      byte[] bytes() {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
      }
    }

    record Missing() implements Opened {}

    /// Outside the definition's folder.
    record Outside() implements Opened {}

    /// A folder, a pipe, or not to be read by this user.
    record Unreadable() implements Opened {}

    /// More bytes than allowed.
    record TooLarge() implements Opened {}
  }

  /// Opens a file.
  ///
  /// @param name as the definition writes it, relative to its folder
  /// @param limit how many bytes it may have
  Opened open(String name, int limit) {
    try {
      // a folder such as "" or "." has no names of its own to compare
      Path around = folder.toAbsolutePath().normalize();
      Path file = around.resolve(name).normalize();
      if (!file.startsWith(around) || Path.of(name).isAbsolute()) {
        return new Opened.Outside();
      }
      if (Files.notExists(file)) {
        looked.add(new Input(file, Digest.MISSING));
        return new Opened.Missing();
      }
      Path real = file.toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        return new Opened.Outside();
      }
      Opened opened = Files.isRegularFile(real) ? read(real, limit) : new Opened.Unreadable();
      if (opened instanceof Opened.Found found) {
        looked.add(new Input(file, Digest.of(found.bytes())));
      }
      return opened;
    } catch (InvalidPathException noName) {
      return new Opened.Missing();
    } catch (IOException unreadable) {
      return new Opened.Unreadable();
    }
  }

  /// The names of the files in a folder beside the definition, in order; none where there is no
  /// such folder.
  List<String> list(String name) {
    Path inside = folder.toAbsolutePath().normalize().resolve(name);
    if (!Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(inside)) {
      return files
          .limit(MOST_LISTED)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /// Opens a file that must be there; where it cannot be had, the findings say why.
  ///
  /// @param limit how many bytes it may have
  Optional<Opened.Found> need(Located<String> name, int limit, Findings findings) {
    return switch (open(name.value(), limit)) {
      case Opened.Found found -> Optional.of(found);
      case Opened.Missing _ -> none(Problem.FILE_MISSING, name, findings);
      case Opened.Outside _ -> none(Problem.FILE_OUTSIDE, name, findings);
      case Opened.Unreadable _ -> none(Problem.FILE_UNREADABLE, name, findings);
      case Opened.TooLarge _ -> none(Problem.FILE_TOO_LARGE, name, findings);
    };
  }

  /// Remembers that a file is a picture: papers depend on it that show it, and no others.
  void isPicture(String name) {
    pictures.add(folder.toAbsolutePath().normalize().resolve(name).normalize());
  }

  private static Optional<Opened.Found> none(
      Problem problem, Located<String> name, Findings findings) {
    findings.add(problem.at(name.position(), Map.of("file", name.value())));
    return Optional.empty();
  }

  private static Opened read(Path file, int limit) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(limit + 1);
      return bytes.length > limit
          ? new Opened.TooLarge()
          : new Opened.Found(file, ByteBuffer.wrap(bytes));
    }
  }
}
