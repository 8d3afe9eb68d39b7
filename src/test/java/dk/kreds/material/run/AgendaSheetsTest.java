package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaSheetsTest {
  private static final int SECOND_ROUND = 4;

  @Test
  void whereThereAreQuestionsTheSheetLeadsToThem() {
    AgendaSheet.Row round =
        secondRound("themes: [{title: Tillid, questions: [Hvem stoler du på?]}]\n");
    assertThat(round.title()).isEqualTo("Runde 2 · Tillid");
    assertThat(round.lines()).last().asString().endsWith("så spørg:");
    assertThat(round.questions()).containsExactly("Hvem stoler du på?");
  }

  @Test
  void whereThereAreNoneItAsksWhatCanAlwaysBeAsked() {
    AgendaSheet.Row round = secondRound("");
    assertThat(round.title()).isEqualTo("Runde 2");
    assertThat(round.lines()).last().asString().endsWith("så spørg:");
    assertThat(round.questions()).hasSize(3).first().isEqualTo("Hvad fylder mest hos dig lige nu?");
  }

  @Test
  void noSheetEndsASentenceTwiceOrLeadsToNothing() {
    String themes =
        "themes: [{title: Hvem hjælper hvem?}, {title: Pas på jer!}, {title: Og så …}]\n";
    assertThat(sheets(Groups.small(themes)).stream().flatMap(sheet -> sheet.rows().stream()))
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(String.join(" ", row.lines())).doesNotContain("?.", "!.", "….", "..");
          if (row.questions().isEmpty()) {
            assertThat(String.join(" ", row.lines())).doesNotEndWith(":");
          }
        });
  }

  @Test
  void meetingsThatAreAlikeShareASheetWhereOneJustComes() {
    List<AgendaSheet> sheets = sheets(training("themes: [{title: Bold, on: 2027-01-12}]\n"));
    assertThat(sheets).hasSize(2);
    AgendaSheet usual = sheets.getFirst();
    assertThat(usual.title()).isEqualTo("En almindelig gang");
    assertThat(usual.dates())
        .containsExactly(
            new AgendaSheet.Month(
                "Januar 2027", List.of("5.\u00a0Lis", "19.\u00a0Lis", "26.\u00a0Bo")),
            new AgendaSheet.Month("Februar 2027", List.of("2.\u00a0Lis")));
    assertThat(usual.facts()).doesNotContain("Lis");
    assertThat(usual.rows().getLast().lines()).noneMatch(line -> line.contains("Vi ses"));
    AgendaSheet special = sheets.getLast();
    assertThat(special.title()).isEqualTo("Tirsdag den 12. januar");
    assertThat(special.facts()).contains("Bo leder");
    assertThat(special.dates()).isEmpty();
    assertThat(special.rows().getLast().lines()).anyMatch(line -> line.contains("Vi ses"));
  }

  @Test
  void aMeetingElsewhereOrAtAnotherTimeHasASheetOfItsOwn() {
    String changes = "  changes: {2027-01-12: {place: Skoven}, 2027-01-19: {time: 8:00-11:00}}\n";
    assertThat(sheets(training("").replace("  meetings: 5\n", "  meetings: 5\n" + changes)))
        .extracting(AgendaSheet::title)
        .containsExactly(
            "5. januar, 26. januar og 2. februar",
            "Tirsdag den 12. januar",
            "Tirsdag den 19. januar");
  }

  private static String training(String more) {
    return """
    kreds: 1
    name: Træningen
    kind: training
    leaders: [Lis Eksempel, Bo Prøve]
    schedule:
      starts: 2027-01-05
      time: 9:00-12:00
      every: week
      meetings: 5
    """
        + more;
  }

  private static AgendaSheet.Row secondRound(String more) {
    return sheets(Groups.small(more)).get(1).rows().get(SECOND_ROUND);
  }

  private static List<AgendaSheet> sheets(String definition) {
    Page page = (Page) new AgendaSheets().make(Groups.plan(definition), Format.PDF).orElseThrow();
    return ((AgendaSheets.Model) page.model()).sheets();
  }
}
