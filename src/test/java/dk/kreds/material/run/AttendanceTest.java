package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceTest {
  private final Attendance material = new Attendance();

  @Test
  void marksWhatIsKnownAlready() {
    Attendance.Model model =
        model(
            Groups.small("")
                .replace(
                    "expected: 8",
                    "people: [{name: Anna Berg, apologies: [2027-02-02], absences: [2027-03-02]},"
                        + " Bo Dal]"));
    Attendance.Grid grid = model.grids().getFirst();
    assertThat(grid.days()).hasSize(10).startsWith(new Attendance.Day("5.", "jan"));
    assertThat(grid.rows()).extracting(Attendance.Row::name).containsExactly("Anna Berg", "Bo Dal");
    assertThat(grid.rows().getFirst().marks()).startsWith("", "A", "–", "");
  }

  @Test
  void hasLinesForNewcomersWhereTheGroupIsOpen() {
    Attendance.Model model =
        model(
            Groups.small("")
                .replace("support-group", "peer-group")
                .replace("expected: 8", "people: [Bo Dal]"));
    assertThat(model.grids().getFirst().rows())
        .hasSize(10)
        .startsWith(new Attendance.Row("Bo Dal", List.of("", "", "", "", "", "", "", "", "", "")));
  }

  @Test
  void goesOnOnAnotherGridWhereThereAreManyDates() {
    Attendance.Model model = model(Groups.small("").replace("meetings: 10", "meetings: 24"));
    assertThat(model.grids()).extracting(grid -> grid.days().size()).containsExactly(12, 12);
    assertThat(model.wide()).isTrue();
  }

  @Test
  void countsGuestsAndAsksNobodyForAName() {
    Attendance.Model model = model(Groups.small("").replace("support-group", "cafe"));
    assertThat(model.grids()).isEmpty();
    assertThat(model.counted())
        .hasSize(10)
        .startsWith(new Attendance.Count("Tirsdag den 5. januar", ""));
  }

  private Attendance.Model model(String definition) {
    Page page = (Page) material.make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (Attendance.Model) page.model();
  }
}
