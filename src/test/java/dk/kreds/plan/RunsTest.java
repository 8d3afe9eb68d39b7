package dk.kreds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Events;
import dk.kreds.document.Format;
import dk.kreds.material.run.Calendar;
import dk.kreds.testing.Groups;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several runs of one programme.
class RunsTest {
  private static final String RUNS =
      """
        runs:
          - {name: Formiddag}
          - {name: Eftermiddag, time: 13:00-15:00}
      """;

  @Test
  void eachHasTheWholeProgrammeAndItsOwnNumbers() {
    Plan plan = plan(RUNS, "themes: [Ro, Søvn, Hjælp]\n");
    for (String run : List.of("Formiddag", "Eftermiddag")) {
      assertThat(of(plan, run))
          .extracting(it -> it.number().orElse(0))
          .containsExactly(1, 2, 3, 4, 5);
      assertThat(of(plan, run))
          .extracting(it -> it.theme().map(theme -> theme.title()).orElse(""))
          .containsExactly("", "Ro", "Søvn", "Hjælp", "");
    }
    assertThat(of(plan, "Eftermiddag").getFirst().from()).hasToString("13:00");
    assertThat(plan.sessions()).hasSize(10);
  }

  @Test
  void aWaveMayBeginAtAnotherTimeAndPlace() {
    Plan plan =
        plan(
            "  runs:\n    - {name: Forår}\n"
                + "    - {name: Efterår, starts: 2027-09-08, every: wednesday, room: Skoven}\n",
            "room: Huset\n");
    assertThat(of(plan, "Efterår").getFirst().date()).isEqualTo(LocalDate.of(2027, 9, 8));
    assertThat(of(plan, "Efterår"))
        .allMatch(it -> it.place().orElseThrow().name().equals("Skoven"));
    assertThat(of(plan, "Forår")).allMatch(it -> it.place().orElseThrow().name().equals("Huset"));
  }

  /// Two places with days that follow no rule, and a wave that is shorter.
  @Test
  void aRunMayHaveItsOwnDatesAndItsOwnEnd() {
    Plan plan =
        plan(
            "  runs:\n    - {name: Mern}\n"
                + "    - {name: Præstø, dates: [2027-02-11, 2027-01-14]}\n"
                + "    - {name: Kort, meetings: 2}\n"
                + "    - {name: Til jul, until: 2027-01-31}\n",
            "");
    assertThat(of(plan, "Mern")).hasSize(5);
    assertThat(of(plan, "Præstø"))
        .extracting(Meeting::date)
        .containsExactly(LocalDate.of(2027, 1, 14), LocalDate.of(2027, 2, 11));
    assertThat(of(plan, "Kort")).hasSize(2);
    assertThat(of(plan, "Til jul"))
        .isNotEmpty()
        .allMatch(it -> it.date().isBefore(LocalDate.of(2027, 2, 1)));
  }

  /// What is left out or changed for all is so in each run, as if it were alone.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  except: [2027-01-12]\n",
        "  except: [2027-01-12]\n  instead: next\n",
        "  except: [2027-01-12]\n  instead: skip\n",
        "  first: {date: 2027-01-04}\n",
        "  changes: {2027-01-19: cancelled}\n",
        "  changes: {2027-01-19: {date: 2027-01-20, place: Skoven, sign-up: 2027-01-10}}\n"
      })
  void eachRunIsAsIfItWereAlone(String more) {
    Plan both = plan(more + RUNS, "");
    Plan alone = plan(more, "");
    List<Meeting> morning = of(both, "Formiddag");
    assertThat(morning).hasSameSizeAs(alone.meetings());
    for (int i = 0; i < morning.size(); i++) {
      Meeting one = morning.get(i);
      Meeting other = alone.meetings().get(i);
      assertThat(List.of(one.number(), one.slot(), one.start(), one.end(), one.status()))
          .isEqualTo(
              List.of(other.number(), other.slot(), other.start(), other.end(), other.status()));
      assertThat(List.of(one.place(), one.signUpBy(), one.moment()))
          .isEqualTo(List.of(other.place(), other.signUpBy(), other.moment()));
    }
  }

  @Test
  void withoutRunsATimeOfItsOwnIsNobodyElses() {
    Plan plan =
        plan("  first: {time: 9:00-12:00}\n  changes: {2027-01-19: {time: 11:00-12:00}}\n", "");
    assertThat(plan.meetings().get(0).from()).hasToString("09:00");
    assertThat(plan.meetings().get(2).from()).hasToString("11:00");
  }

  @Test
  void aChangeOfOneRunLeavesTheOtherAlone() {
    Plan plan =
        plan(
            "  runs:\n    - name: Formiddag\n      changes: {2027-01-19: cancelled}\n"
                + "    - {name: Eftermiddag, time: 13:00-15:00}\n",
            "");
    assertThat(of(plan, "Formiddag").stream().filter(Meeting::isHeld)).hasSize(4);
    assertThat(of(plan, "Eftermiddag").stream().filter(Meeting::isHeld)).hasSize(5);
  }

  @Test
  void phonesTellTheRunsApartAndKnowAGroupWithoutRunsAsBefore() {
    assertThat(uids(plan(RUNS, ""))).hasSize(10).doesNotHaveDuplicates();
    // made with the first edition of Kreds: it must never change
    assertThat(uids(plan("", "")).getFirst())
        .isEqualTo(
            java.util.UUID.nameUUIDFromBytes(
                    "test\nPrøve\n2027-01-05".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + "@kreds");
  }

  private static List<String> uids(Plan plan) {
    Events events = (Events) new Calendar().make(plan, Format.ICS).orElseThrow();
    return events.events().stream().map(event -> event.uid()).toList();
  }

  private static List<Meeting> of(Plan plan, String run) {
    return plan.meetings().stream().filter(it -> it.run().equals(Optional.of(run))).toList();
  }

  private static Plan plan(String schedule, String more) {
    return Groups.plan(
        """
        kreds: 1
        name: Prøve
        kind: support-group
        schedule:
          starts: 2027-01-05
          time: 10:00-12:00
          every: week
          meetings: 5
        """
            + schedule
            + more);
  }
}
