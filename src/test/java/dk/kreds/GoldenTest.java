package dk.kreds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dk.kreds.render.pdf.ReadAloud;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Everything that Kreds makes of the examples, compared with what somebody has looked at and found
/// good: `src/test/resources/golden/<example>/`.
///
/// `-Dgolden=write` writes what is made now in its place. Look at each line that has changed before
/// you commit it. A file that is missing, or that nothing makes any more, fails.
///
/// Text is kept as it is, but for style sheets and pictures inside HTML; of a PDF there is kept
/// what is read aloud: title, language, outline, and the text in its order, each with what it is.
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /// The examples of which every paper is kept; of the others those that differ most from group to
  /// group. What the rest must tell, and that it fits, [PapersTest] asks of every example.
  private static final Set<String> WHOLE =
      Set.of("g1-paaroerende-i-lilleby", "g3-selvhjelp-i-fjordvik");

  private static final List<String> MAIN = List.of("flyer", "calendar", "agenda", "budget");

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("dk.kreds.testing.Groups#examples")
  void makesOfTheExampleWhatItMadeBefore(Path example) throws IOException {
    SortedMap<String, String> made = new TreeMap<>(papers(example));
    made.put("show.txt", show(example));
    made.put("show.json", JSON.writeValueAsString(JSON.readTree(show(example, "--json"))) + "\n");
    Path golden = GOLDEN.resolve(name(example));
    if (WRITE) {
      write(golden, made);
    }
    SortedMap<String, String> before = read(golden);
    assertThat(made.keySet()).isEqualTo(before.keySet());
    assertAll(
        made.keySet().stream()
            .map(file -> () -> assertThat(made.get(file)).as(file).isEqualTo(before.get(file))));
  }

  @Test
  void thereIsNothingOfAnExampleThatIsGone() throws IOException {
    List<String> examples = Groups.examples().stream().map(GoldenTest::name).toList();
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      assertThat(folders.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(examples);
    }
  }

  private Map<String, String> papers(Path example) {
    Path out = folder.resolve("out");
    Run run = Kreds.in(Path.of("")).run("make", example.toString(), "-o", out.toString());
    assertThat(run.exit()).as(run.toString()).isZero();
    Kreds papers = Kreds.in(out.resolve(name(example)));
    Map<String, String> texts = new TreeMap<>();
    for (String file : papers.files()) {
      if (!WHOLE.contains(name(example))
          && MAIN.stream().noneMatch(main -> file.contains("/" + main + "."))) {
        continue;
      }
      if (file.endsWith(".pdf")) {
        texts.put(file + ".txt", told(papers.read(file)));
      } else {
        texts.put(file, withoutLooks(new String(papers.read(file), UTF_8)));
      }
    }
    return texts;
  }

  private static String show(Path example, String... options) {
    List<String> line =
        Stream.concat(Stream.of("show", example.toString()), Stream.of(options)).toList();
    Run run = Kreds.in(Path.of("")).run(line.toArray(String[]::new));
    assertThat(run.exit()).as(run.toString()).isZero();
    return run.out();
  }

  private static String told(byte[] bytes) {
    Pdf pdf = Pdf.read(bytes);
    List<String> lines = new ArrayList<>();
    lines.add("title: " + pdf.title());
    lines.add("language: " + pdf.language());
    lines.add("pages: " + pdf.pages().size());
    pdf.outline().forEach(line -> lines.add("outline: " + line));
    lines.add("");
    // What only holds other things is read as the name of its kind alone.
    ReadAloud.lines(bytes).stream().filter(line -> line.contains(" ")).forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  private static String withoutLooks(String text) {
    return text.replaceAll("(?s)<style>.*?</style>", "<style>…</style>")
        .replaceAll("base64,[A-Za-z0-9+/=]+", "base64,…");
  }

  private static String name(Path example) {
    return example.getFileName().toString().replace(".yaml", "");
  }

  private static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String file : Kreds.in(folder).files()) {
      texts.put(file, Files.readString(folder.resolve(file)));
    }
    return texts;
  }

  private static void write(Path folder, SortedMap<String, String> texts) throws IOException {
    if (Files.exists(folder)) {
      for (String file : Kreds.in(folder).files()) {
        Files.delete(folder.resolve(file));
      }
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Kreds.in(folder).file(text.getKey(), text.getValue());
    }
  }
}
