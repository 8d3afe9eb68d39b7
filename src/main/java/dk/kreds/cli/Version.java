package dk.kreds.cli;

import dk.kreds.input.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which Kreds this is.
final class Version {
  private Version() {}

  /// Tells this Kreds from every other, also from another build of the same version: by what is in
  /// its jar, and the names and sizes of those that lie beside it. Of classes in a folder, as
  /// whoever works on Kreds has them, by when they were made.
  static String build() {
    try {
      Path code =
          Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(code)
          ? Digest.of(code) + Digest.of(bytes(stamps(code.resolveSibling(""), 1)))
          : Digest.of(bytes(stamps(code, Integer.MAX_VALUE)));
    } catch (IOException | URISyntaxException e) {
      return of();
    }
  }

  private static String stamps(Path folder, int depth) throws IOException {
    BiPredicate<Path, BasicFileAttributes> isCode =
        (file, it) -> it.isRegularFile() && (depth > 1 || file.toString().endsWith(".jar"));
    try (Stream<Path> files = Files.find(folder, depth, isCode)) {
      return files.map(Version::stamp).sorted().collect(Collectors.joining("\n"));
    }
  }

  private static String stamp(Path file) {
    String made = file.toString().endsWith(".jar") ? "" : " " + file.toFile().lastModified();
    return file.getFileName() + " " + file.toFile().length() + made;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
