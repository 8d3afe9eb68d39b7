package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.advice.Adviser;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.material.Invitation;
import dk.kreds.material.find.Flyer;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who has read the flyer stands before no closed door.
class DeviationsTest {
  @TempDir private Path folder;

  private static final String CHANGES =
      """
        changes:
          2027-03-02: {date: 2027-03-10, time: 18:30-20:30}
          2027-04-06: {cancelled: yes}
          2027-05-04: {place: Biblioteket}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "da | I stedet for tirsdag den 2. marts mødes vi onsdag den 10. marts kl.\u00a018.30–20.30."
            + " Bemærk stedet tirsdag den 4. maj: Biblioteket. Vi mødes ikke tirsdag den 6. april.",
        "nb | I stedet for tirsdag 2. mars møtes vi onsdag 10. mars kl.\u00a018.30–20.30."
            + " Annet møtested tirsdag 4. mai: Biblioteket. Vi møtes ikke tirsdag 6. april.",
        "nn | I staden for tysdag 2. mars møtest vi onsdag 10. mars kl.\u00a018.30–20.30."
            + " Annan møtestad tysdag 4. mai: Biblioteket. Vi møtest ikkje tysdag 6. april.",
        "en | Instead of Tuesday 2 March we meet on Wednesday 10 March, 18:30–20:30."
            + " Note the place on Tuesday 4 May: Biblioteket. No meeting on Tuesday 6 April.",
      })
  void whatIsNotAsTheRhythmSaysIsTold(String language, String told) {
    assertThat(when("language: " + language + "\n", CHANGES).then()).endsWith(" " + told);
  }

  @ParameterizedTest
  @CsvSource({"support-group", "self-help", "peer-group", "cafe", "walk", "course", "training"})
  void inEveryKindWithAnEndAndWithout(String kind) {
    for (String meetings : new String[] {"  meetings: 10\n", ""}) {
      String yaml =
          Groups.small("")
              .replace("support-group", kind)
              .replace("  meetings: 10\n", meetings + CHANGES);
      assertThat(invitation(yaml).then())
          .contains("I stedet for tirsdag den 2. marts mødes vi onsdag den 10. marts")
          .contains("Vi mødes ikke tirsdag den 6. april.");
    }
  }

  /// Who comes on a Friday must not go by the hour of the Tuesdays.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "da | Tirsdage kl.\u00a019–21 og torsdage kl.\u00a010–12.",
        "nb | Tirsdager kl.\u00a019–21 og torsdager kl.\u00a010–12.",
        "nn | Tysdagar kl.\u00a019–21 og torsdagar kl.\u00a010–12.",
        "en | Tuesdays 19:00–21:00 and Thursdays 10:00–12:00.",
      })
  void theHoursOfEachWeekdayAreTold(String language, String told) {
    String days = "first tuesday and third thursday";
    for (String end : List.of("  meetings: 10\n", "")) {
      Invitation invitation =
          invitation(
              Groups.small("language: " + language + "\n")
                  .replace("every: first tuesday", "every: " + days)
                  .replace("  meetings: 10\n", end + "  times: {thursday: 10:00-12:00}\n"));
      assertThat(invitation.then()).contains(told);
      assertThat(end.isEmpty() && invitation.big().matches(".*(10|19).*")).isFalse();
    }
  }

  /// Runs that repeat in different ways, or different numbers of times, say so each for itself.
  @Test
  void eachRunSaysHowItGoesOn() {
    String runs =
        """
          meetings: 10
          runs:
            - {name: Vejen}
            - {name: Brørup, starts: 2027-01-07, every: 2 weeks on thursday, meetings: 4}
        """;
    Invitation invitation = invitation(Groups.small("").replace("  meetings: 10\n", runs));
    assertThat(invitation.runs()).hasSize(2);
    assertThat(invitation.runs().getFirst()).contains("den første tirsdag i måneden · 10 gange");
    assertThat(invitation.runs().getLast()).contains("hver anden torsdag · 4 gange");
    assertThat(invitation.then()).doesNotContain("gange i alt");
  }

  @Test
  void inOfficeHoursWhereOneJustComes() {
    String talks =
        Groups.small("sign-up: no\n")
            .replace("support-group", "talks")
            .replace("  meetings: 10\n", CHANGES);
    assertThat(invitation(talks).then())
        .contains("I stedet for tirsdag den 2. marts er der åbent onsdag den 10. marts")
        .contains("Der er lukket tirsdag den 6. april.");
  }

  @Test
  void theNextDatesOfAnOpenGroupSayTheWeekdayOfAnother() {
    String open =
        Groups.small("")
            .replace("  meetings: 10\n", "  changes: {2027-02-02: {date: 2027-02-14}}\n");
    assertThat(invitation(open).then())
        .startsWith("De næste gange er 5. januar, søndag den 14. februar og 2. marts 2027.");
  }

  @Test
  void anOpenGroupTellsItsMonthsOff() {
    String open =
        Groups.small("").replace("  meetings: 10\n", "  except: [december, july, august]\n");
    assertThat(invitation(open).then()).contains("I juli, august og december holder vi fri.");
  }

  @Test
  void aPauseIsToldFromItsFirstDateToItsLast() {
    String off =
        """
          except: [2027-02-01 to 2027-04-30, 2027-06-01]
          instead: skip
        """;
    assertThat(when("", off).then())
        .endsWith(
            " Vi mødes ikke tirsdag den 1. juni."
                + " Vi holder fri fra tirsdag den 2. februar til tirsdag den 6. april.");
  }

  @Test
  void aLongerFirstMeetingDoesNotStandForTheOthers() {
    Invitation when = when("", "  first: {time: 18:00-21:00}\n");
    assertThat(when.big()).endsWith("18–21");
    assertThat(when.then()).endsWith(" De andre gange kl.\u00a019–21.");
  }

  /// Nobody has been told another first date.
  @Test
  void aFirstMeetingThatHasMovedIsSimplyTheFirst() {
    assertThat(when("", "  changes: {2027-01-05: {date: 2027-01-12}}\n").then())
        .doesNotContain("5. januar");
  }

  @Test
  void aRunIsNamedWhereTheOthersMeetAsUsual() {
    String runs =
        Groups.small("")
            .replace(
                "  meetings: 10\n",
                """
                  meetings: 10
                  runs:
                    - name: Formiddag
                      time: 10:00-12:00
                      changes: {2027-02-02: {date: 2027-02-03}}
                    - {name: Aften, time: 19:00-21:00}
                """);
    assertThat(invitation(runs).then())
        .endsWith(
            " Formiddag: I stedet for tirsdag den 2. februar mødes vi onsdag den 3. februar.");
  }

  @Test
  void whereDatesAreToldOneByOneNothingIsTakenBack() {
    String dates =
        Groups.small("")
            .replace(
                "  every: first tuesday\n  meetings: 10\n",
                "  dates: [2027-01-05, 2027-02-02, 2027-03-02]\n"
                    + "  changes: {2027-02-02: {cancelled: yes}}\n");
    assertThat(invitation(dates).then()).isEqualTo("og derefter 2. marts, 2 gange i alt.");
  }

  @ParameterizedTest
  @CsvSource({
    "da, den første torsdag i måneden, torsdage i ulige uger",
    "nb, første torsdag i måneden, torsdager i oddetallsuker",
    "nn, første torsdag i månaden, torsdagar i oddetalsveker",
    "en, on the first Thursday of the month, on Thursdays in odd-numbered weeks",
  })
  void aRhythmIsSaidAsPeopleSayIt(String language, String monthly, String odd) {
    String yaml = Groups.small("language: " + language + "\n").replace("2027-01-05", "2027-01-07");
    assertThat(invitation(yaml.replace("first tuesday", "first thursday")).then())
        .contains(monthly);
    assertThat(invitation(yaml.replace("first tuesday", "odd weeks on thursday")).then())
        .contains(odd);
  }

  @ParameterizedTest
  @CsvSource({
    "da, Vi mødes ikke tirsdag den 2. marts.",
    "nb, Vi møtes ikke tirsdag 2. mars.",
    "nn, Vi møtest ikkje tysdag 2. mars.",
    "en, No meeting on Tuesday 2 March.",
  })
  void beforeADayOffTheSheetSaysSo(String language, String told) {
    for (String change : new String[] {"cancelled: yes", "date: 2027-03-10"}) {
      String yaml =
          Groups.small("language: " + language + "\n")
              .replace(
                  "  meetings: 10\n",
                  "  meetings: 10\n  changes: {2027-03-02: {" + change + "}}\n");
      Page page = (Page) new AgendaSheets().make(Groups.plan(yaml), Format.PDF).orElseThrow();
      List<AgendaSheet> sheets = ((AgendaSheets.Model) page.model()).sheets();
      assertThat(sheets.get(1).rows().getLast().lines()).contains(told);
      assertThat(sheets.get(2).rows().getLast().lines()).doesNotContain(told);
    }
  }

  @Test
  void theCalendarShowsFromAfarWhatIsOffOrAtAnotherTime() {
    String yaml = Groups.small("").replace("  meetings: 10\n", "  meetings: 10\n" + CHANGES);
    Page page = (Page) new Calendar().make(Groups.plan(yaml), Format.PDF).orElseThrow();
    List<CalendarMonths.Row> rows =
        ((CalendarPage.Model) page.model())
            .months().stream().flatMap(month -> month.rows().stream()).toList();
    assertThat(rows.get(2).alert()).isEqualTo("Kl.\u00a018.30–20.30");
    assertThat(rows.get(3).alert()).isEqualTo("Aflyst");
    assertThat(rows).filteredOn(row -> !row.alert().isEmpty()).hasSize(2);
  }

  /// A box to tick invites people to a meeting that is not held.
  @Test
  void aMeetingThatIsCalledOffHasNoRing() {
    String yaml = Groups.small("").replace("  meetings: 10\n", "  meetings: 10\n" + CHANGES);
    String html =
        Kreds.in(folder)
            .file("g.yaml", yaml)
            .run("calendar", "g.yaml", "--format", "html", "-o", "-")
            .out();
    assertThat(html.split("class=\"tick\"><svg", -1)).hasSize(10);
    assertThat(html).contains("class=\"day gone\">6.<", "class=\"alert off\">Aflyst<");
  }

  @ParameterizedTest
  @CsvSource({"2026-12-03, true", "2027-11-25, false", "2027-01-07, false"})
  void oddWeeksThatFollowEachOtherAreToldOf(String starts, boolean told) {
    String yaml =
        Groups.small("")
            .replace("2027-01-05", starts)
            .replace("first tuesday", "odd weeks on thursday");
    assertThat(Adviser.advise(Groups.plan(yaml), Groups.TODAY, "test.yaml", Map.of()))
        .filteredOn(advice -> advice.id().equals("A019"))
        .hasSize(told ? 1 : 0);
  }

  private static Invitation when(String more, String schedule) {
    return invitation(
        Groups.small(more).replace("  meetings: 10\n", "  meetings: 10\n" + schedule));
  }

  private static Invitation invitation(String yaml) {
    Page page = (Page) new Flyer().make(Groups.plan(yaml), Format.PDF).orElseThrow();
    return ((Flyer.Model) page.model()).when();
  }
}
