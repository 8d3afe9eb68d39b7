package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import dk.kreds.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void theVersionIsOneLine(String option) {
    Run run = Kreds.in(folder).run(option);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).matches("kreds \\d+\\.\\d+\\.\\d+\\R");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpNamesEveryCommand() {
    Kreds kreds = Kreds.in(folder);
    assertThat(kreds.run("--help").out())
        .isEqualTo(kreds.run("-h").out())
        .isEqualTo(kreds.run("help").out())
        .contains(Commands.names().stream().map(name -> "kreds " + name).toList());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandIsExplainedInEveryLanguage(String tag, String name) {
    Kreds kreds = Kreds.in(folder).with("LANG", tag);
    Run run = kreds.run(name, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(Language.of(tag).say(Commands.named(name).orElseThrow().purpose()))
        .contains("kreds " + name + " ")
        .contains(Language.of(tag).say("commands.option.quiet"))
        .doesNotContain("{", "null");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
    assertThat(kreds.run("help", name).out()).isEqualTo(run.out());
    assertThat(kreds.run(name, "no-such-file.yaml", "-h").out()).isEqualTo(run.out());
  }

  static Stream<Arguments> commands() throws IOException {
    List<String> complete = completeLanguages();
    assertThat(complete).contains("da");
    return complete.stream()
        .flatMap(tag -> Commands.names().stream().map(name -> Arguments.of(tag, name)));
  }

  /// A language under way is tested as soon as it has all words that Danish has here.
  private static List<String> completeLanguages() throws IOException {
    Set<Object> needed = words("da");
    assertThat(needed).isNotEmpty();
    return Stream.of("da", "nb", "nn", "en").filter(tag -> hasAll(tag, needed)).toList();
  }

  private static boolean hasAll(String tag, Set<Object> needed) {
    try {
      return words(tag).containsAll(needed);
    } catch (IOException missing) {
      return false;
    }
  }

  private static Set<Object> words(String tag) throws IOException {
    Path file = Path.of("src/main/resources/dk/kreds/text", tag, "commands.properties");
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words.keySet();
  }
}
