package dk.kreds.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.advice.Adviser;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.group.Part;
import dk.kreds.plan.Agenda;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Session;
import dk.kreds.testing.Groups;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind that Kreds brings makes a group of itself, with nothing but dates to go on.
class KindsTest {

  static List<String> kinds() {
    return Kinds.brought();
  }

  /// Office hours have no parts: they are filled by talks.
  static List<String> kindsWithParts() {
    return kinds().stream().filter(kind -> !plan(kind, "").group().profile().isForTalks()).toList();
  }

  private static Plan plan(String kind, String more) {
    return Groups.plan(
        """
        kreds: 1
        name: Prøvegruppen
        kind: %s
        schedule:
          starts: 2027-01-05
          time: 19:00-21:00
          every: 2 weeks on tuesday
        """
                .formatted(kind)
            + more);
  }

  private static List<String> advice(Plan plan) {
    return Adviser.advise(plan, Groups.TODAY, "test.yaml", Map.of()).stream()
        .map(Diagnostic::id)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isCalledByTheNameOfItsFile(String kind) {
    assertThat(plan(kind, "").group().profile().kind().name()).isEqualTo(kind);
  }

  @ParameterizedTest
  @MethodSource("kindsWithParts")
  void fillsTheTimeExactly(String kind) {
    for (Session session : plan(kind, "  meetings: 6\n").sessions()) {
      List<Agenda.Item> items = session.agenda().duringMeeting();
      assertThat(items.stream().mapToInt(Agenda.Item::minutes).sum()).isEqualTo(120);
      assertThat(items.getLast().part().type()).isEqualTo(Part.Type.CLOSING);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void hasWordsForItsFlyer(String kind) {
    for (String tag : Language.known()) {
      for (String key : List.of("headline", "about")) {
        assertThat(Language.of(tag).find("flyer." + key + "." + kind)).as(tag + key).isPresent();
      }
    }
  }

  /// What is told of talks is made of what the definition says of them.
  @ParameterizedTest
  @MethodSource("kindsWithParts")
  void tellsOnItsFlyerHowItGoes(String kind) {
    for (String tag : Language.known()) {
      assertThat(Language.of(tag).find("flyer.how." + kind)).as(tag).isPresent();
    }
  }

  @Test
  void hasNoPartsInOfficeHours() {
    assertThat(kinds()).contains("talks");
    assertThat(kindsWithParts()).hasSize(kinds().size() - 1).doesNotContain("talks");
    assertThat(plan("talks", "  meetings: 6\n").sessions())
        .hasSize(6)
        .allMatch(session -> session.agenda().items().isEmpty());
  }

  @Test
  void needsNoLeaderWhereEqualsMeet() {
    assertThat(advice(plan("self-help", ""))).doesNotContain("A002", "A003");
    assertThat(advice(plan("peer-group", ""))).contains("A003");
    assertThat(advice(plan("course", "leaders: [Karen Eksempel]\n"))).contains("A002");
  }

  @Test
  void asksForNoKitchenInTheForest() {
    assertThat(advice(plan("walk", "room: P-pladsen\n"))).doesNotContain("A034", "A035");
    assertThat(advice(plan("training", "room: Hallen\n"))).contains("A034", "A035");
  }

  @Test
  void givesAThemeToEveryMeetingOfACourseButNotToAGroupsFirst() {
    String themes = "  meetings: 3\nthemes: [Uro, Søvn, Pauser]\n";
    assertThat(plan("course", themes).meetings()).allMatch(it -> it.theme().isPresent());
    assertThat(plan("self-help", themes).meetings())
        .extracting(it -> it.theme().isPresent())
        .containsExactly(false, true, false);
  }

  @Test
  void givesAThemeToThePartThatTakesIt() {
    String own =
        """
          meetings: 3
        themes: [Uro]
        agenda:
          first: [{title: Oplæg, theme: yes, share: 1}]
          following: [{title: Samtale, share: 1}]
        """;
    assertThat(plan("support-group", own).meetings())
        .extracting(it -> it.theme().isPresent())
        .containsExactly(true, false, false);
  }

  @Test
  void plansTheHalfYearOfItsProgramme() {
    Plan running = plan("peer-group", "  programme: 2029-09-01\n");
    assertThat(running.meetings())
        .isNotEmpty()
        .allMatch(it -> it.moment() == Meeting.Moment.FOLLOWING)
        .allMatch(it -> it.date().isAfter(LocalDate.of(2029, 6, 30)))
        .allMatch(it -> it.date().isBefore(LocalDate.of(2030, 1, 1)));
    assertThat(plan("peer-group", "  programme: 2020-01-01\n").meetings().getFirst().date())
        .isEqualTo("2027-01-05");
  }
}
