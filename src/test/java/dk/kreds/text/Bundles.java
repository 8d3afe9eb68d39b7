package dk.kreds.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The language bundles as they lie on the disk.
final class Bundles {
  /// A gap that [Phrase] can fill: a name, or a name and two choices.
  static final Pattern GAP = Pattern.compile("\\{([a-z]+)(\\|[^{}|]*\\|[^{}|]*)?}");

  private static final Path FOLDER = Path.of("src/main/resources/dk/kreds/text");

  private Bundles() {}

  /// The names of a language's files.
  static Set<String> files(String language) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(language))) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(String language, String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(language).resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All texts of a language by their keys.
  static Map<String, String> texts(String language) {
    Map<String, String> texts = new TreeMap<>();
    files(language).forEach(file -> texts.putAll(texts(language, file)));
    return texts;
  }

  static Map<String, String> texts(String language, String file) {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(FOLDER.resolve(language).resolve(file))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  /// The names of the facts that a text asks for. One language may need a choice of words where
  /// another says the same of one and of many.
  static Set<String> facts(String text) {
    return GAP.matcher(text)
        .results()
        .map((MatchResult gap) -> gap.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
