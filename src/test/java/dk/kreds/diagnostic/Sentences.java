package dk.kreds.diagnostic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The sentences on problems, as they lie in the bundles.
public final class Sentences {

  public static final List<String> LANGUAGES = List.of("en", "da", "nb", "nn");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  private Sentences() {}

  static Properties of(String language) {
    String name = "/dk/kreds/text/" + language + "/problems.properties";
    Properties sentences = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Sentences.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      sentences.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  static Set<String> placeholders(String sentence) {
    return PLACEHOLDER
        .matcher(sentence)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What both sentences on a problem name.
  public static Set<String> placeholders(String language, String id) {
    Properties sentences = of(language);
    String what = sentences.getProperty("problems." + id);
    return placeholders(what + sentences.getProperty("problems." + id + ".hint"));
  }
}
