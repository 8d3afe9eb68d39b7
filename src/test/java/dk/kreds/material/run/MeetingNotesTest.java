package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.advice.Adviser;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.document.Document;
import dk.kreds.document.Events;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.document.Table;
import dk.kreds.material.Material;
import dk.kreds.material.find.Flyer;
import dk.kreds.testing.Groups;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is told of single meetings, the same on paper, in tables and on the phone.
class MeetingNotesTest {
  private static final String TRIP =
      """
      sign-up: no
      visitors: [{name: Sanne Prøve, role: demenskoordinator, meetings: every other}]
      themes: [{title: Udflugt, on: 2027-06-01, sign-up: 2027-05-20}]
      """;

  @Test
  void whoComesAndHowLongOneCanSignUp() {
    assertThat(notes(TRIP).get(0)).isEqualTo("Med Sanne Prøve, demenskoordinator");
    assertThat(notes(TRIP).get(1)).isEmpty();
    assertThat(notes(TRIP).get(5)).isEqualTo("Tilmelding senest 20. maj");
  }

  @Test
  void theChangeOfAMeetingGoesBeforeItsTheme() {
    String changed =
        Groups.small(TRIP)
            .replace(
                "  meetings: 10\n",
                "  meetings: 10\n  changes: {2027-06-01: {sign-up: 2027-05-25}}\n");
    Table table = (Table) make(new Calendar(), Format.CSV, changed);
    assertThat(table.rows().get(5).getLast()).isEqualTo("Tilmelding senest 25. maj");
  }

  @Test
  void thePhoneHasItToo() {
    Events events = (Events) make(new Calendar(), Format.ICS, Groups.small(TRIP));
    assertThat(events.events().get(5).description().orElseThrow())
        .startsWith("Tilmelding senest 20. maj\n");
  }

  @Test
  void theFlyerSaysThatOneSignsUpForTheTrip() {
    Page page = (Page) make(new Flyer(), Format.PDF, Groups.small(TRIP));
    assertThat(((Flyer.Model) page.model()).sections().getLast().text())
        .isEqualTo("Udflugt (1. juni): senest 20. maj.");
  }

  /// The meeting in May is the last before the sign-up ends.
  @Test
  void theLeadersAreToldWhenToSayIt() {
    List<AgendaSheet> sheets = sheets(TRIP);
    assertThat(sheets.get(0).guests()).containsExactly("Sanne Prøve, demenskoordinator");
    assertThat(sheets.get(1).guests()).isEmpty();
    assertThat(sheets.get(4).rows().getLast().lines())
        .contains("Man skal melde sig til Udflugt senest 20. maj.");
    assertThat(sheets.get(3).rows().getLast().lines())
        .noneMatch(line -> line.contains("melde sig"));
  }

  @Test
  void aSignUpThatEndsAfterTheMeetingIsAdvisedAgainst() {
    String late = Groups.small(TRIP).replace("2027-05-20", "2027-06-02");
    assertThat(Adviser.advise(Groups.plan(late), Groups.TODAY, "test.yaml", Map.of()))
        .extracting(Diagnostic::id)
        .contains("A018");
    assertThat(Adviser.advise(Groups.plan(Groups.small(TRIP)), Groups.TODAY, "test", Map.of()))
        .extracting(Diagnostic::id)
        .doesNotContain("A018");
  }

  @Test
  void whatIsElsewhereOrByChoiceIsTold() {
    String walk =
        """
        alongside: {name: Sang, place: ved siden af, for: for de syge}
        agenda:
          every:
            - {title: Snak, share: 1}
            - {title: Gåtur, minutes: 30, place: i haven, optional: yes}
            - {part: closing, type: closing, minutes: 10}
        """;
    assertThat(notes(walk).getFirst()).isEqualTo("20.20 Gåtur, i haven (frivilligt)");
    AgendaSheet sheet = sheets(walk).getFirst();
    assertThat(sheet.rows().get(1).lines()).contains("Sted: i haven.");
    assertThat(sheet.alongside()).contains("Sang, ved siden af. For de syge.");
  }

  @Test
  void aFullGroupOffersItsWaitingList() {
    Page page = (Page) make(new Flyer(), Format.PDF, Groups.small("sign-up: {full: yes}\n"));
    assertThat(((Flyer.Model) page.model()).signUpNotes())
        .containsExactly("Der er fyldt op lige nu. Skriv dig på ventelisten.");
  }

  @Test
  void aYearIsPlannedWhereTheGroupSaysSo() {
    String cafe = Groups.small("").replace("  meetings: 10\n", "  plan: year\n");
    assertThat(Groups.plan(cafe).meetings()).hasSize(12);
    assertThat(Groups.plan(cafe.replace("  plan: year\n", "")).meetings()).hasSize(6);
    Events events = (Events) make(new Calendar(), Format.ICS, cafe);
    assertThat(events.events()).hasSize(12);
  }

  private static List<String> notes(String more) {
    Table table = (Table) make(new Calendar(), Format.CSV, Groups.small(more));
    return table.rows().stream().map(List::getLast).toList();
  }

  private static List<AgendaSheet> sheets(String more) {
    Page page = (Page) make(new AgendaSheets(), Format.PDF, Groups.small(more));
    return ((AgendaSheets.Model) page.model()).sheets();
  }

  private static Document make(Material material, Format format, String yaml) {
    return material.make(Groups.plan(yaml), format).orElseThrow();
  }
}
