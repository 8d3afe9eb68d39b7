package dk.kreds.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kreds.group.Leader;
import dk.kreds.group.Participant;
import dk.kreds.testing.Groups;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionsTest {

  @Test
  void twoLeadersTakeTurnsAtTalkAndDoor() {
    assertThat(roles("leaders: [Karen, Poul]\n"))
        .startsWith("Karen/Poul", "Poul/Karen", "Karen/Poul", "Poul/Karen");
  }

  @Test
  void whoeverHasTakenATaskKeepsIt() {
    String leaders =
        "leaders: [{name: Karen, tasks: [dialogue, messages]}, {name: Poul, tasks: [hosting]}]\n";
    assertThat(roles(leaders)).hasSize(10).containsOnly("Karen/Poul");
    assertThat(sessions(leaders))
        .allMatch(it -> it.messages().map(Leader::name).equals(Optional.of("Karen")));
  }

  @Test
  void thoseWhoHaveTakenTheSameTaskTakeTurns() {
    String leaders =
        """
        leaders:
          - {name: Karen, tasks: [dialogue]}
          - {name: Poul, tasks: [dialogue]}
          - {name: Ib}
        """;
    assertThat(sessions(leaders).stream().limit(4))
        .extracting(session -> session.chair().orElseThrow().name())
        .containsExactly("Karen", "Poul", "Karen", "Poul");
    assertThat(sessions(leaders)).noneMatch(session -> session.chair().equals(session.host()));
  }

  @Test
  void oneLeaderLeadsAndNobodyElseIsAtTheDoor() {
    assertThat(roles("leaders: [Karen]\n")).containsOnly("Karen/-");
    assertThat(roles("")).containsOnly("-/-");
  }

  @Test
  void whoHasSentApologiesIsNotLaidFor() {
    String people =
        """
        participants:
          size: 5-10
          people:
            - {name: Anna Andersen, apologies: [2027-02-02, 2027-03-02]}
            - {name: Bo Berg, apologies: [2027-02-02]}
            - Carla Carlsen
            - Dan Dahl
            - Eva Eng
        """;
    List<Session> sessions = sessionsOf(withPeople(people));
    assertThat(sessions).extracting(Session::coming).startsWith(5, 3, 4, 5);
    assertThat(sessions.get(1).apologies())
        .extracting(Participant::initials)
        .containsExactly("AA", "BB");
    assertThat(sessions.get(2).apologies()).extracting(Participant::initials).containsExactly("AA");
    assertThat(sessions.get(0).apologies()).isEmpty();
  }

  @Test
  void aMovedMeetingKnowsApologiesByEitherDate() {
    for (String date : List.of("2027-02-02", "2027-02-09")) {
      String people = "participants: {people: [{name: Anna, apologies: [" + date + "]}, Bo]}\n";
      String moved =
          withPeople(people)
              .replace("meetings: 10", "meetings: 10\n  changes: {2027-02-02: {date: 2027-02-09}}");
      assertThat(sessionsOf(moved).get(1).apologies()).as(date).hasSize(1);
    }
  }

  @Test
  void thereIsAlwaysSomebodyToLayFor() {
    String people = "participants: {people: [{name: Anna, apologies: [2027-02-02]}]}\n";
    assertThat(sessionsOf(withPeople(people)).get(1).coming()).isEqualTo(1);
  }

  @Test
  void whoWasAwayThreeTimesInARowIsMissed() {
    String people =
        """
        participants:
          people:
            - {name: Væk, apologies: [2027-02-02], absences: [2027-03-02, 2027-04-06]}
            - {name: To gange, absences: [2027-03-02, 2027-04-06]}
            - {name: Af og til, absences: [2027-01-05, 2027-03-02, 2027-05-04]}
        """;
    List<Session> sessions = sessionsOf(withPeople(people));
    assertThat(sessions.get(4).quiet()).extracting(Participant::name).containsExactly("Væk");
    assertThat(sessions.stream().filter(session -> !session.quiet().isEmpty())).hasSize(1);
  }

  @Test
  void theFirstThreeMeetingsMissNobody() {
    String people =
        "participants: {people: [{name: Ny, absences: [2027-01-05, 2027-02-02, 2027-03-02]}]}\n";
    List<Session> sessions = sessionsOf(withPeople(people));
    assertThat(sessions.subList(0, 3)).allMatch(session -> session.quiet().isEmpty());
    assertThat(sessions.get(3).quiet()).hasSize(1);
  }

  @Test
  void isBoughtForThoseWhoComeAndTheLeadersRoundedUp() {
    // eight and two leaders; in hundredths of the unit
    assertThat(sessions("leaders: [Karen, Poul]\n").getFirst().shopping())
        .extracting(purchase -> purchase.supply().name(), Session.Purchase::amount)
        .containsExactly(
            tuple("cups", 12_00),
            tuple("coffee", 2_00),
            tuple("tea", 1_00), // 0.8
            tuple("water", 1_50),
            tuple("bread", 15_00),
            tuple("milk", 50),
            tuple("tissues", 1_00));
    // nobody leads, and eight come
    assertThat(sessions("").getFirst().shopping())
        .extracting(purchase -> purchase.supply().name(), Session.Purchase::amount)
        .contains(tuple("cups", 10_00), tuple("coffee", 2_00), tuple("tea", 1_00));
  }

  private static List<String> roles(String leaders) {
    return sessions(leaders).stream()
        .map(session -> name(session.chair()) + "/" + name(session.host()))
        .toList();
  }

  private static String name(Optional<Leader> leader) {
    return leader.map(Leader::name).orElse("-");
  }

  private static List<Session> sessions(String more) {
    return sessionsOf(Groups.small(more));
  }

  private static String withPeople(String participants) {
    return Groups.small("").replace("participants: {size: 5-10, expected: 8}\n", participants);
  }

  private static List<Session> sessionsOf(String yaml) {
    return Groups.plan(yaml).sessions();
  }
}
