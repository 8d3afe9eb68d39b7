package dk.kreds.material.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.document.Table;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class AccountsPaperTest {
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
          """);

  @Test
  void everySumIsThatOfItsLines() {
    AccountsPaper.Model model = model(DEFINITION);
    assertThat(model.expenses())
        .extracting(row -> row.name() + " " + String.join(" ", row.amounts()))
        .containsExactly(
            "Kaffe 1.600,00 313,00 1.287,00",
            "Foldere 1.000,50 1.000,50 0,00",
            "Blomster 0,00 85,00 −85,00",
            "I alt 2.600,50 1.398,50 1.202,00");
    assertThat(model.income())
        .extracting(row -> row.name() + " " + String.join(" ", row.amounts()))
        .containsExactly(
            "Egenbetaling 0,00 160,05 160,05",
            "Kommunen 5.000,00 4.999,95 −0,05",
            "I alt 5.000,00 5.160,00 160,00");
    assertThat(model.summary()).contains("5.160", "1.398,50", "3.761,50");
  }

  @Test
  void everyReceiptHasItsLineAndNumber() {
    assertThat(model(DEFINITION).receipts())
        .containsExactly(
            new AccountsPaper.Receipt("1", "5. januar 2027", "Kaffe · Brugsen", "312,55"),
            new AccountsPaper.Receipt("2", "", "Foldere", "1.000,50"),
            new AccountsPaper.Receipt("3", "", "Kaffe", "0,45"),
            new AccountsPaper.Receipt("4", "", "Blomster", "85,00"));
  }

  @Test
  void aSpreadsheetGetsTheSameLines() {
    Table table =
        (Table) new AccountsPaper().make(Groups.plan(DEFINITION), Format.CSV).orElseThrow();
    assertThat(table.rows()).hasSize(4 + 3 + 1 + 4);
    assertThat(table.rows().get(7)).contains("3.761,50");
  }

  @Test
  void whatIsLackingIsSaid() {
    assertThat(
            model(
                    Groups.small(
                        """
                        budget:
                          expenses: [{name: Kaffe, amount: 20}]
                          actuals: [{for: Kaffe, amount: 20.25}]
                        """))
                .summary())
        .contains("mangler", "20,25");
  }

  @Test
  void beforeAnyMoneyHasMovedThereIsNothing() {
    assertThat(
            new AccountsPaper()
                .make(
                    Groups.plan(Groups.small("budget: {expenses: [{name: Kaffe, amount: 20}]}")),
                    Format.PDF))
        .isEmpty();
  }

  private static AccountsPaper.Model model(String definition) {
    Page page = (Page) new AccountsPaper().make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (AccountsPaper.Model) page.model();
  }
}
