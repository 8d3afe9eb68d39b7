package dk.kreds.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The bundles of one language. The first word of a key names the file that holds it, and a file is
/// read when it is first needed: a run that makes one flyer does not read the words of forty
/// papers.
final class Words {
  private final String tag;
  private final Map<String, Bundle> files = new ConcurrentHashMap<>();

  Words(String tag) {
    this.tag = tag;
  }

  /// @throws IllegalStateException where the language lacks the key, which a test rules out
  String get(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no text " + key + " in " + tag));
  }

  Optional<String> find(String key) {
    int dot = key.indexOf('.');
    return files.computeIfAbsent(key.substring(0, dot), this::load).find(key);
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  /// All keys of a file; none where there is no such file.
  Set<String> keys(String file) {
    return files.computeIfAbsent(file, this::load).keys();
  }

  /// The keys of a file that have no further part, without the file's name, in order.
  List<String> names(String file) {
    return keys(file).stream()
        .map(key -> key.substring(file.length() + 1))
        .filter(name -> name.indexOf('.') < 0)
        .sorted()
        .toList();
  }

  private Bundle load(String file) {
    try (InputStream stream = Words.class.getResourceAsStream(tag + "/" + file + ".properties")) {
      return new Bundle(stream == null ? new byte[0] : stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines of a list that is the same in every language.
  static List<String> lines(String file) {
    try (InputStream stream = Words.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
