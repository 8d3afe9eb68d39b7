package dk.kreds.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What each paper tells: `src/test/resources/facts`, a file for each phase.
final class Table {
  private static final Path FOLDER = Path.of("src/test/resources/facts");

  private static final String REASONS = "reasons.txt";

  private Table() {}

  /// The lines by the papers' names.
  static SortedMap<String, Line> lines() {
    SortedMap<String, Line> lines = new TreeMap<>();
    List<String> texts =
        files(".txt").stream()
            .filter(file -> !file.endsWith(REASONS))
            .flatMap(Table::joined)
            .toList();
    for (String line : texts) {
      Line one = Line.of(line);
      if (lines.put(one.paper(), one) != null) {
        throw new AssertionError("two lines for " + one.paper());
      }
    }
    return lines;
  }

  /// Why something is not told, by the word that the lines use.
  static SortedMap<String, String> reasons() {
    SortedMap<String, String> reasons = new TreeMap<>();
    joined(FOLDER.resolve(REASONS))
        .map(line -> line.split(":", 2))
        .forEach(it -> reasons.put(it[0], it[1]));
    return reasons;
  }

  /// Groups of which something is said that no example says.
  static List<Path> definitions() {
    return files(".yaml");
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A line goes on where the next is indented; `#` is for the reader.
  private static Stream<String> joined(Path file) {
    try {
      String text = Files.readString(file).replaceAll("(?m)^#.*\\n", "").replaceAll("\\n +", " ");
      return text.lines().filter(line -> !line.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
