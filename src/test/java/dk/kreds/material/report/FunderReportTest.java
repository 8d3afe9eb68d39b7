package dk.kreds.material.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.document.Prose;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class FunderReportTest {
  private static final String DEFINITION =
      Groups.small(
              """
              budget:
                expenses:
                  - {name: Kaffe, amount: 20, per: person and meeting}
                  - {name: Foldere, needed: 500, wished: 1000.50}
                income:
                  - {from: Kommunen, asked: 6000, promised: 5000, received: 4999.95}
                actuals:
                  - {for: Kaffe, amount: 312.55, date: 2027-01-05, note: Brugsen}
                  - {for: Foldere, amount: "1000,50"}
                  - {for: Kaffe, amount: 0.45}
                  - {unplanned: Blomster, amount: 85}
                payments: [160, {amount: 0.05, date: 2027-02-02}]
              """)
          .replace("expected: 8", "people: [Anna Prøve, Bent Forsøg], attended: {2027-10-05: 2}");

  @Test
  void tellsMeetingsPeopleAndMoney() {
    FunderReport.Model model = model(DEFINITION);
    assertThat(model.about().toString()).contains("har haft 10 møder");
    assertThat(model.numbers()).extracting(Figure::number).startsWith("2", "10", "20");
    assertThat(model.money())
        .extracting(line -> line.label() + " " + line.number())
        .contains("Modtaget fra Kommunen 4.999,95\u00a0kr.", "Brugt i alt 1.398,50\u00a0kr.")
        .endsWith("Tilbage 3.761,50\u00a0kr.");
    assertThat(model.toString()).doesNotContain("Anna", "Bent");
  }

  @Test
  void whatNobodyHasCountedIsNotSaidToBeHeld() {
    assertThat(model(DEFINITION.replace("2027-10-05: 2", "2027-02-02: 2")).about().toString())
        .contains("10 gange på programmet", "2 af dem");
  }

  @Test
  void saysByWhenItIsDue() {
    assertThat(
            model(DEFINITION.replace("promised: 5000", "report-by: 2028-04-01, promised: 5000"))
                .about()
                .getFirst())
        .isEqualTo("Til Kommunen, senest 1. april 2028.");
  }

  @Test
  void canBeCopiedIntoAForm() {
    Prose prose =
        (Prose) new FunderReport().make(Groups.plan(DEFINITION), Format.TXT).orElseThrow();
    assertThat(prose.blocks().toString()).contains("4.999,95").doesNotContain("Anna");
  }

  @Test
  void whoAskedNobodyOwesNobodyAReport() {
    assertThat(new FunderReport().make(Groups.plan(Groups.small("")), Format.PDF)).isEmpty();
  }

  private static FunderReport.Model model(String definition) {
    Page page = (Page) new FunderReport().make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (FunderReport.Model) page.model();
  }
}
