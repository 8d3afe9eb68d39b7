package dk.kreds.material;

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
  void whereThereAreNoneItDoesNot() {
    AgendaSheet.Row round = secondRound("");
    assertThat(round.title()).isEqualTo("Runde 2");
    assertThat(round.questions()).isEmpty();
    assertThat(round.lines())
        .containsExactly("5 minutter til hver.", "Alle får ordet, nogle lidt længere end andre.");
  }

  @Test
  void noSheetEndsASentenceTwiceOrLeadsToNothing() {
    String themes =
        "themes: [{title: Hvem hjælper hvem?}, {title: Pas på jer!}, {title: Og så …}]\n";
    assertThat(sheets(themes).stream().flatMap(sheet -> sheet.rows().stream()))
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(String.join(" ", row.lines())).doesNotContain("?.", "!.", "….", "..");
          if (row.questions().isEmpty()) {
            assertThat(String.join(" ", row.lines())).doesNotEndWith(":");
          }
        });
  }

  private static AgendaSheet.Row secondRound(String more) {
    return sheets(more).get(1).rows().get(SECOND_ROUND);
  }

  private static List<AgendaSheet> sheets(String more) {
    Page page =
        (Page) new AgendaSheets().make(Groups.plan(Groups.small(more)), Format.PDF).orElseThrow();
    return ((AgendaSheets.Model) page.model()).sheets();
  }
}
