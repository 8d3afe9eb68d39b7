package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `check --format json|sarif` for other programs, and `--strict`.
class CheckFormatTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String ADVISED =
      """
      kreds: 1
      name: Prøvegruppen
      kind: support-group
      contact: {name: Karen Eksempel, phone: 00 00 00 00}
      schedule:
        starts: 2027-01-05
        time: 19:00-21:00
        every: first tuesday
        meetings: 10
      """;

  @TempDir Path folder;
  private Kreds kreds;

  @BeforeEach
  void files() {
    kreds =
        Kreds.in(folder)
            .file("one.yaml", ADVISED.replace("kind: support-group", "kind: suport-group"))
            .file("sub/tø o#1.yaml", ADVISED + "audiense: 😀 x\n")
            .file("fine.yaml", ADVISED);
  }

  @Test
  void jsonTellsEveryFindingAtItsPlace() {
    Run run = kreds.run("check", "one.yaml", "--format", "json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    JsonNode found = MAPPER.readTree(run.out()).get("findings").get(0);
    assertThat(found.get("id").asString()).isEqualTo("K044");
    assertThat(found.get("severity").asString()).isEqualTo("error");
    assertThat(found.get("file").asString()).isEqualTo("one.yaml");
    assertThat(found.get("line").asInt()).isEqualTo(3);
    assertThat(found.get("column").asInt()).isEqualTo(7);
    assertThat(found.get("endColumn").asInt()).isEqualTo(19);
    assertThat(found.get("remedies").get(0).asString()).isEqualTo("support-group");
  }

  @Test
  void sarifIsValidAndNamesFilesFromTheFolder() throws IOException {
    Run run =
        kreds.run(
            "check",
            "one.yaml",
            "sub/tø o#1.yaml",
            "fine.yaml",
            "missing.yaml",
            "--format",
            "sarif");

    assertThat(run.exit()).isEqualTo(3);
    JsonNode sarif = MAPPER.readTree(run.out());
    assertThat(sarifSchema().validate(sarif)).isEmpty();
    JsonNode first = sarif.get("runs").get(0);
    assertThat(first.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    assertThat(run.out()).contains("\"sub/t%C3%B8%20o%231.yaml\"").doesNotContain("file:/");
    for (JsonNode rule : first.get("tool").get("driver").get("rules")) {
      assertThat(rule.get("help").get("text").asString()).isNotBlank();
    }
    JsonNode notice = first.get("invocations").get(0).get("toolExecutionNotifications").get(0);
    assertThat(notice.get("message").get("text").asString()).contains("missing.yaml");
  }

  @Test
  void sarifsFixesMendTheFile() {
    Run run = kreds.run("check", "one.yaml", "--format", "sarif");

    JsonNode result = MAPPER.readTree(run.out()).get("runs").get(0).get("results").get(0);
    JsonNode replacement =
        result.get("fixes").get(0).get("artifactChanges").get(0).get("replacements").get(0);
    assertThat(replacement.get("deletedRegion").get("startColumn").asInt()).isEqualTo(7);
    assertThat(replacement.get("deletedRegion").get("endColumn").asInt()).isEqualTo(19);
    assertThat(replacement.get("insertedContent").get("text").asString())
        .isEqualTo("support-group");
  }

  @Test
  void aBatchWithoutFindingsIsStillADocument() throws IOException {
    Run run = kreds.run("check", "fine.yaml", "--format", "sarif", "--strict");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(sarifSchema().validate(MAPPER.readTree(run.out()))).isEmpty();
    assertThat(run.out()).contains("\"level\" : \"error\"");
  }

  @Test
  void strictTakesAdviceForMistakes() {
    assertThat(kreds.run("check", "fine.yaml").exit()).isZero();
    Run strict = kreds.run("check", "fine.yaml", "--strict");
    assertThat(strict.exit()).isEqualTo(1);
    assertThat(strict.err()).contains("fejl[A005]").doesNotContain("råd[");
  }

  @Test
  void otherFormatsAreRefused() {
    Run run = kreds.run("check", "fine.yaml", "--format", "xml");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("xml", "sarif");
  }

  @Test
  void participantsAreNamedInNone() {
    kreds.file(
        "people.yaml", ADVISED + "participants: {people: [{name: Ove Hemmelig, phone: x}]}\n");
    for (String format : new String[] {"json", "sarif"}) {
      Run run = kreds.run("check", "people.yaml", "--format", format);
      assertThat(run.out()).contains("K048").doesNotContain("Ove", "Hemmelig");
    }
  }

  private static Schema sarifSchema() throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(CheckFormatTest.class.getResourceAsStream("sarif-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
