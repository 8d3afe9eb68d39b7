package dk.kreds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import de.siegmar.fastcsv.reader.CsvReader;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.definition.Reference;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.testing.Corpora;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Each naughty text in each place where a definition takes words, through all papers in all their
/// formats: they are made, or the place is told; nothing of it runs and nothing is torn. Places of
/// one definition have texts of their own, and from one definition to the next they move on by one,
/// so that each text comes to each place. `-Dcorpora=all` makes all of them, `-Dcorpora=9` each
/// ninth, otherwise a few.
class NaughtyPapersTest {
  private static final Path FOLDER = Path.of("src/test/resources/corpora");
  private static final List<String> DEFINITIONS =
      List.of("everywhere.yaml", "everywhere-talks.yaml", "everywhere-runs.yaml");
  private static final List<String> TEXTS = Corpora.naughtyStrings();
  private static final int STEP =
      "all".equals(System.getProperty("corpora"))
          ? 1
          : Integer.getInteger("corpora", TEXTS.size() / 3);
  private static final String HERE = "TEXT";
  private static final Pattern KEY = Pattern.compile("^( *)((?:- )*)\"?([a-zA-Z0-9.-]+)\"?:(.*)$");

  /// Words that must be known ones, names of files, and rules.
  private static final Set<String> NOT_FREE =
      Set.of(
          "kind",
          "include",
          "id",
          "organisation.logo",
          "style.font",
          "style.font.regular",
          "style.font.bold",
          "style.css",
          "schedule.every",
          "schedule.rrule",
          "schedule.runs.every",
          "participants.list",
          "themes.theme",
          "agenda.every.part",
          "budget.actuals.for");

  @TempDir private Path folder;

  @Test
  void thereIsATextInEachPlaceThatTakesWords() throws IOException {
    Set<String> places = new TreeSet<>();
    for (String file : DEFINITIONS) {
      places.addAll(places(Files.readString(FOLDER.resolve(file))));
    }
    List<String> wordless =
        Reference.rows().stream()
            .filter(row -> row.type().matches("(list of )?(name|line|text)\\b.*"))
            .map(Reference.Row::path)
            .filter(path -> !NOT_FREE.contains(path))
            .filter(path -> !places.contains(path) && !places.contains(path + ".name"))
            .toList();
    assertThat(wordless).isEmpty();
  }

  static Stream<String> definitions() {
    return DEFINITIONS.stream();
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void allPapersAreMadeOrThePlaceIsTold(String file) throws Exception {
    List<String> lines = Files.readAllLines(FOLDER.resolve(file));
    int files = 0;
    for (int first = 0; first < TEXTS.size(); first += STEP) {
      Kreds kreds =
          Kreds.in(folder.resolve(file + first)).file("group.yaml", accepted(lines, first));
      Run run = kreds.run("make", "group.yaml", "-o", "out");
      assertThat(run.exit()).as(first + ": " + run.err()).isBetween(0, 1);
      assertThat(run.err()).doesNotContain("X001", "Exception");
      for (String made : kreds.files()) {
        isWhole(made, kreds.read(made));
        files++;
      }
    }
    assertThat(files).isGreaterThan(10 * (TEXTS.size() / STEP));
  }

  private static void isWhole(String name, byte[] bytes) throws Exception {
    assertThat(bytes).as(name).isNotEmpty();
    if (name.endsWith(".html")) {
      CorporaTest.isHarmless(CorporaTest.page(new String(bytes, UTF_8)));
    } else if (name.endsWith(".ics")) {
      assertThat(Biweekly.parse(new String(bytes, UTF_8)).first()).as(name).isNotNull();
    } else if (name.endsWith(".csv")) {
      try (var rows =
          CsvReader.builder()
              .fieldSeparator(';')
              .ofCsvRecord(new String(bytes, 3, bytes.length - 3, UTF_8))) {
        rows.forEach(row -> assertThat(row.getFields()).as(name).noneMatch(CorporaTest::isFormula));
      }
    }
  }

  /// Where a text is refused a plain one takes its place, so that the others are still tried.
  private static String accepted(List<String> template, int first) {
    List<String> lines = new ArrayList<>(template);
    for (int i = 0; i < lines.size(); i++) {
      String text = TEXTS.get((first + i) % TEXTS.size());
      lines.set(i, template.get(i).replace(HERE, new JsonMapper().writeValueAsString(text)));
    }
    for (List<Diagnostic> problems = problems(lines); !problems.isEmpty(); ) {
      for (Diagnostic problem : problems) {
        int line = problem.position().line() - 1;
        assertThat(template.get(line)).as(problem.toString()).contains(HERE);
        lines.set(line, template.get(line).replace(HERE, "Plain " + line));
      }
      problems = problems(lines);
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<Diagnostic> problems(List<String> lines) {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(UTF_8);
    return DefinitionReader.read("group.yaml", bytes, Path.of("."), "group").problems();
  }

  /// The keys under which a text stands, with dots between.
  private static Set<String> places(String yaml) {
    Set<String> places = new TreeSet<>();
    Deque<String> keys = new ArrayDeque<>();
    Deque<Integer> indents = new ArrayDeque<>();
    for (String line : yaml.lines().toList()) {
      Matcher key = KEY.matcher(line);
      int indent = key.matches() ? key.group(1).length() + key.group(2).length() : 1000;
      while (!indents.isEmpty() && indents.getLast() >= indent && key.matches()) {
        indents.removeLast();
        keys.removeLast();
      }
      if (key.matches()) {
        indents.add(indent);
        keys.add(key.group(3));
      }
      if (line.endsWith(HERE)) {
        String path = String.join(".", keys.stream().filter(it -> !it.matches("\\d.*")).toList());
        places.add(path);
        places.add(path.replaceFirst("^(words|accept)\\..*", "$1"));
      }
    }
    return places;
  }

  @Test
  void theTextsAreThere() {
    assertThat(TEXTS).hasSizeGreaterThanOrEqualTo(515);
  }
}
