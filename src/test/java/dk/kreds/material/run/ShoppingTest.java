package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.document.Table;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShoppingTest {
  private final Shopping material = new Shopping();

  @Test
  void sumsUpWhatIsUsedAndKeepsWhatIsTakenHome() {
    Page page = (Page) material.make(Groups.plan(Groups.small("")), Format.PDF).orElseThrow();
    Shopping.Model model = (Shopping.Model) page.model();
    assertThat(model.season()).isEqualTo("10 gange · januar–oktober 2027");
    assertThat(model.buy())
        .containsExactly("20 l kaffe", "10 l te", "15 l vand", "120 stykker brød", "5 l mælk");
    assertThat(model.bring()).containsExactly("10 kopper", "1 æske lommetørklæder");
    assertThat(model.trips()).hasSize(1);
    assertThat(model.trips().getFirst().days()).isEqualTo("Hver gang");
    assertThat(model.trips().getFirst().items()).contains("12 stykker brød");
  }

  @Test
  void onlyDaysThatAreUnlikeTheOthersAreNamed() {
    String definition =
        Groups.small("")
            .replace(
                "expected: 8", "people: [Anna, Bo, {name: Clara, apologies: [2027-03-02]}, Dan]");
    Page page = (Page) material.make(Groups.plan(definition), Format.PDF).orElseThrow();
    assertThat(((Shopping.Model) page.model()).trips())
        .extracting(Shopping.Trip::days)
        .containsExactly("2. marts", "Alle andre gange");
  }

  @Test
  void aSpreadsheetHasARowForEachThingAtEachMeeting() {
    Table table = (Table) material.make(Groups.plan(Groups.small("")), Format.CSV).orElseThrow();
    assertThat(table.rows())
        .hasSize(70)
        .startsWith(
            List.of("2027-01-05", "8", "10,00", "kopper"),
            List.of("2027-01-05", "8", "2,00", "l kaffe"));
  }
}
