package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Portfolio;
import dk.kreds.testing.Run;
import dk.kreds.testing.Vera;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures of many groups, for the board and for those who give money.
class FiguresToldTest {
  @TempDir private Path folder;

  @Test
  void aCharitysPortfolioIsToldAsItIs() {
    Kreds kreds = Kreds.in(folder);
    Portfolio.write(kreds);
    Run run = kreds.run("directory", "groups", "-o", "out", "--half-year", "2027-1");
    assertThat(run.exit()).as(run.toString()).isZero();
    byte[] pdf = kreds.read("out/leaders/figures.pdf");
    assertThat(Vera.failures(pdf)).isEmpty();
    assertThat(Pdf.read(pdf).text())
        .contains("Januar–juni 2027")
        .contains("145 grupper i 64 kommuner")
        .contains("500 frivillige")
        .contains("1.520 deltagere");
    String total =
        text(kreds, "out/leaders/figures.csv")
            .lines()
            .filter(line -> line.startsWith("I alt"))
            .findFirst()
            .orElseThrow();
    assertThat(total.split(";"))
        .startsWith("I alt", "", "145")
        .contains("1520", "1740", "220", "500");
  }

  @Test
  void aVolunteerWhoLeadsTwoGroupsIsCountedOnceAndMeetingsByHalfYear() {
    Kreds kreds = Kreds.in(folder);
    String group =
        """
        kreds: 1
        name: A
        kind: support-group
        municipality: Vejen
        contact: {name: Ida Eksempel}
        leaders: [Ida Eksempel, Bo Prøve]
        schedule: {starts: 2027-05-04, time: 19:00-21:00, every: first tuesday, meetings: 4}
        participants: {size: 5-10, expected: 8}
        budget: {expenses: [{name: Kaffe, amount: 1000}], income: [{from: Kommunen, asked: 600, promised: 600}]}
        """;
    kreds.file("groups/a.yaml", group).file("groups/b.yaml", group.replace("Bo Prøve", "Li Prøve"));
    kreds.run("directory", "groups", "-o", "out", "--half-year", "2027-1");
    assertThat(text(kreds, "out/leaders/figures.csv"))
        .contains("I alt;;2;4;16;20;4;3;8;16;DKK;\"2000,00\";\"1200,00\";\"800,00\";\"800,00\"");
    kreds.run("directory", "groups", "-o", "out", "--half-year", "all");
    assertThat(text(kreds, "out/leaders/figures.csv")).contains("I alt;;2;8;16;20;4;3;16;32");
  }

  /// The figures of spring are asked for in July, when groups without end are planned for autumn.
  @Test
  void aGroupWithoutEndIsCountedInTheHalfYearThatIsAskedFor() {
    Kreds kreds = Kreds.in(folder);
    kreds.file("groups/a.yaml", Groups.small("").replace("  meetings: 10\n", ""));
    LocalDate july = LocalDate.of(2027, 7, 5);
    kreds.run(july, "directory", "groups", "-o", "out", "--half-year", "2027-1");
    assertThat(text(kreds, "out/leaders/figures.csv")).contains("I alt;;1;6;");
    assertThat(text(kreds, "out/public/groups/a.html"))
        .contains("3. august")
        .doesNotContain("5. januar");
    kreds.run(july, "directory", "groups", "-o", "later", "--half-year", "2028-1");
    assertThat(text(kreds, "later/leaders/figures.csv")).contains("I alt;;1;6;");
  }

  /// What is enough to begin is not all that is wished for, and one group does not pay for another.
  @Test
  void whatIsMissingToBeginAndInAllStandsApartAndIsAddedUpGroupByGroup() {
    Kreds kreds = Kreds.in(folder);
    String poor =
        Groups.small(
            """
            budget:
              expenses: [{name: Kaffe, needed: 5000, wished: 6900}]
              income: [{from: Kommunen, asked: 5100, promised: 5100}]
            """);
    String rich = poor.replace("needed: 5000, wished: 6900", "amount: 2000");
    kreds.file("groups/poor.yaml", poor).file("groups/rich.yaml", rich);
    kreds.run("directory", "groups", "-o", "out", "--half-year", "all");
    assertThat(text(kreds, "out/leaders/figures.csv"))
        .contains("Ønsket;Dækket;Mangler for at begynde;Mangler i alt")
        .contains("DKK;\"8900,00\";\"10200,00\";\"0,00\";\"1800,00\"");
    assertThat(Pdf.read(kreds.read("out/leaders/figures.pdf")).text())
        .contains("Mangler for at begynde", "Mangler i alt", "betaler ikke for en anden");
    for (String part : new String[] {"poor", "rich"}) {
      kreds.run("directory", "groups/" + part + ".yaml", "-o", part, "--half-year", "all");
    }
    Run merged = kreds.run("directory", "--merge", "poor", "rich", "-o", "all");
    assertThat(merged.exit()).as(merged.toString()).isZero();
    assertThat(text(kreds, "all/leaders/figures.csv")).contains("\"0,00\";\"1800,00\"");
  }

  @Test
  void theReportIsTheOwnersAlone() {
    Kreds kreds = Kreds.in(folder);
    kreds.file("a.yaml", Groups.small("")).run("directory", "a.yaml");
    assertThat(folder.resolve("out/leaders").toFile().exists()).isTrue();
    assertThat(kreds.files()).noneMatch(file -> file.startsWith("out/public/figures"));
  }

  private static String text(Kreds kreds, String file) {
    return new String(kreds.read(file), StandardCharsets.UTF_8);
  }
}
