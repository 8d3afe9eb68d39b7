package dk.kreds.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Public collections of what breaks programs. Where they come from is said beside them.
public final class Corpora {
  private static final Path FOLDER = Path.of("src/test/resources/corpora");

  private Corpora() {}

  public static Map<String, byte[]> yaml() {
    return files("yaml-test-suite.zip");
  }

  public static Map<String, byte[]> json() {
    return files("json-test-suite.zip");
  }

  public static List<String> naughtyStrings() {
    try {
      byte[] list = Files.readAllBytes(FOLDER.resolve("naughty-strings.json"));
      return new JsonMapper().readValue(list, new TypeReference<List<String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> files(String zip) {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream stream = Files.newInputStream(FOLDER.resolve(zip));
        ZipInputStream entries = new ZipInputStream(stream)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (!entry.isDirectory() && !entry.getName().endsWith("LICENSE")) {
          files.put(entry.getName(), entries.readAllBytes());
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
