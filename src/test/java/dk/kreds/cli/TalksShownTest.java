package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Talks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TalksShownTest {

  @Test
  void theProgrammeCountsTimes() {
    assertThat(run(Talks.thursdays(Talks.BOOKED), "show", "-"))
        .contains("1 optaget, 2 ledige", "2 optagne, 1 ledig", "0 optagne, 3 ledige")
        .doesNotContain(Talks.CANARY);
  }

  @Test
  void withoutDatesTheProgrammeSaysSo() {
    assertThat(run(Talks.byAgreement("language: da"), "show", "-"))
        .contains("Telefonsamtaler", "Samtaler efter aftale");
  }

  @Test
  void programsGetTimesWithoutNames() {
    String json = run(Talks.thursdays(Talks.BOOKED), "show", "--json", "-");
    assertThat(json)
        .contains(
            "\"slots\":[{\"number\":1,\"start\":\"10:00\",\"end\":\"11:00\",\"status\":\"booked\"},"
                + "{\"number\":2,\"start\":\"11:15\",\"end\":\"12:15\",\"status\":\"free\"}");
    String beforeParticipants = json.substring(0, json.indexOf("\"participants\""));
    assertThat(beforeParticipants).doesNotContain("Zacharias", "A8");
    assertThat(json.substring(beforeParticipants.length()))
        .contains(Talks.CANARY, "\"booked\":[\"2027-01-07T11:15\",\"2027-01-14T10:00\"]");
  }

  /// What is wrong is shown with a better time, and with nobody's name.
  @Test
  void aTimeThatIsNotThereIsToldWithoutTheName() {
    String wrong =
        Talks.thursdays(
            "participants: {people: [{name: Zacharias Kanariefugl, booked: [2027-01-07 10:30]}]}");
    assertThat(run(wrong, "check", "-"))
        .contains("K100", "2027-01-07 10:00", "2027-01-07 11:15")
        .doesNotContain("Zacharias", "Kanariefugl");
  }

  private static String run(String yaml, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    Main.run(
        arguments,
        new Surroundings(
            new ByteArrayInputStream(yaml.getBytes(UTF_8)),
            stream,
            stream,
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
            Map.of("LANG", "da_DK.UTF-8"),
            Path.of("examples").toAbsolutePath(),
            () -> false));
    return out.toString(UTF_8);
  }
}
