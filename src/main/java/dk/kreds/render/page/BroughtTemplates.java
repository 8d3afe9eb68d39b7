package dk.kreds.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The templates and stylesheets that Kreds brings: those in its jar, or in a folder of classes as
/// whoever works on Kreds has them.
public final class BroughtTemplates {
  private static final String FOLDER = "templates/";
  private static final String FRAME = "page.ftl";
  private static final String IN_JAR = "!/";

  private BroughtTemplates() {}

  /// Their names, with ending.
  public static SortedSet<String> names() {
    URL frame =
        Objects.requireNonNull(BroughtTemplates.class.getResource("/" + FOLDER + FRAME), FRAME);
    try {
      int inJar = frame.getPath().indexOf(IN_JAR);
      return inJar < 0
          ? inFolder(Objects.requireNonNull(Path.of(URI.create(frame.toString())).getParent()))
          : inJar(Path.of(URI.create(frame.getPath().substring(0, inJar))));
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

  private static SortedSet<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      SortedSet<String> names = new TreeSet<>();
      files
          .filter(Files::isRegularFile)
          .forEach(file -> names.add(String.valueOf(file.getFileName())));
      return names;
    }
  }

  private static SortedSet<String> inJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      SortedSet<String> names = new TreeSet<>();
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
          names.add(entry.getName().substring(FOLDER.length()));
        }
      }
      return names;
    }
  }
}
