package dk.kreds.material.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.document.Table;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class AttendanceFiguresTest {
  @Test
  void countsWithoutNames() {
    Page page =
        (Page)
            new AttendanceFigures()
                .make(
                    Groups.plan(
                        Groups.small("")
                            .replace(
                                "expected: 8",
                                "people: [{name: Anna Prøve, absences: [2027-03-02]}, Bent"
                                    + " Forsøg]")),
                    Format.PDF)
                .orElseThrow();
    AttendanceFigures.Model model = (AttendanceFigures.Model) page.model();
    assertThat(model.toString()).doesNotContain("Anna", "Bent");
    assertThat(model.rows()).extracting(AttendanceFigures.Row::came).startsWith("2", "2", "1", "");
    assertThat(model.open()).isTrue();
    assertThat(model.figures()).extracting(Figure::number).containsExactly("1,7", "3", "5", "2");
  }

  @Test
  void aCafeCountsItsGuests() {
    Table table =
        (Table)
            new AttendanceFigures()
                .make(
                    Groups.plan(
                        Groups.small("")
                            .replace("support-group", "cafe")
                            .replace("expected: 8", "attended: {2027-01-05: 24, 2027-02-02: 19}")),
                    Format.CSV)
                .orElseThrow();
    assertThat(table.columns()).hasSize(2);
    assertThat(table.rows().getFirst()).containsExactly("2027-01-05", "24");
    assertThat(table.rows().get(2)).containsExactly("2027-03-02", "");
  }

  @Test
  void whatNobodyCountedIsNotReported() {
    assertThat(
            new AttendanceFigures()
                .make(
                    Groups.plan(Groups.small("").replace("expected: 8", "people: [Anna Prøve]")),
                    Format.PDF))
        .isEmpty();
  }
}
