package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.kreds.advice.Adviser;
import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.plan.Planner;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import dk.kreds.text.Language;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Everything that has an id is explained, in every language, and the examples are what they say.
class ExplainTest {
  @TempDir Path folder;

  /// What no few lines can show.
  private static final Map<String, String> WITHOUT_EXAMPLE =
      Map.ofEntries(
          Map.entry("K001", "a file without text"),
          Map.entry("K002", "a megabyte"),
          Map.entry("K003", "a document"),
          Map.entry("K004", "another encoding"),
          Map.entry("K007", "thirty levels"),
          Map.entry("K008", "ten thousand characters"),
          Map.entry("K009", "fifty thousand words"),
          Map.entry("K027", "the line that divides a file divides the examples, too"),
          Map.entry("K029", "whatever nobody has thought of"),
          Map.entry("K058", "a large file"),
          Map.entry("K068", "of several lines together"),
          Map.entry("K069", "of several lines together"),
          Map.entry("K070", "a thousand meetings"),
          Map.entry("K071", "of several lines together"),
          Map.entry("K077", "one night in spring"),
          Map.entry("K083", "runs"),
          Map.entry("K084", "runs"),
          Map.entry("K086", "another country"),
          Map.entry("K100", "office hours"),
          Map.entry("K101", "office hours"),
          Map.entry("K102", "office hours"),
          Map.entry("K113", "a file"),
          Map.entry("K114", "a font that is not free"),
          Map.entry("K115", "a font without our letters"),
          Map.entry("K116", "a stylesheet"),
          Map.entry("K120", "two files"),
          Map.entry("K130", "a sealed file"),
          Map.entry("K131", "a sealed file"),
          Map.entry("K132", "a sealed file"),
          Map.entry("K133", "a sealed file"),
          Map.entry("K136", "a sealed file"),
          Map.entry("K134", "a sealed file"),
          Map.entry("K122", "two files"),
          Map.entry("K123", "a picture"),
          Map.entry("K124", "a picture"),
          Map.entry("A060", "office hours"),
          Map.entry("A061", "office hours"),
          Map.entry("A071", "two files"),
          Map.entry("A072", "two files"),
          Map.entry("A073", "two files"),
          Map.entry("A074", "two files"));

  private static final String GROUP =
      """
      kreds: 1
      name: Prøvegruppen
      kind: support-group
      audience: For pårørende
      organisation: {name: Foreningen, logo: logo.png}
      contact: {name: Karen Eksempel, phone: 00 00 00 00}
      leaders:
        - {name: Karen Eksempel, tasks: [interviews, dialogue]}
        - {name: Poul Prøve, tasks: [hosting, money]}
      schedule:
        starts: 2027-01-05
        time: 19:00-21:15
        every: first tuesday
        meetings: 10
      room: {name: Huset, address: Gaden 1, transit: Bus 1, access: Ingen trin, toilets: yes, kitchen: yes}
      participants: {size: 5-8, expected: 5}
      payment: free
      themes: chosen together
      partners: [Biblioteket]
      """;

  private static final Pattern BLOCK = Pattern.compile("(?m)^#?([a-z-]+):.*\n(?:[ ⇥\t].*\n|\n)*");

  @Test
  void explainsEveryId() {
    Set<String> wanted = new TreeSet<>(Language.of("en").names("advice"));
    Arrays.stream(Problem.values()).map(Problem::id).forEach(wanted::add);
    Set<String> faults = Arrays.stream(Fault.values()).map(Fault::id).collect(Collectors.toSet());
    wanted.addAll(faults);
    for (String tag : Language.known()) {
      Language language = Language.of(tag);
      assertThat(new TreeSet<>(Explanation.ids(language))).as(tag).isEqualTo(wanted);
      for (String id : wanted) {
        assertThat(new Explanation(id, language).lines()).as(tag + " " + id).hasSizeGreaterThan(2);
        assertThat(Examples.of(id).isPresent())
            .as(id)
            .isNotEqualTo(WITHOUT_EXAMPLE.containsKey(id) || faults.contains(id));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> showsWhatIsWrongAndWhatIsRight() {
    return Explanation.ids(Language.of("en")).stream()
        .filter(id -> Examples.of(id).isPresent() && !id.equals("A070"))
        .map(id ->
            dynamicTest(
                id,
                () -> {
                  Examples.Pair pair = Examples.of(id).orElseThrow();
                  assertThat(found(pair.wrong(), id)).contains(id);
                  assertThat(found(pair.right(), id))
                      .doesNotContain(id)
                      .noneMatch(it -> it.startsWith("K"));
                }));
  }

  @Test
  void listsAllIdsWithTheirTitles() {
    Run all = Kreds.in(folder).run("explain");
    assertThat(all.exit()).isZero();
    assertThat(all.out().lines().count()).isGreaterThanOrEqualTo(150);
    assertThat(all.out()).contains("K030  Et ord, Kreds ikke kender her\n");
  }

  @Test
  void explainsOneOrSeveralInThePersonsLanguage() {
    Run one = Kreds.in(folder).with("LANG", "nn_NO.UTF-8").run("explain", "a005");
    assertThat(one.out())
        .startsWith("A005 · Ingen samarbeidspartnarar\n")
        .contains("Feil:\n    partners: []", "Rett:\n", "A005: grunnen dykkar");
    assertThat(Kreds.in(folder).run("explain", "K030", "K031").out()).contains("K030 ·", "K031 ·");
  }

  @Test
  void asksWhatWasMeant() {
    Run unknown = Kreds.in(folder).run("explain", "K03O");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("kreds explain K03");
    assertThat(Kreds.in(folder).run("explain", "noget andet").err()).contains("noget andet");
  }

  private static List<String> found(List<String> lines, String id) {
    String text = definition(String.join("\n", lines) + "\n");
    byte[] bytes = text.getBytes(UTF_8);
    Definition definition = DefinitionReader.read("group.yaml", bytes, gallery(), "group");
    List<String> ids =
        definition.problems().stream()
            .map(Diagnostic::id)
            .collect(Collectors.toCollection(ArrayList::new));
    LocalDate day = day(id);
    definition.group().stream()
        .flatMap(group ->
            Adviser.advise(Planner.plan(group, day), day, "group.yaml", definition.places())
                .stream())
        .map(Diagnostic::id)
        .forEach(ids::add);
    return ids;
  }

  private static LocalDate day(String id) {
    return id.equals("A004") ? LocalDate.of(2027, 4, 1) : Groups.TODAY;
  }

  /// A whole group of which a part says what the example says.
  private static String definition(String example) {
    String whole = GROUP;
    Matcher own = Pattern.compile("(?m)^#?([a-z-]+):").matcher(example);
    Set<String> said = own.results().map(it -> it.group(1)).collect(Collectors.toSet());
    StringBuilder kept = new StringBuilder();
    Matcher blocks = BLOCK.matcher(whole);
    while (blocks.find()) {
      boolean isReplaced =
          said.contains(blocks.group(1))
              || (said.contains("rooms") && blocks.group(1).equals("room"));
      kept.append(isReplaced ? "" : blocks.group());
    }
    return kept + example;
  }

  private static Path gallery() {
    try {
      return Path.of(Objects.requireNonNull(ExplainTest.class.getResource("/gallery")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
