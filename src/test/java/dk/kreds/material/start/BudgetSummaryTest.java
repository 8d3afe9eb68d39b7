package dk.kreds.material.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.document.Table;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetSummaryTest {
  private static final String BUDGET =
      """
      payment: {amount: 20, per: meeting}
      budget:
        expenses:
          - {name: Kaffe, amount: 20, per: person and meeting}
          - {name: Foldere, needed: 1050.50, wished: 1800}
        income:
          - {from: Kommunen, asked: 3500, promised: 500, received: 100}
          - {from: Sparekassen, asked: 1500, answer-by: 2026-12-01}
      """;

  private final BudgetSummary material = new BudgetSummary();

  @Test
  void everyLineIsMultipliedOutAndEverySumIsItsLines() {
    BudgetSummary.Model model = model(BUDGET);
    assertThat(model.expenses())
        .extracting(BudgetSummary.Row::name, BudgetSummary.Row::amounts)
        .containsExactly(
            tuple("Kaffe", List.of("1.600,00", "1.600,00")),
            tuple("Foldere", List.of("1.050,50", "1.800,00")),
            tuple("I alt", List.of("2.650,50", "3.400,00")));
    assertThat(model.income().getLast().amounts())
        .containsExactly("5.000,00", "2.100,00", "100,00");
  }

  @Test
  void whatIsMissingStandsLast() {
    assertThat(model(BUDGET).summary())
        .containsExactly(
            "Vi kan begynde for 2.650,50\u00a0kr. Vi ønsker 3.400\u00a0kr.",
            "Vi har 2.100\u00a0kr.",
            "Vi venter på svar om 1.500\u00a0kr.",
            "Der mangler 550,50\u00a0kr., før vi kan begynde.");
  }

  @Test
  void aShareOfTheRestIsNeverTooLittle() {
    // 2,150.50 kr. by eight people and ten meetings is 26.88125\u00a0kr. each time
    assertThat(model(BUDGET).figures().getLast().note()).isEqualTo("26,89\u00a0kr.");
  }

  @Test
  void aSpreadsheetHasEveryLineOfThePaper() {
    Table table =
        (Table) material.make(Groups.plan(Groups.small(BUDGET)), Format.CSV).orElseThrow();
    assertThat(table.rows()).hasSize(3 + 4 + 1 + 3);
    assertThat(table.rows()).contains(List.of("Mangler", "", "550,50", "1.300,00", "", "", ""));
  }

  @Test
  void withoutABudgetThereIsNothingToMake() {
    assertThat(material.make(Groups.plan(Groups.small("")), Format.PDF)).isEmpty();
  }

  private BudgetSummary.Model model(String budget) {
    Page page = (Page) material.make(Groups.plan(Groups.small(budget)), Format.PDF).orElseThrow();
    return (BudgetSummary.Model) page.model();
  }
}
