package dk.kreds.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The templates and stylesheets that Kreds brings: those in its runtime, or in a folder of classes
/// as whoever works on Kreds has them.
public final class BroughtTemplates {
  private static final String FOLDER = "templates/";
  private static final String FRAME = "page.ftl";

  private BroughtTemplates() {}

  /// Their names, with ending.
  public static SortedSet<String> names() {
    URL frame =
        Objects.requireNonNull(BroughtTemplates.class.getResource("/" + FOLDER + FRAME), FRAME);
    Path folder = Objects.requireNonNull(Path.of(URI.create(frame.toString())).getParent());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is in one of them; nothing where there is none of that name.
  public static Optional<byte[]> bytes(String name) {
    if (!names().contains(name)) {
      return Optional.empty();
    }
    try (InputStream stream =
        Objects.requireNonNull(
            BroughtTemplates.class.getResourceAsStream("/" + FOLDER + name), name)) {
      return Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
