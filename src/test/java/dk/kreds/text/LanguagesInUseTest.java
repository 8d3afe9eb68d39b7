package dk.kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.output.CannotWrite;
import dk.kreds.schedule.Holidays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Everything that Kreds asks its languages for is there. One language will do: the others have the
/// same keys.
class LanguagesInUseTest {
  private static final Set<String> KEYS = Bundles.texts("da").keySet();

  private static final Pattern SAY = Pattern.compile("say\\(\"([^\"]+)\"\\)");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9.-]*)\"");
  private static final Pattern PART = Pattern.compile("\\{part: ([a-z-]+)");
  private static final Pattern ITEM = Pattern.compile("\\{item: ([a-z-]+)");

  @Test
  void theTextsOfTheTemplates() throws IOException {
    List<String> asked = new ArrayList<>();
    for (Path template : files(Path.of("templates"), ".ftl")) {
      String name = template.getFileName().toString().replace(".ftl", "");
      found(SAY, template)
          .map(text -> text.contains(".") ? text : name + "." + text)
          .forEach(asked::add);
    }
    assertThat(asked).isNotEmpty().isSubsetOf(KEYS);
  }

  /// Where Kreds talks, a literal that begins with the name of a bundle is a key or the beginning
  /// of one. Elsewhere it may be a place in a definition.
  @Test
  void theTextsOfTheCode() throws IOException {
    Set<String> bundles = new TreeSet<>();
    Bundles.files("da").forEach(file -> bundles.add(file.replace(".properties", "")));
    List<String> asked = new ArrayList<>();
    for (String talking :
        List.of("cli", "directory/paper", "material", "starter", "timer/screen")) {
      for (Path source : files(Path.of("src/main/java/dk/kreds", talking), ".java")) {
        found(LITERAL, source)
            .filter(literal -> bundles.contains(literal.substring(0, literal.indexOf('.'))))
            // where an answer stands in a definition
            .filter(literal -> !literal.startsWith("room.") || !talking.equals("starter"))
            .forEach(asked::add);
      }
    }
    assertThat(asked)
        .isNotEmpty()
        .allMatch(literal -> KEYS.stream().anyMatch(key -> key.startsWith(literal)));
  }

  @Test
  void theTextsOfTheCommands() {
    List<String> asked = new ArrayList<>();
    for (Material material : Materials.all()) {
      asked.add(material.name() + ".command");
      asked.add(material.name() + ".nothing");
    }
    for (CannotWrite.Reason reason : CannotWrite.Reason.values()) {
      asked.add("commands.write." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    assertThat(asked).isNotEmpty().isSubsetOf(KEYS);
  }

  @Test
  void theTextsOfTheKindsOfGroups() throws IOException {
    List<String> asked = new ArrayList<>();
    for (Path kind : files(Path.of("src/main/resources/dk/kreds/definition/kinds"), ".yaml")) {
      found(PART, kind).forEach(part -> asked.add("part." + part));
      found(ITEM, kind).forEach(item -> asked.add("supply." + item + ".unit"));
    }
    assertThat(asked).isNotEmpty().isSubsetOf(KEYS);
  }

  @Test
  void theNamesOfTheHolidays() {
    assertThat(Holidays.keys()).isNotEmpty().allMatch(key -> KEYS.contains("holidays." + key));
  }

  @Test
  void theThemes() {
    assertThat(ThemeList.names())
        .isNotEmpty()
        .allSatisfy(name ->
            assertThat(KEYS)
                .contains(
                    "themes." + name + ".title",
                    "themes." + name + ".about",
                    "themes." + name + ".1",
                    "themes." + name + ".2",
                    "themes." + name + ".3"));
  }

  private static Stream<String> found(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult result) -> result.group(1));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
