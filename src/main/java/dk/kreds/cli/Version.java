package dk.kreds.cli;

import dk.kreds.input.Digest;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which Kreds this is.
final class Version {
  private Version() {}

  /// Tells this Kreds from every other, also from another build of the same version: by what the
  /// packaging wrote down of all that is in it. Of classes in a folder, as whoever works on Kreds
  /// has them, by their sizes and when they were made.
  static String build() {
    try (InputStream stream = Version.class.getResourceAsStream("build")) {
      return stream == null
          ? Digest.of(stamps().getBytes(StandardCharsets.UTF_8))
          : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException | URISyntaxException e) {
      return of();
    }
  }

  private static String stamps() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(Version::stamp)
          .sorted()
          .collect(Collectors.joining("\n"));
    }
  }

  private static String stamp(Path path) {
    File file = path.toFile();
    return file.getName() + " " + file.length() + " " + file.lastModified();
  }

  /// As people call it. The build writes it down.
  static String of() {
    try (InputStream stream = Version.class.getResourceAsStream("version")) {
      byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
