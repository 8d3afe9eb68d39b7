package dk.kreds.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds definitions by what a command line names: files, folders with all that is below them, and
/// patterns, which no shell has expanded on Windows and in quotes.
public final class DefinitionFiles {
  private static final int MOST_BYTES = 1 << 20;

  private final Path here;
  private final Path output;
  private final Map<Path, Found> found = new LinkedHashMap<>();
  private final List<String> empty = new ArrayList<>();

  private DefinitionFiles(Path here, Path output) {
    this.here = here;
    this.output = output;
  }

  /// What the names lead to.
  ///
  /// @param files each once, in the order of the names; those of a folder by name
  /// @param empty names of folders and patterns that lead to no definition
  public record All(List<Found> files, List<String> empty) {
    public All {
      files = List.copyOf(files);
      empty = List.copyOf(empty);
    }
  }

  /// @param here what relative names are relative to
  /// @param output a folder that is not looked into
  public static All in(List<String> names, Path here, Path output) {
    DefinitionFiles search =
        new DefinitionFiles(here.toAbsolutePath(), output.toAbsolutePath().normalize());
    names.forEach(name -> search.follow(name, names.size() > 1));
    return new All(List.copyOf(search.found.values()), search.empty);
  }

  /// All folders in which a new definition would be found.
  public static List<Path> folders(List<String> names, Path here, Path output) {
    return names.stream()
        .map(name -> here.resolve(NamePattern.isOne(name) ? NamePattern.of(name).folder() : name))
        .filter(Files::isDirectory)
        .flatMap(folder -> Below.folders(folder, output.toAbsolutePath().normalize()).stream())
        .toList();
  }

  private void follow(String name, boolean amongOthers) {
    if (name.equals(Found.STANDARD_INPUT)) {
      found.putIfAbsent(Path.of(name), new Found(name, Path.of(name)));
      return;
    }
    Path path;
    try {
      path = here.resolve(name);
    } catch (InvalidPathException noName) {
      path = here; // Windows knows no * in names
    }
    if (NamePattern.isOne(name) && (path.equals(here) || Files.notExists(path))) {
      NamePattern pattern = NamePattern.of(name);
      addAll(name, pattern.folder(), below(here.resolve(pattern.folder()), pattern));
    } else if (Files.isDirectory(path)) {
      addAll(name, name, below(path, NamePattern.ANY_YAML));
    } else if (!amongOthers || !isBesideDefinitions(path)) {
      found.putIfAbsent(path.normalize(), new Found(name, path));
    }
  }

  private List<Path> below(Path folder, NamePattern pattern) {
    Below below = Below.of(folder, output);
    Stream<Path> definitions =
        below.files().stream()
            .filter(pattern::matches)
            .filter(file -> mayBeDefinition(folder.resolve(file)));
    // whatever is in there is missing: that is told when its turn comes
    return Stream.concat(definitions, below.unread().stream()).toList();
  }

  private void addAll(String name, String folder, List<Path> files) {
    if (files.isEmpty()) {
      empty.add(name);
    }
    String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    for (Path file : files) {
      Path path = here.resolve(folder).resolve(file);
      found.putIfAbsent(
          path.normalize(), new Found(prefix + file.toString().replace('\\', '/'), path));
    }
  }

  private static boolean isBesideDefinitions(Path file) {
    return Files.isRegularFile(file)
        && content(file).filter(Recognition::isBesideDefinitions).isPresent();
  }

  /// One that cannot be read is not passed over: that is told when its turn comes.
  private static boolean mayBeDefinition(Path file) {
    return content(file).map(Recognition::isDefinition).orElse(true);
  }

  private static Optional<byte[]> content(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return Optional.of(stream.readNBytes(MOST_BYTES));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
