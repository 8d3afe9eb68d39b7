package dk.kreds.timer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.timer.Evening.Section;
import dk.kreds.timer.Evening.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The rules one by one, on an evening such as most are: 19.00 to 21.00, six people.
class TimerTest {
  private static final Instant START = RandomEvenings.START;
  private static final int ROUND_1 = 1;
  private static final int BREAK = 2;
  private static final int ROUND_2 = 3;

  private static final Evening EVENING =
      new Evening(
          START,
          Duration.ofMinutes(30),
          List.of(
              section(Type.TALK, 10, 5),
              section(Type.ROUND, 48, 15),
              section(Type.BREAK, 10, 8),
              section(Type.ROUND, 42, 15),
              section(Type.CLOSING, 10, 10)),
          6,
          true,
          new TreeSet<>(),
          0);

  private static Section section(Type type, int planned, int least) {
    return new Section(
        type, Duration.ofMinutes(planned), Duration.ofMinutes(least), Optional.empty());
  }

  private State state = State.of(EVENING);
  private Instant now = START;

  private TimerTest at(int minutes) {
    now = START.plus(Duration.ofMinutes(minutes));
    return this;
  }

  private TimerTest does(Event... events) {
    for (Event event : events) {
      state = Timer.next(state, event, now);
    }
    return this;
  }

  private Outlook outlook() {
    return new Outlook(state, now);
  }

  private Circle circle() {
    return state.circle().orElseThrow();
  }

  private static Duration minutes(int count) {
    return Duration.ofMinutes(count);
  }

  @Test
  void eachHasAnEqualShareAndWhatIsNotUsedGoesToTheOthers() {
    does(new Event.Begin()).at(10).does(new Event.Next());
    assertThat(circle().given()).isEqualTo(minutes(8));
    at(13).does(new Event.Next());
    assertThat(circle().given()).isEqualTo(minutes(9));
    assertThat(outlook().shares()).hasSize(4).containsOnly(minutes(9));
    assertThat(outlook().end()).isEqualTo(EVENING.end());
  }

  @Test
  void whoSpeaksLongerTakesItFromTheRoundAndThenFromTheNext() {
    does(new Event.Begin()).at(10).does(new Event.Next()).at(28);
    assertThat(outlook().shares()).containsOnly(minutes(6));
    assertThat(outlook().end()).isEqualTo(EVENING.end());
    at(43);
    assertThat(outlook().shares()).containsOnly(minutes(4));
    assertThat(outlook().sectionEnd()).isEqualTo(START.plus(minutes(63)));
    assertThat(outlook().course().get(ROUND_2))
        .isEqualTo(new State.Spent(ROUND_2, START.plus(minutes(73)), START.plus(minutes(110))));
    assertThat(new Choices(state, now).ways()).isEmpty();
  }

  @Test
  void whatCannotFitIsSaidWhileThereIsTimeToChoose() {
    does(new Event.Begin()).at(10).does(new Event.Next()).at(60);
    List<Choices.Way> ways = new Choices(state, now).ways();
    assertThat(ways)
        .extracting(Choices.Way::choice)
        .containsExactly(
            new Choice.Shorten(ROUND_1), new Choice.Skip(ROUND_2), new Choice.EndLater(minutes(5)));
    does(new Event.Choose(ways.getFirst().choice()));
    assertThat(outlook().tooMuch()).isZero();
    assertThat(new Choices(state, now).ways()).isEmpty();
  }

  @Test
  void longerIsCountedFromNowWhereTheTimeIsOver() {
    does(new Event.Begin()).at(10).does(new Event.Next()).at(20).does(new Event.Longer(minutes(2)));
    assertThat(outlook().left()).isEqualTo(minutes(2));
    does(new Event.Next()).does(new Event.Longer(minutes(2)));
    assertThat(outlook().left()).isEqualTo(minutes(38).dividedBy(5).plus(minutes(2)));
  }

  @Test
  void introductionsStopAtFiveMinutes() {
    Section introductions =
        new Section(Type.ROUND, minutes(48), minutes(10), Optional.of(minutes(5)));
    Evening first =
        new Evening(START, minutes(0), List.of(introductions), 6, true, new TreeSet<>(), 0);
    state = State.of(first);
    does(new Event.Begin());
    assertThat(circle().given()).isEqualTo(minutes(5));
    State before = state;
    does(new Event.Longer(minutes(3)));
    assertThat(state).isEqualTo(before);
  }

  @Test
  void whoPassesComesBackLastAndIsAskedOnce() {
    does(new Event.Begin(), new Event.Next(), new Event.Pass());
    assertThat(circle().queue()).containsExactly(1, 2, 3, 4, 5, 0);
    for (int i = 0; i < 5; i++) {
      does(new Event.Next());
    }
    assertThat(circle().queue()).containsExactly(0);
    does(new Event.Pass());
    assertThat(circle().queue()).isEmpty();
    assertThat(state.under().orElseThrow().section()).isEqualTo(ROUND_1);
    does(new Event.Next());
    assertThat(state.under().orElseThrow().section()).isEqualTo(BREAK);
  }

  @Test
  void anotherOneBeginsTheSecondRound() {
    does(new Event.Begin(), new Event.Next());
    assertThat(circle().queue()).containsExactly(0, 1, 2, 3, 4, 5);
    for (int i = 0; i < 8; i++) {
      does(new Event.Next());
    }
    assertThat(state.under().orElseThrow().section()).isEqualTo(ROUND_2);
    assertThat(circle().queue()).containsExactly(1, 2, 3, 4, 5, 0);
  }

  @Test
  void whoComesLateIsHeardLastAndWhoLeavesIsNotWaitedFor() {
    does(new Event.Left(5), new Event.Begin(), new Event.Next(), new Event.Next());
    assertThat(circle().queue()).containsExactly(1, 2, 3, 4);
    does(new Event.Arrived(5), new Event.Arrived(6), new Event.Left(2));
    assertThat(circle().queue()).containsExactly(1, 3, 4, 5, 6);
    does(new Event.Left(1));
    assertThat(circle().queue()).containsExactly(3, 4, 5, 6);
  }

  @Test
  void aPauseIsNotTheSpeakersTime() {
    does(new Event.Begin()).at(10).does(new Event.Next());
    at(12).does(new Event.Pause()).at(15);
    assertThat(outlook().left()).isEqualTo(minutes(6));
    assertThat(outlook().sectionEnd()).isEqualTo(START.plus(minutes(58)));
    does(new Event.Pause()).at(17);
    assertThat(outlook().left()).isEqualTo(minutes(4));
    does(new Event.Next());
    assertThat(state.turns().getFirst().spoken()).isEqualTo(minutes(4));
  }

  @Test
  void aCoveredClockGoesOnAndIsSeenAgainWhenTheNextOnesTurnComes() {
    does(new Event.Begin()).at(10).does(new Event.Next());
    Duration left = outlook().left();
    does(new Event.Cover()).at(12);
    assertThat(state.under().orElseThrow().covered()).isTrue();
    assertThat(outlook().left()).isEqualTo(left.minus(minutes(2)));
    does(new Event.Pause(), new Event.Pause(), new Event.Longer(minutes(1)));
    assertThat(state.under().orElseThrow().covered()).isTrue();
    does(new Event.Next());
    assertThat(state.under().orElseThrow().covered()).isFalse();
    does(new Event.Cover(), new Event.NextSection());
    assertThat(state.under().orElseThrow().covered()).isFalse();
  }

  @Test
  void weBeganThreeMinutesAgo() {
    at(3).does(new Event.Begin()).at(4);
    State late = state;
    does(
        new Event.BeganEarlier(minutes(1)),
        new Event.BeganEarlier(minutes(1)),
        new Event.BeganEarlier(minutes(1)));
    State inTime = Timer.next(State.of(EVENING), new Event.Begin(), START);
    assertThat(state.stand()).isEqualTo(inTime.stand());
    assertThat(state.lengths()).isEqualTo(inTime.lengths()).isNotEqualTo(late.lengths());
    does(new Event.Undo(), new Event.Undo(), new Event.Undo());
    assertThat(state).isEqualTo(late);
  }

  @Test
  void aLateStartShortensWhatMayBeShortened() {
    at(15).does(new Event.Begin());
    assertThat(state.lengths().get(BREAK)).isEqualTo(minutes(10));
    assertThat(state.lengths().get(4)).isEqualTo(minutes(10));
    assertThat(state.lengths().get(ROUND_1)).isBetween(minutes(38), minutes(42));
    assertThat(outlook().end()).isEqualTo(EVENING.end());
  }

  @Test
  void anEveningAtAnotherTimeLastsAsLong() {
    now = START.minus(Duration.ofDays(3));
    does(new Event.Begin());
    assertThat(outlook().end()).isEqualTo(now.plus(minutes(120)));
    assertThat(outlook().behind()).isZero();
  }

  @Test
  void aClockThatWasPutRightGivesAndTakesNobodysTime() {
    does(new Event.Begin()).at(10).does(new Event.Next()).at(13);
    Duration left = outlook().left();
    at(73).does(new Event.ClockCorrected(minutes(60)));
    assertThat(outlook().left()).isEqualTo(left);
    assertThat(state.end()).isEqualTo(EVENING.end());
  }

  @Test
  void afterwardsPlannedIsComparedWithReal() {
    at(5).does(new Event.Begin()).at(15).does(new Event.Next()).at(73);
    does(new Event.NextSection()).at(83).does(new Event.Next(), new Event.NextSection()).at(126);
    does(new Event.Next());
    Review review = Review.of(state).orElseThrow();
    assertThat(review.began()).isEqualTo(minutes(5));
    assertThat(review.late()).isEqualTo(minutes(6));
    assertThat(review.rows().get(ROUND_1).real()).contains(minutes(58));
    assertThat(review.rows().get(ROUND_1).better()).contains(minutes(60));
    assertThat(review.rows().get(0).better()).isEmpty();
    assertThat(review.rows().get(ROUND_2).better()).as("it was squeezed").isEmpty();
  }
}
