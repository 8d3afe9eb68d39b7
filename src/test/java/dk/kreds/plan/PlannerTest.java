package dk.kreds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.group.Room;
import dk.kreds.group.Theme;
import dk.kreds.plan.Meeting.Moment;
import dk.kreds.plan.Meeting.Status;
import dk.kreds.testing.Groups;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final String OPEN =
      """
      kreds: 1
      name: Caféen
      kind: cafe
      contact: {name: Inger Eksempel}
      schedule: {starts: 2027-01-05, time: 14:00-16:00, every: first tuesday}
      """;

  @Test
  void aClosedRunHasAFirstAndALastMeeting() {
    Plan plan = closed("");
    assertThat(plan.meetings()).hasSize(10);
    assertThat(plan.meetings()).extracting(Meeting::moment).startsWith(Moment.FIRST);
    assertThat(plan.meetings()).extracting(Meeting::moment).endsWith(Moment.LAST);
    assertThat(plan.meetings().subList(1, 9))
        .extracting(Meeting::moment)
        .containsOnly(Moment.FOLLOWING);
    assertThat(numbers(plan)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void eachMomentHasItsOwnAgenda() {
    Plan plan = closed("");
    assertThat(parts(plan, 0)).contains("introductions").doesNotContain("since-last");
    assertThat(parts(plan, 4)).contains("since-last", "theme").doesNotContain("looking-back");
    assertThat(parts(plan, 9)).contains("looking-back", "farewell").doesNotContain("theme");
  }

  @Test
  void aRunOfOneMeetingBegins() {
    Plan plan = Groups.plan(Groups.small("").replace("meetings: 10", "meetings: 1"));
    assertThat(plan.meetings()).extracting(Meeting::moment).containsExactly(Moment.FIRST);
  }

  @Test
  void anOpenGroupIsPlannedForItsFirstHalfYear() {
    Plan plan = Groups.plan(OPEN);
    assertThat(dates(plan)).startsWith(LocalDate.of(2027, 1, 5)).endsWith(LocalDate.of(2027, 6, 1));
    assertThat(plan.meetings()).hasSize(6);
    assertThat(plan.meetings()).extracting(Meeting::moment).startsWith(Moment.FIRST);
    assertThat(plan.meetings()).extracting(Meeting::moment).doesNotContain(Moment.LAST);
  }

  @Test
  void anOpenGroupThatRunsIsPlannedForTheHalfYearThatRuns() {
    Plan plan = Groups.plan(OPEN, LocalDate.of(2027, 9, 14));
    assertThat(dates(plan))
        .startsWith(LocalDate.of(2027, 7, 6))
        .endsWith(LocalDate.of(2027, 12, 7));
    assertThat(plan.meetings()).extracting(Meeting::moment).containsOnly(Moment.FOLLOWING);
  }

  @Test
  void theDayDecidesOnlyWhichHalfYear() {
    assertThat(Groups.plan(OPEN, LocalDate.of(2027, 7, 1)))
        .isEqualTo(Groups.plan(OPEN, LocalDate.of(2027, 12, 31)));
    assertThat(Groups.plan(Groups.small(""), LocalDate.of(2035, 1, 1)))
        .isEqualTo(Groups.plan(Groups.small("")));
  }

  @Test
  void aCancelledMeetingKeepsItsPlaceAndHasNeitherNumberNorThemeNorSheet() {
    Plan plan = changed("2027-03-02: {cancelled: yes, reason: Sygdom}", themes("A", "B", "C"));
    Meeting cancelled = plan.meetings().get(2);
    assertThat(cancelled.status()).isEqualTo(Status.CANCELLED);
    assertThat(cancelled.isHeld()).isFalse();
    assertThat(cancelled.number()).isEmpty();
    assertThat(cancelled.theme()).isEmpty();
    assertThat(cancelled.reason()).hasValue("Sygdom");
    assertThat(numbers(plan)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(plan.sessions()).hasSize(9).noneMatch(it -> it.meeting().equals(cancelled));
    assertThat(titles(plan)).containsExactly("-", "A", "-", "B", "C", "-", "-", "-", "-", "-");
  }

  @Test
  void whenTheFirstIsCancelledTheNextOneBegins() {
    Plan plan = changed("2027-01-05: {cancelled: yes}", "");
    assertThat(plan.meetings().get(1).moment()).isEqualTo(Moment.FIRST);
    assertThat(plan.meetings().get(1).number()).hasValue(1);
  }

  @Test
  void whenTheLastIsCancelledTheOneBeforeEnds() {
    Plan plan = changed("2027-10-05: {cancelled: yes}", "");
    assertThat(plan.meetings().get(8).moment()).isEqualTo(Moment.LAST);
    assertThat(plan.meetings().get(9).status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void aMovedMeetingRemembersWhereItCameFrom() {
    Plan plan = changed("2027-05-04: {date: 2027-05-11, reason: Lejet ud}", "");
    Meeting moved = plan.meetings().get(4);
    assertThat(moved.status()).isEqualTo(Status.MOVED);
    assertThat(moved.date()).isEqualTo("2027-05-11");
    assertThat(moved.slot()).isEqualTo("2027-05-04");
    assertThat(moved.movedFrom()).hasValue(LocalDate.of(2027, 5, 4));
    assertThat(moved.number()).hasValue(5);
    assertThat(moved.differs()).isEqualTo(new Meeting.Differs(false, false, false));
    assertThat(moved.reason()).hasValue("Lejet ud");
  }

  @Test
  void aMeetingThatIsMovedBehindAnotherIsCountedWhereItIsHeld() {
    Plan plan = changed("2027-02-02: {date: 2027-03-09}", "");
    assertThat(plan.meetings().get(1).slot()).isEqualTo("2027-03-02");
    assertThat(plan.meetings().get(2).slot()).isEqualTo("2027-02-02");
    assertThat(numbers(plan)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void anotherTimeOrPlaceIsOnItsOwnDateAndSaysSo() {
    String home = "room: {name: Huset}\n";
    Plan plan = changed("2027-05-04: {time: 17:00-20:00, place: {name: Broen}}", home);
    Meeting other = plan.meetings().get(4);
    assertThat(other.status()).isEqualTo(Status.PLANNED);
    assertThat(other.movedFrom()).isEmpty();
    assertThat(other.from()).isEqualTo(LocalTime.of(17, 0));
    assertThat(other.to()).isEqualTo(LocalTime.of(20, 0));
    assertThat(other.differs()).isEqualTo(new Meeting.Differs(true, true, false));
    assertThat(other.place()).map(Room::name).hasValue("Broen");
    assertThat(plan.meetings().get(3).place()).map(Room::name).hasValue("Huset");
    assertThat(plan.meetings().get(3).differs())
        .isEqualTo(new Meeting.Differs(false, false, false));
  }

  @Test
  void themesFollowInTheirOrderFromTheSecondMeetingToTheLastButOne() {
    assertThat(titles(closed(themes("A", "B", "C", "D", "E", "F", "G", "H"))))
        .containsExactly("-", "A", "B", "C", "D", "E", "F", "G", "H", "-");
  }

  @Test
  void aThemeTooManyWaits() {
    assertThat(titles(closed(themes("A", "B", "C", "D", "E", "F", "G", "H", "I"))))
        .containsExactly("-", "A", "B", "C", "D", "E", "F", "G", "H", "-");
  }

  @Test
  void aBoundThemeGoesToItsMeetingAndTheOthersAroundIt() {
    String themes =
        """
        themes:
          - {title: A}
          - {title: Bundet, on: 2027-03-02}
          - {title: B}
        """;
    assertThat(titles(closed(themes)).subList(0, 5)).containsExactly("-", "A", "Bundet", "B", "-");
  }

  @Test
  void aThemeIsBoundToAMovedMeetingByEitherDate() {
    for (String date : List.of("2027-05-04", "2027-05-11")) {
      Plan plan =
          changed(
              "2027-05-04: {date: 2027-05-11}",
              "themes: [{title: A}, {title: Bundet, on: " + date + "}]\n");
      assertThat(titles(plan).get(4)).as(date).isEqualTo("Bundet");
    }
  }

  @Test
  void noThemeComesTwice() {
    List<String> names = IntStream.range(0, 30).mapToObj(number -> "Emne " + number).toList();
    Plan plan = Groups.plan(OPEN + themes(names.toArray(String[]::new)));
    assertThat(titles(plan))
        .doesNotHaveDuplicates()
        .containsExactly("Emne 0", "Emne 1", "Emne 2", "Emne 3", "Emne 4", "Emne 5");
  }

  @Test
  void theMoneyIsForTheMeetingsThatAreHeld() {
    String money =
        """
        payment: {amount: 100, per: month}
        budget: {expenses: [{name: Kaffe, amount: 10, per: meeting}]}
        """;
    Finances finances = changed("2027-03-02: {cancelled: yes}", money).finances().orElseThrow();
    assertThat(finances.meetings()).isEqualTo(9);
    assertThat(finances.people()).isEqualTo(8);
    assertThat(finances.minimum().minor()).isEqualTo(9 * 10_00);
    // January to October is ten months
    assertThat(finances.payment().minor()).isEqualTo(10L * 8 * 100_00);
  }

  private static Plan closed(String more) {
    return Groups.plan(Groups.small(more));
  }

  private static Plan changed(String change, String more) {
    return Groups.plan(
        Groups.small(more)
            .replace("  meetings: 10\n", "  meetings: 10\n  changes: {" + change + "}\n"));
  }

  private static String themes(String... titles) {
    return "themes: ["
        + String.join(", ", List.of(titles).stream().map(it -> "{title: " + it + "}").toList())
        + "]\n";
  }

  private static List<Integer> numbers(Plan plan) {
    return plan.meetings().stream()
        .filter(Meeting::isHeld)
        .map(meeting -> meeting.number().orElseThrow())
        .toList();
  }

  private static List<LocalDate> dates(Plan plan) {
    return plan.meetings().stream().map(Meeting::date).toList();
  }

  private static List<String> titles(Plan plan) {
    return plan.meetings().stream()
        .map(Meeting::theme)
        .map((Optional<Theme> theme) -> theme.map(Theme::title).orElse("-"))
        .toList();
  }

  private static List<String> parts(Plan plan, int session) {
    return plan.sessions().get(session).agenda().items().stream()
        .map(item -> item.part().name())
        .toList();
  }
}
