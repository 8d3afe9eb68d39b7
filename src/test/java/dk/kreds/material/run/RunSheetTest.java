package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class RunSheetTest {
  private final RunSheet material = new RunSheet();

  @Test
  void hasARingForEachWhoComes() {
    RunSheet.Model model =
        model(
            Groups.small("")
                .replace(
                    "expected: 8", "people: [Anna Berg, {name: Bo Dal, apologies: [2027-02-02]}]"));
    assertThat(model.sheets()).hasSize(10);
    RunSheet.Row round = row(model.sheets().get(0), "Vi hører, hvem vi er");
    assertThat(round.seats()).containsExactly("AB", "BD");
    assertThat(round.each()).isEqualTo("5 minutter til hver");
    RunSheet.Sheet second = model.sheets().get(1);
    assertThat(second.away()).isEqualTo("Afbud: BD");
    assertThat(row(second, "Runde 1 · Siden sidst").seats()).containsExactly("AB");
    assertThat(second.end()).isEqualTo("21.00");
  }

  @Test
  void hasEmptyRingsWhereNoListIsKept() {
    RunSheet.Model model = model(Groups.small(""));
    assertThat(row(model.sheets().get(0), "Vi hører, hvem vi er").seats())
        .hasSize(8)
        .containsOnly("");
  }

  @Test
  void aCafeHasNoRounds() {
    assertThat(
            material.make(
                Groups.plan(Groups.small("").replace("support-group", "cafe")), Format.PDF))
        .isEmpty();
  }

  private static RunSheet.Row row(RunSheet.Sheet sheet, String title) {
    return sheet.rows().stream().filter(it -> it.title().equals(title)).findFirst().orElseThrow();
  }

  private RunSheet.Model model(String definition) {
    Page page = (Page) material.make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (RunSheet.Model) page.model();
  }
}
