package dk.kreds.material.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Look;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.testing.Extremes;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Pdf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorNoticeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cancelled                             | Aflyst             | Vi mødes næste gang | Tirsdag"
            + " den 1. juni",
        "{date: 2027-05-11}                    | Flyttet            | Vi mødes i stedet   | Tirsdag"
            + " den 11. maj",
        "{time: 18:00-20:00}                   | Ny tid             | Vi mødes            | Tirsdag"
            + " den 4. maj",
        "{place: Broen}                        | Nyt sted           | Vi mødes            | Tirsdag"
            + " den 4. maj",
        "{place: Broen, time: 18:00-20:00}     | Ny tid og nyt sted | Vi mødes            | Tirsdag"
            + " den 4. maj",
      })
  void saysWhatIsChangedAndWhenInstead(String change, String headline, String label, String day) {
    DoorNotice.Sheet sheet = sheets(Changed.plan("2027-05-04: " + change)).getFirst();
    assertThat(sheet.headline()).isEqualTo(headline);
    assertThat(sheet.which()).isEqualTo("Mødet tirsdag den 4. maj");
    assertThat(sheet.label()).isEqualTo(label);
    assertThat(sheet.when().orElseThrow().day()).isEqualTo(day);
    assertThat(sheet.when().orElseThrow().place().isPresent()).isEqualTo(change.contains("place"));
  }

  @Test
  void saysThatAChangeIsTakenBack() {
    Plan plan = Changed.back(Changed.plan("2027-05-04: {time: 19:00-20:30, reason: Ferie}"));
    assertThat(sheets(plan).getFirst().headline()).isEqualTo("Alligevel som aftalt");
  }

  /// A meeting moved to a later day is over when that day is; one moved forward when its old day
  /// is.
  @ParameterizedTest
  @CsvSource({
    "2027-05-11, 2027-05-11, true",
    "2027-05-11, 2027-05-12, false",
    "2027-04-27, 2027-05-04, true",
    "2027-04-27, 2027-05-05, false"
  })
  void hangsUntilNobodyCanComeInVain(LocalDate to, LocalDate today, boolean hangs) {
    Plan plan = Changed.plan("2027-05-04: {date: " + to + "}", "", today);
    assertThat(new DoorNotice().make(plan, Format.PDF).isPresent()).isEqualTo(hangs);
  }

  @Test
  void tellsNobodyWhyAClosedGroupHasMoved() {
    String change = "2027-05-04: {date: 2027-05-11, reason: En af os er syg}";
    assertThat(sheets(Changed.plan(change)).getFirst().reason()).isEmpty();
    String open = Changed.yaml(change).replace("support-group", "cafe").replace("5-10", "10-20");
    assertThat(sheets(Groups.plan(open)).getFirst().reason()).hasValue("En af os er syg.");
  }

  @Test
  void isNotMadeWhereNothingHasChanged() {
    assertThat(new DoorNotice().make(Groups.plan(Groups.small("")), Format.PDF)).isEmpty();
  }

  /// Whatever there is to say of it, in large print too.
  @Test
  void isNeverMoreThanASheetForEachMeeting() {
    String everything =
        "date: 2027-02-04, place: {name: %s, address: %s},"
            .formatted(Extremes.name("Salen"), Extremes.line("Torvet"));
    Plan plan = Groups.plan(Extremes.most("cafe", "").replace("date: 2027-02-04,", everything));
    Document notice = new DoorNotice().make(plan, Format.PDF).orElseThrow();
    Renderer renderer = new Renderer(new TemplateFolders(List.of()));
    for (Look look : List.of(Look.USUAL, Look.USUAL.large())) {
      Pdf pdf = Pdf.read(renderer.render(notice, look, Format.PDF, Optional.empty()));
      assertThat(pdf.pages()).hasSize(plan.notices().size()).hasSize(3);
      assertThat(pdf.pages()).allMatch(page -> page.contains("+45 00 00 00 00"));
    }
  }

  private static List<DoorNotice.Sheet> sheets(Plan plan) {
    return ((DoorNotice.Model) Changed.model(new DoorNotice(), plan)).sheets();
  }
}
