package dk.kreds.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.kreds.directory.json.Json;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An editor that knows the schema refuses what `check` refuses, as far as draft-07 can say it, and
/// nothing else.
class SchemaTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path WRITTEN = EXAMPLES.resolve("kreds.schema.json");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// What only shows where dates are worked out, other files are read, or two places compared.
  private static final Map<String, String> BEYOND =
      Map.ofEntries(
          Map.entry("K160", "there are hundreds of texts, and their names are no shape"),
          Map.entry("K161", "each text has other gaps"),
          Map.entry("K005", "a sign that cannot be seen is a sign like others to it"),
          Map.entry("K006", "a sign like others to it"),
          Map.entry("K022", "to a reader of YAML it is text"),
          Map.entry("K023", "to a reader of YAML it is text"),
          Map.entry("K141", "to a reader of YAML such quotes are text"),
          Map.entry("K026", "an editor follows anchors itself"),
          Map.entry("K040", "which zones there are is known to the computer's clock"),
          Map.entry("K058", "about another file"),
          Map.entry("K024", "what stands behind # is no part of the value that an editor sees"),
          Map.entry("K050", "about another file"),
          Map.entry("K051", "about another file"),
          Map.entry("K052", "about another file"),
          Map.entry("K053", "about another file"),
          Map.entry("K054", "about another file"),
          Map.entry("K055", "compares two amounts"),
          Map.entry("K056", "compares two amounts"),
          Map.entry("K060", "a phrase of known words, read in two ways"),
          Map.entry("K063", "works out dates"),
          Map.entry("K064", "compares two dates"),
          Map.entry("K065", "compares two dates"),
          Map.entry("K066", "compares two dates"),
          Map.entry("K067", "what a rule of RFC 5545 means"),
          Map.entry("K068", "works out dates"),
          Map.entry("K069", "works out dates"),
          Map.entry("K070", "works out dates"),
          Map.entry("K071", "works out dates"),
          Map.entry("K072", "compares two times"),
          Map.entry("K073", "works out dates"),
          Map.entry("K074", "works out dates"),
          Map.entry("K076", "works out dates"),
          Map.entry("K077", "a clock that is put forward"),
          Map.entry("K078", "compares two dates"),
          Map.entry("K079", "works out dates"),
          Map.entry("K081", "works out dates"),
          Map.entry("K082", "works out dates"),
          Map.entry("K083", "compares two names"),
          Map.entry("K084", "compares two places"),
          Map.entry("K085", "works out dates"),
          Map.entry("K086", "compares two places"),
          Map.entry("K087", "compares two dates"),
          Map.entry("K088", "works out dates"),
          Map.entry("K100", "works out dates"),
          Map.entry("K101", "compares two bookings"),
          Map.entry("K102", "counts bookings"),
          Map.entry("K103", "compares two places"),
          Map.entry("K110", "about fonts"),
          Map.entry("K112", "compares two colours"),
          Map.entry("K113", "about another file"),
          Map.entry("K114", "about another file"),
          Map.entry("K115", "about another file"),
          Map.entry("K116", "about another file"),
          Map.entry("K130", "about another file"),
          Map.entry("K132", "about another file"),
          Map.entry("K134", "about another file"),
          Map.entry("K118", "about the direction of letters"),
          Map.entry("K121", "about another file"),
          Map.entry("K122", "about another file"),
          Map.entry("K123", "about another file"),
          Map.entry("K124", "about another file"));

  /// Single cases of ids that are otherwise refused, by the name of their file.
  private static final Map<String, String> CASES =
      Map.of(
          "K025-date.yaml", "one date in two spellings, two keys to a reader of YAML",
          "K037-words.yaml", "how much room there is for a text is known to the papers",
          "K044-receipt.yaml", "compares two names",
          "K045-kind.yaml", "about another file",
          "K045-thousands.yaml", "a reader of YAML makes 1.05 of 1.050");

  @Test
  void lieswithTheExamplesAsTheCodeMakesIt() throws IOException {
    byte[] made = Json.readable(Schema.of(EXAMPLES, "en"));
    if ("write".equals(System.getProperty("golden"))) {
      Files.write(WRITTEN, made);
    }
    assertThat(Files.readString(WRITTEN)).isEqualTo(new String(made, UTF_8));
  }

  /// Whoever adds a key says what it is for in each language.
  @ParameterizedTest
  @ValueSource(strings = {"da", "nb", "nn"})
  void tellsWhatEachKeyIsForInEachLanguage(String language) throws IOException {
    Properties english = words("reference.properties");
    Properties words = words("reference_" + language + ".properties");
    assertThat(words.keySet()).isEqualTo(english.keySet());
    for (String key : words.stringPropertyNames()) {
      assertThat(codes(words.getProperty(key))).as(key).hasSize(codes(english, key));
    }
    assertThat(new String(Json.readable(Schema.of(EXAMPLES, language)), UTF_8))
        .contains(words.getProperty("schedule.changes"))
        .doesNotContain(english.getProperty("schedule.changes"));
  }

  @Test
  void speaksThePersonsLanguageOrTheOneThatIsAskedFor(@TempDir Path folder) {
    Kreds kreds = Kreds.in(folder);
    assertThat(kreds.run("schema").out()).contains("Gruppens navn, som det står på alle papirer.");
    assertThat(kreds.run("schema", "--language", "nn").out()).contains("Namnet på gruppa");
    assertThat(kreds.run("schema", "--language", "fr").exit()).isEqualTo(2);
  }

  private static int codes(Properties words, String key) {
    return codes(words.getProperty(key)).size();
  }

  /// What stands between backticks: what one writes, and examples of it.
  private static List<String> codes(String text) {
    return Pattern.compile("`[^`]*`").matcher(text).results().map(MatchResult::group).toList();
  }

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    Path folder = Path.of("src/main/resources/dk/kreds/definition");
    try (BufferedReader reader = Files.newBufferedReader(folder.resolve(file))) {
      words.load(reader);
    }
    return words;
  }

  @TestFactory
  Stream<DynamicTest> acceptsEveryExample() {
    com.networknt.schema.Schema schema = schema(EXAMPLES);
    return Groups.examples().stream()
        .map(file ->
            dynamicTest(
                file.getFileName().toString(),
                () -> assertThat(faults(schema, Files.readString(file))).isEmpty()));
  }

  @Test
  void acceptsWhateverNewWrites(@TempDir Path folder) {
    com.networknt.schema.Schema schema = schema(folder);
    for (String language : List.of("da", "nb", "nn", "en")) {
      for (String kind : Kinds.brought()) {
        String made =
            Kreds.in(folder)
                .run("new", "--no-input", "--language", language, "--kind", kind, "-o", "-")
                .out();
        assertThat(faults(schema, made)).as(made).isEmpty();
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> refusesWhatCheckRefuses() throws IOException, URISyntaxException {
    com.networknt.schema.Schema schema = schema(gallery());
    return gallery(3).stream()
        .filter(file -> data(file).isPresent())
        .map(file ->
            dynamicTest(
                name(file),
                () -> {
                  List<Error> faults = faults(schema, Files.readString(file));
                  boolean isBeyond = BEYOND.containsKey(id(file)) || CASES.containsKey(name(file));
                  if (isBeyond) {
                    assertThat(faults).as("refused after all: take it out of the list").isEmpty();
                  } else {
                    assertThat(faults).isNotEmpty();
                  }
                }));
  }

  @Test
  void saysWhyOfEveryProblemThatItCannotKnow() throws IOException, URISyntaxException {
    Set<String> shown = new TreeSet<>();
    gallery(3).forEach(file -> shown.add(id(file)));
    assertThat(shown).containsAll(BEYOND.keySet());
  }

  @Test
  void isPointedToWhereItLies(@TempDir Path folder) {
    Kreds kreds = Kreds.in(folder);
    assertThat(kreds.run("new", "--no-input", "-o", "-").out()).doesNotContain("$schema");
    assertThat(kreds.run("schema", "-o", "kreds.schema.json").exit()).isZero();
    assertThat(kreds.run("new", "--no-input", "-o", "-").out())
        .startsWith("# yaml-language-server: $schema=kreds.schema.json\n");
    assertThat(kreds.run("schema").bytes()).isEqualTo(kreds.read("kreds.schema.json"));
  }

  private static Path gallery() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(SchemaTest.class.getResource("/gallery")).toURI());
  }

  private static List<Path> gallery(int digits) throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(gallery())) {
      return files
          .filter(file -> name(file).matches("K\\d{" + digits + "}(-[a-z]+)?\\.yaml"))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String id(Path file) {
    return name(file).substring(0, 4);
  }

  private static com.networknt.schema.Schema schema(Path folder) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(new String(Json.readable(Schema.of(folder, "en")), UTF_8));
  }

  private static List<Error> faults(com.networknt.schema.Schema schema, String yaml) {
    return schema.validate(MAPPER.<JsonNode>valueToTree(load(yaml)));
  }

  /// What YAML 1.2 makes of a file, which is what editors go by.
  private static Object load(String yaml) {
    return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build())
        .loadFromString(yaml);
  }

  /// Nothing where it is not even YAML: then an editor says so without a schema.
  private static Optional<Object> data(Path file) {
    try {
      return Optional.ofNullable(load(Files.readString(file)));
    } catch (YamlEngineException | IOException unreadable) {
      return Optional.empty();
    }
  }
}
