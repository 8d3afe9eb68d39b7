package dk.kreds.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Talks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlotsTest {

  @Test
  void officeHoursHoldAsManyTalksAsThereIsTimeFor() {
    assertThat(slots("", 0))
        .extracting(Slot::number, Slot::start, Slot::end)
        .containsExactly(
            tuple(1, LocalTime.of(10, 0), LocalTime.of(11, 0)),
            tuple(2, LocalTime.of(11, 15), LocalTime.of(12, 15)),
            tuple(3, LocalTime.of(12, 30), LocalTime.of(13, 30)));
  }

  /// The telephone at night: whoever has rung at midnight has rung on the next date.
  @Test
  void talksMayGoOnPastMidnight() {
    String night =
        Talks.thursdays("participants: {people: [{name: A7, booked: [2027-01-08 00:30]}]}")
            .replace("10:00-14:00", "22:00-1:30");
    assertThat(Groups.plan(night).sessions().getFirst().slots())
        .extracting(Slot::start, Slot::isFree)
        .containsExactly(
            tuple(LocalTime.of(22, 0), true),
            tuple(LocalTime.of(23, 15), true),
            tuple(LocalTime.of(0, 30), false));
  }

  @Test
  void theLastTalkMayEndWhenTheHoursDo() {
    assertThat(slots("talks: {minutes: 50-60, pause: 0}", 0)).hasSize(4);
    assertThat(slots("talks: {minutes: 240}", 0)).hasSize(1);
    assertThat(slots("talks: {minutes: 241}", 0)).isEmpty();
  }

  @Test
  void eachTalkIsCountedForItsPersonByDate() {
    assertThat(slots(Talks.BOOKED, 1))
        .extracting(slot -> slot.taken().map(taken -> taken.person().initials()))
        .containsExactly(Optional.of("ZK"), Optional.empty(), Optional.of("A8"));
    assertThat(taken(0, 1).count()).isEqualTo(1);
    assertThat(taken(1, 0).count()).isEqualTo(2);
    assertThat(taken(1, 2).where()).contains("walk");
  }

  @Test
  void whoHasNoFurtherTalkIsFollowedUp() {
    assertThat(taken(0, 1).followUp()).isEmpty();
    assertThat(taken(1, 0).followUp()).contains(LocalDate.of(2027, 4, 14));
    Plan plan = Groups.plan(Talks.thursdays(Talks.BOOKED));
    assertThat(plan.toFollowUp(LocalDate.of(2027, 4, 13))).isEmpty();
    assertThat(plan.toFollowUp(LocalDate.of(2027, 4, 14))).hasSize(2);
  }

  @Test
  void whoHasHeardFromSomebodySinceNeedsNobody() {
    String one = "participants: {people: [{name: A7, booked: [2027-01-07 10:00], followed-up: ";
    String three = "talks: {follow-up: 3 weeks}\n" + one;
    LocalDate later = LocalDate.of(2027, 2, 1);
    assertThat(Groups.plan(Talks.thursdays(three + "2027-01-20}]}")).toFollowUp(later)).isEmpty();
    assertThat(Groups.plan(Talks.thursdays(three + "2027-01-06}]}")).toFollowUp(later)).hasSize(1);
  }

  @Test
  void everybodyMaySeeWhichTimesAreFree() {
    PublicView view = Groups.plan(Talks.thursdays(Talks.BOOKED)).forPublic();
    assertThat(view.openings().get(LocalDate.of(2027, 1, 14)))
        .isEqualTo(new Openings(3, List.of(LocalTime.of(11, 15))));
  }

  @Test
  void whereOneJustComesNothingIsDivided() {
    assertThat(slots("sign-up: no", 0)).isEmpty();
  }

  @Test
  void talksByAgreementHaveNoMeetings() {
    Plan plan = Groups.plan(Talks.byAgreement("talks: {where: phone}"));
    assertThat(plan.meetings()).isEmpty();
    assertThat(plan.sessions()).isEmpty();
  }

  private static Slot.Taken taken(int day, int slot) {
    return slots(Talks.BOOKED, day).get(slot).taken().orElseThrow();
  }

  private static List<Slot> slots(String more, int day) {
    return Groups.plan(Talks.thursdays(more)).sessions().get(day).slots();
  }
}
