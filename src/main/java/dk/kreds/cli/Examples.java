package dk.kreds.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is wrong and what is right, for each id: parts of definitions, written in a text file with
/// a line `=== id` before each pair and a line `---` between its two.
final class Examples {
  private static final String RESOURCE = "examples.txt";

  /// One pair, line by line.
  record Pair(List<String> wrong, List<String> right) {}

  private Examples() {}

  static Optional<Pair> of(String id) {
    Matcher pair =
        Pattern.compile(
                "(?m)^=== [^\\n]*\\b" + id + "\\b[^\\n]*\\n((?:.*\\n)*?)---\\n((?:(?!===).*\\n)*)")
            .matcher(text());
    return pair.find()
        ? Optional.of(new Pair(shown(pair.group(1)), shown(pair.group(2))))
        : Optional.empty();
  }

  /// Tabs and hard spaces are written as signs that can be seen.
  private static List<String> shown(String lines) {
    return lines
        .stripTrailing()
        .replace("⇥", "\t")
        .replace("␣", "\u00A0")
        .replace("⍽", "\u200B")
        .lines()
        .toList();
  }

  private static String text() {
    try (InputStream stream =
        Objects.requireNonNull(Examples.class.getResourceAsStream(RESOURCE))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
