package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A calendar that replaces an earlier one, as a phone sees it that has taken in both.
class CalendarVersionsTest {
  private static final String SMALL = Groups.small("");
  private static final String OPEN =
      """
      kreds: 1
      name: Caféen
      kind: cafe
      contact: {name: Inger Eksempel}
      schedule: {starts: 2027-01-05, time: 14:00-16:00, every: first tuesday}
      """;

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void here() {
    kreds = Kreds.in(folder);
  }

  @Test
  void theFirstVersionHasEveryMeetingOnBothSidesOfAClockChange() {
    ICalendar calendar = version(SMALL.replace("meetings: 10", "until: 2027-12-31"));
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(calendar.getEvents()).hasSize(12);
    assertThat(calendar.getEvents())
        .allSatisfy(event -> {
          assertThat(start(event).toLocalTime()).isEqualTo("19:00");
          assertThat(event.getSequence().getValue()).isZero();
          assertThat(event.getStatus().isConfirmed()).isTrue();
        });
    assertThat(calendar.getEvents().stream().map(event -> start(event).toLocalDate()))
        .contains(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 4, 6), LocalDate.of(2027, 11, 2));
  }

  @Test
  void whatIsUnchangedHasTheSameBytes() {
    version(SMALL);
    byte[] before = kreds.read("dates.ics");
    version(SMALL + "audience: Pårørende\n");
    assertThat(kreds.read("dates.ics")).isEqualTo(before);
  }

  @Test
  void aMovedMeetingIsTheSameMeetingElsewhere() {
    ICalendar first = version(SMALL);
    ICalendar moved = version(changed("2027-05-04: {date: 2027-05-11}"));
    assertThat(uids(moved)).isEqualTo(uids(first));
    VEvent before = on(first, "2027-05-04");
    VEvent after = on(moved, "2027-05-11");
    assertThat(uid(after)).isEqualTo(uid(before));
    assertThat(after.getSequence().getValue()).isEqualTo(1);
    assertThat(after.getDateTimeStamp().getValue()).isAfter(before.getDateTimeStamp().getValue());
    assertThat(sequences(moved)).containsExactly(0, 0, 0, 0, 1, 0, 0, 0, 0, 0);
  }

  @Test
  void eachMoveRaisesTheNumberAgainEvenTheOneBack() {
    version(SMALL);
    version(changed("2027-05-04: {date: 2027-05-11}"));
    version(changed("2027-05-04: {date: 2027-05-18}"));
    ICalendar back = version(SMALL);
    assertThat(on(back, "2027-05-04").getSequence().getValue()).isEqualTo(3);
    assertThat(back.getEvents()).hasSize(10);
  }

  @Test
  void aCancelledMeetingIsKeptAndSaysSo() {
    ICalendar first = version(SMALL);
    ICalendar cancelled = version(changed("2027-05-04: {cancelled: yes, reason: Sygdom}"));
    VEvent event = on(cancelled, "2027-05-04");
    assertThat(uid(event)).isEqualTo(uid(on(first, "2027-05-04")));
    assertThat(event.getStatus().isCancelled()).isTrue();
    assertThat(event.getSequence().getValue()).isEqualTo(1);
    assertThat(event.getSummary().getValue()).startsWith("Aflyst: ");
    assertThat(event.getDescription().getValue()).contains("Sygdom");
    assertThat(cancelled.getEvents()).hasSize(10);
  }

  @Test
  void aMeetingThatIsNoLongerThereIsCancelledAndStaysSo() {
    version(SMALL);
    String shorter = SMALL.replace("meetings: 10", "meetings: 9");
    ICalendar second = version(shorter);
    assertThat(second.getEvents()).hasSize(10);
    assertThat(on(second, "2027-10-05").getStatus().isCancelled()).isTrue();
    assertThat(on(second, "2027-10-05").getSequence().getValue()).isEqualTo(1);
    byte[] before = kreds.read("dates.ics");
    version(shorter);
    assertThat(kreds.read("dates.ics")).isEqualTo(before);
  }

  @Test
  void anotherThemeIsAChangeOfItsMeetingAlone() {
    version(SMALL + "themes: [{title: A}, {title: B}]\n");
    ICalendar second = version(SMALL + "themes: [{title: A}, {title: C}]\n");
    assertThat(sequences(second)).containsExactly(0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void anOpenGroupsNextHalfYearLeavesTheOneBeforeAlone() {
    ICalendar spring = version(OPEN, LocalDate.of(2027, 2, 1));
    ICalendar autumn = version(OPEN, LocalDate.of(2027, 8, 1));
    assertThat(spring.getEvents()).hasSize(6);
    assertThat(autumn.getEvents()).hasSize(12);
    assertThat(autumn.getEvents())
        .allMatch(event -> event.getStatus().isConfirmed() && event.getSequence().getValue() == 0);
  }

  @Test
  void aGroupWithAnIdStaysTheSameGroupUnderAnotherName() {
    Set<String> before = uids(version(SMALL + "id: tirsdag\n"));
    ICalendar renamed = version(SMALL.replace("Prøvegruppen", "Tirsdagsgruppen") + "id: tirsdag\n");
    assertThat(uids(renamed)).isEqualTo(before);
    assertThat(renamed.getEvents()).allMatch(event -> event.getStatus().isConfirmed());
  }

  @Test
  void twoGroupsInFilesOfOneNameAreTwoGroups() {
    Set<String> one = uids(version(SMALL));
    Set<String> other = uids(fresh(SMALL.replace("Prøvegruppen", "Tirsdagsgruppen")));
    assertThat(one).doesNotContainAnyElementsOf(other);
  }

  @Test
  void aDamagedFileIsNotTrusted() {
    version(SMALL);
    String half = new String(kreds.read("dates.ics"), StandardCharsets.UTF_8);
    kreds.file("dates.ics", half.substring(0, half.length() / 2));
    ICalendar again = version(changed("2027-05-04: {date: 2027-05-11}"));
    assertThat(again.getEvents()).hasSize(10);
    assertThat(again.validate(ICalVersion.V2_0).isEmpty()).isTrue();
  }

  @Test
  void makeTakesUpFromTheFolderToo() {
    kreds.file("group.yaml", SMALL).run("make", "group.yaml");
    kreds.file("group.yaml", changed("2027-05-04: {date: 2027-05-11}")).run("make", "group.yaml");
    ICalendar calendar = parsed(kreds.read("out/group/participants/calendar.ics"));
    assertThat(sequences(calendar)).containsExactly(0, 0, 0, 0, 1, 0, 0, 0, 0, 0);
    Run again = kreds.run("make", "group.yaml");
    assertThat(again.err()).contains(" 0 filer skrevet");
  }

  private static String changed(String change) {
    return SMALL.replace("  meetings: 10\n", "  meetings: 10\n  changes: {" + change + "}\n");
  }

  private ICalendar version(String definition) {
    return version(definition, Groups.TODAY);
  }

  private ICalendar version(String definition, LocalDate today) {
    Run run =
        kreds
            .file("group.yaml", definition)
            .run(today, "calendar", "group.yaml", "-o", "dates.ics");
    assertThat(run.exit()).as(run.toString()).isZero();
    return parsed(kreds.read("dates.ics"));
  }

  private ICalendar fresh(String definition) {
    Run run =
        kreds
            .file("group.yaml", definition)
            .run("calendar", "group.yaml", "-o", "-", "--format", "ics");
    assertThat(run.exit()).as(run.toString()).isZero();
    return parsed(run.bytes());
  }

  private static ICalendar parsed(byte[] ics) {
    List<ICalendar> calendars = Biweekly.parse(new String(ics, StandardCharsets.UTF_8)).all();
    assertThat(calendars).hasSize(1);
    return calendars.getFirst();
  }

  private static VEvent on(ICalendar calendar, String date) {
    return calendar.getEvents().stream()
        .filter(event -> start(event).toLocalDate().toString().equals(date))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDateTime start(VEvent event) {
    return LocalDateTime.ofInstant(
        event.getDateStart().getValue().toInstant(), ZoneId.of("Europe/Copenhagen"));
  }

  private static String uid(VEvent event) {
    return event.getUid().getValue();
  }

  private static Set<String> uids(ICalendar calendar) {
    return calendar.getEvents().stream()
        .map(CalendarVersionsTest::uid)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Integer> sequences(ICalendar calendar) {
    return calendar.getEvents().stream().map(event -> event.getSequence().getValue()).toList();
  }
}
