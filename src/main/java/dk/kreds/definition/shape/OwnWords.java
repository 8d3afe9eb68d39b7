package dk.kreds.definition.shape;

import dk.kreds.diagnostic.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// What the words of a definition are called by people who think in Danish or Norwegian: `betaling`
/// is `payment`. It is only ever offered, never taken.
public final class OwnWords {
  private static final String RESOURCE = "own-words.properties";

  private OwnWords() {}

  /// The known word that is meant: by its name in another language, or by how it is spelt.
  public static Optional<String> meant(String word, Collection<String> known) {
    String plain = word.replaceAll("[“”„»«‘’]", "").strip().toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> candidate.equals(plain) || names(candidate).contains(plain))
        .findFirst()
        .or(() -> Nearest.to(plain, known));
  }

  private static List<String> names(String word) {
    return Arrays.asList(Table.WORDS.getProperty(word.replace(' ', '-'), "").split(", ", -1));
  }

  /// Only read where something is wrong.
  private static final class Table {
    private static final Properties WORDS = read();

    private static Properties read() {
      Properties words = new Properties();
      try (InputStream stream =
          Objects.requireNonNull(OwnWords.class.getResourceAsStream(RESOURCE))) {
        words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        return words;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
