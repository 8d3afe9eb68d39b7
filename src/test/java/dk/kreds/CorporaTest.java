package dk.kreds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import de.siegmar.fastcsv.reader.CsvReader;
import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.testing.Corpora;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Run;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Public collections of hostile text: each is read, or told at its place, within a second; and a
/// text that is read comes out of every format as it went in, when somebody else reads it.
class CorporaTest {
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  // a machine that has other things to do
  private static final Duration AT_MOST = A_SECOND.multipliedBy(5);

  /// Of so many texts one is printed, unless `-Dcorpora=all` asks for all of them.
  private static final int PRINTED = "all".equals(System.getProperty("corpora")) ? 1 : 12;

  /// Every text that a definition can have, one to a line.
  private static final String EVERYWHERE =
      """
      kreds: 1
      kind: support-group
      name: TEXT
      headline: TEXT
      about: TEXT
      audience: TEXT
      expects: TEXT
      municipality: TEXT
      language: en
      organisation:
        name: TEXT
        registration: TEXT
        account: TEXT
      contact:
        name: TEXT
      leaders:
        - name: TEXT
      schedule:
        starts: 2027-01-05
        time: 19:00-21:00
        every: first tuesday
        meetings: 4
        changes:
          2027-02-02:
            cancelled: yes
            reason: TEXT
          2027-03-02:
            place:
              name: TEXT
              address: TEXT
            reason: TEXT
      room:
        name: TEXT
        address: TEXT
        transit: TEXT
        parking: TEXT
        access: TEXT
      participants:
        size: 5-10
        people:
          - name: TEXT
      payment:
        amount: 20
        covers: TEXT
      themes:
        - title: TEXT
          questions:
            - TEXT
          speaker:
            name: TEXT
            role: TEXT
      budget:
        expenses:
          - name: TEXT
            note: TEXT
            amount: 100
        income:
          - from: TEXT
            note: TEXT
            asked: 100
      partners:
        - name: TEXT
          contact: TEXT
      help:
        - name: TEXT
      """;

  @TempDir private Path folder;

  @Test
  void everyYamlFileIsReadOrToldAtItsPlace() {
    assertThat(Corpora.yaml()).hasSize(402);
    Corpora.yaml().forEach(CorporaTest::readsOrTells);
  }

  @Test
  void everyJsonFileIsReadOrToldAtItsPlace() {
    assertThat(Corpora.json()).hasSize(318);
    Corpora.json().forEach(CorporaTest::readsOrTells);
  }

  @Test
  void everyNaughtyTextComesOutAsItWentInOrIsToldAtItsPlace() throws Exception {
    List<String> texts = Corpora.naughtyStrings();
    assertThat(texts).hasSizeGreaterThanOrEqualTo(515);
    int accepted = 0;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      String definition = withWhatIsAccepted(text);
      if (definition.contains(quoted(text))) {
        accepted++;
        goesThrough(text, definition, i % PRINTED == 0);
      }
    }
    // so that a reader that refuses everything does not pass
    assertThat(accepted).isGreaterThan(300);
  }

  private static Definition readsOrTells(String name, byte[] bytes) {
    Instant start = Instant.now();
    Definition definition = DefinitionReader.read(name, bytes, Path.of("."), "group");
    assertThat(Duration.between(start, Instant.now())).as(name).isLessThan(AT_MOST);
    if (definition.group().isEmpty()) {
      assertThat(definition.problems()).as(name).isNotEmpty();
    }
    long lines = new String(bytes, UTF_8).split("\r\n|\r|\n", -1).length;
    assertThat(definition.problems())
        .as(name)
        .allSatisfy(problem -> assertThat(problem.position().line()).isBetween(0, (int) lines));
    return definition;
  }

  /// The definition without those texts that are refused where they stand.
  private static String withWhatIsAccepted(String text) {
    List<String> lines = new ArrayList<>(EVERYWHERE.lines().toList());
    lines.replaceAll(line -> line.replace("TEXT", quoted(text)));
    List<Diagnostic> problems = readsOrTells(text, whole(lines)).problems();
    while (!problems.isEmpty()) {
      for (int line : problems.stream().map(it -> it.position().line() - 1).distinct().toList()) {
        assertThat(line).as(text).isNotNegative();
        assertThat(lines.get(line)).as(text + " " + problems).contains(quoted(text));
        lines.set(line, lines.get(line).replace(quoted(text), "Plain"));
      }
      problems = readsOrTells(text, whole(lines)).problems();
    }
    return String.join("\n", lines) + "\n";
  }

  private void goesThrough(String text, String definition, boolean printed) throws Exception {
    Kreds kreds = Kreds.in(folder).file("group.yaml", definition);
    String meant = text.strip();
    Set<String> where = places(definition, quoted(text));
    JsonNode json = new JsonMapper().readTree(run(kreds, "show", "group.yaml", "--json").out());
    if (where.contains("name")) {
      assertThat(json.toString()).contains(new JsonMapper().writeValueAsString(meant));
      comesOutOfCalendars(kreds, meant);
    }
    if (where.contains("about")) {
      comesOutOfAPage(
          run(kreds, "flyer", "group.yaml", "--format", "html", "-o", "-").out(), meant);
    }
    if (printed && where.contains("about")) {
      Run run = kreds.run("flyer", "group.yaml", "-o", "-");
      assertThat(run.exit()).as(text + run.err()).isBetween(0, 1);
      if (run.exit() == 0) {
        assertThat(letters(Pdf.read(run.bytes()).text())).contains(letters(meant));
      }
    }
  }

  private static void comesOutOfCalendars(Kreds kreds, String text) throws Exception {
    ICalendar calendar =
        Biweekly.parse(run(kreds, "calendar", "group.yaml", "--format", "ics", "-o", "-").out())
            .first();
    assertThat(calendar.getEvents()).hasSize(4);
    assertThat(calendar.getEvents())
        .extracting(VEvent::getSummary)
        .allSatisfy(summary -> assertThat(summary.getValue()).contains(text));
    assertThat(calendar.getExperimentalProperties().stream().map(it -> it.getName()))
        .containsOnly("X-WR-CALNAME", "X-WR-TIMEZONE", "X-PUBLISHED-TTL");
    String table = run(kreds, "calendar", "group.yaml", "--format", "csv", "-o", "-").out();
    List<List<String>> rows = new ArrayList<>();
    try (var reader =
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(new StringReader(table.substring(1)))) {
      reader.forEach(row -> rows.add(row.getFields()));
    }
    assertThat(rows.stream().map(List::size).distinct()).hasSize(1);
    for (String cell : rows.stream().flatMap(List::stream).toList()) {
      assertThat(isFormula(cell)).as(cell).isFalse();
    }
  }

  /// OWASP's list; an honest number or telephone number is none.
  static boolean isFormula(String cell) {
    return !cell.isEmpty()
        && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0
        && !cell.matches("[+-][0-9 .,]+");
  }

  private static void comesOutOfAPage(String html, String text) throws Exception {
    Document page = page(html);
    assertThat(page.getDocumentElement().getTextContent()).contains(text);
    isHarmless(page);
  }

  static Document page(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
  }

  /// Nothing in it runs or comes from elsewhere.
  static void isHarmless(Document page) {
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertThat(element.getTagName()).isNotIn("script", "iframe", "object", "foo", "a:b");
      NamedNodeMap attributes = element.getAttributes();
      for (int j = 0; j < attributes.getLength(); j++) {
        assertThat(attributes.item(j).getNodeName()).doesNotStartWith("on");
        assertThat(attributes.item(j).getNodeValue()).doesNotStartWith("javascript:");
      }
    }
  }

  private static Run run(Kreds kreds, String... arguments) {
    Run run = kreds.run(arguments);
    assertThat(run.exit()).as(run.err()).isZero();
    return run;
  }

  private static Set<String> places(String definition, String quoted) {
    return definition
        .lines()
        .filter(line -> line.endsWith(": " + quoted) && !line.startsWith(" "))
        .map(line -> line.substring(0, line.indexOf(':')))
        .collect(Collectors.toSet());
  }

  private static String quoted(String text) {
    return new JsonMapper().writeValueAsString(text);
  }

  private static byte[] whole(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  private static String letters(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
        .replaceAll("[\\p{Z}\\s\\u00ad\\u2010-]+", "");
  }
}
