package dk.kreds.timer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.timer.State.Spent;
import dk.kreds.timer.State.Under;
import dk.kreds.timer.journal.JournalText;
import dk.kreds.timer.journal.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What holds on every evening, whatever the leader does: 10,000 evenings drawn by lot.
class TimerPropertiesTest {
  private static final int EVENINGS = 10_000;
  private static final int EVENTS = 30;

  /// Sums of shares are exact; a part's minutes over people are rounded to the nanosecond.
  private static final Duration ROUNDED = Duration.ofMillis(1);

  /// One step of an evening.
  private record Step(State before, Event event, Instant at, State after) {}

  /// An evening with all that happened.
  private record Course(Evening evening, List<Step> steps) {
    State end() {
      return steps.getLast().after();
    }
  }

  private static final List<Course> COURSES = new ArrayList<>();

  @BeforeAll
  static void holdTheEvenings() {
    for (int seed = 0; seed < EVENINGS; seed++) {
      COURSES.add(course(new RandomEvenings(seed)));
    }
  }

  private static Course course(RandomEvenings lots) {
    Evening evening = lots.evening();
    State state = State.of(evening);
    Instant now = RandomEvenings.START.plus(lots.pause()).minusSeconds(900);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      Event event = lots.event(state, now);
      State after = Timer.next(state, event, now);
      steps.add(new Step(state, event, now, after));
      state = after;
      now = now.plus(lots.pause());
    }
    return new Course(evening, steps);
  }

  /// A test over evenings that never begin would prove little.
  @Test
  void theEveningsAreLively() {
    assertThat(COURSES.stream().filter(it -> !it.end().turns().isEmpty()).count())
        .isGreaterThan(EVENINGS / 3);
    assertThat(COURSES.stream().filter(it -> it.end().spent().size() > 2).count())
        .isGreaterThan(EVENINGS / 4);
    assertThat(steps(Event.Choose.class)).isGreaterThan(EVENINGS);
    assertThat(COURSES.stream().filter(it -> !it.end().skipped().isEmpty()).count())
        .isGreaterThan(EVENINGS / 20);
  }

  private static long steps(Class<? extends Event> event) {
    return COURSES.stream()
        .flatMap(course -> course.steps().stream())
        .filter(step -> event.isInstance(step.event()))
        .count();
  }

  @Test
  void aProtectedMinuteIsNeverGivenAway() {
    for (Course course : COURSES) {
      for (Step step : course.steps()) {
        for (int i = 0; i < course.evening().sections().size(); i++) {
          Evening.Section section = course.evening().sections().get(i);
          if (section.isProtected()) {
            assertThat(step.after().lengths().get(i)).isEqualTo(section.planned());
            assertThat(step.after().skipped()).doesNotContain(i);
          }
        }
        int now = step.after().under().map(Under::section).orElse(-1);
        for (Spent part : new Outlook(step.after(), step.at()).course()) {
          Evening.Section section = course.evening().sections().get(part.section());
          if (section.isProtected() && part.section() > now && !isOver(step.after())) {
            assertThat(Duration.between(part.from(), part.to())).isEqualTo(section.planned());
          }
        }
      }
    }
  }

  private static boolean isOver(State state) {
    return state.stand() instanceof State.Over;
  }

  @Test
  void aPartShrinksOneWayAndNotBelowItsLeast() {
    for (Course course : COURSES) {
      for (Step step : course.steps()) {
        boolean back =
            step.event() instanceof Event.Undo || step.event() instanceof Event.BeganEarlier;
        for (int i = 0; i < course.evening().sections().size(); i++) {
          Duration after = step.after().lengths().get(i);
          Evening.Section section = course.evening().sections().get(i);
          assertThat(after)
              .isLessThanOrEqualTo(section.planned())
              .isGreaterThanOrEqualTo(section.least());
          if (!back) {
            assertThat(after).isLessThanOrEqualTo(step.before().lengths().get(i));
          }
        }
      }
    }
  }

  /// Where the leader has not let it, nobody's share of a round to come goes below what is enough.
  @Test
  void aRoundToComeKeepsEnoughForEachUnlessTheLeaderSaysSo() {
    int seen = 0;
    for (Course course : COURSES) {
      for (Step step : course.steps()) {
        if (step.event() instanceof Event.Next && step.after().under().isPresent()) {
          Under under = step.after().under().get();
          boolean entered = step.before().under().map(Under::section).orElse(-1) != under.section();
          int section = under.section();
          int people = step.before().here().size();
          if (entered && people > 0 && course.evening().isRound(section)) {
            Duration enough = Lengths.ENOUGH_EACH.multipliedBy(people);
            Duration before = step.before().lengths().get(section);
            if (!step.before().tight().contains(section)) {
              seen++;
              assertThat(step.after().lengths().get(section))
                  .isGreaterThanOrEqualTo(Lengths.shorter(before, enough));
            }
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(1000);
  }

  @Test
  void theSharesAreTogetherTheRound() {
    int exact = 0;
    for (Course course : COURSES) {
      for (Step step : course.steps()) {
        State state = step.after();
        boolean turned = state.circle().filter(it -> it.since().equals(step.at())).isPresent();
        turned &= step.event() instanceof Event.Next || step.event() instanceof Event.Pass;
        if (turned && !state.circle().get().queue().isEmpty()) {
          Circle circle = state.circle().get();
          Under under = state.under().orElseThrow();
          Lengths lengths = new Lengths(state);
          Duration left =
              Duration.between(step.at(), under.since().plus(state.lengths().get(under.section())));
          Duration share = left.dividedBy(circle.queue().size());
          Duration all =
              new Outlook(state, step.at())
                  .shares().stream().reduce(circle.given(), Duration::plus);
          if (circle.given().equals(Duration.ZERO)) {
            continue;
          }
          if (share.minus(ROUNDED).compareTo(lengths.leastEach(under.section())) > 0
              && share.plus(ROUNDED).compareTo(lengths.mostEach(under.section())) < 0) {
            assertThat(all).isEqualTo(Duration.ofMillis(left.toMillis()));
            exact++;
          }
        }
      }
    }
    assertThat(exact).isGreaterThan(EVENINGS / 2);
  }

  @Test
  void nobodyIsHeardTwiceAndNobodyIsForgotten() {
    for (Course course : COURSES) {
      for (Step step : course.steps()) {
        step.after()
            .circle()
            .ifPresent(circle -> {
              List<Integer> all = new ArrayList<>(circle.heard());
              all.addAll(circle.queue());
              assertThat(all).doesNotHaveDuplicates();
              assertThat(new HashSet<>(all)).containsAll(step.after().here());
            });
      }
    }
  }

  /// When everything that may give way has given way, and not before, the evening gets longer; and
  /// by no more than that.
  @Test
  void theEveningNeverEndsLaterThanTheRulesAllow() {
    for (Course course : COURSES) {
      for (Step step : course.steps()) {
        State state = step.after();
        if (state.under().isPresent()) {
          Outlook outlook = new Outlook(state, step.at());
          Lengths lengths = new Lengths(state);
          Instant unavoidable = outlook.sectionEnd();
          for (int i = state.under().get().section() + 1; i < state.lengths().size(); i++) {
            unavoidable =
                unavoidable.plus(state.skipped().contains(i) ? Duration.ZERO : lengths.least(i));
          }
          Instant allowed = unavoidable.isAfter(state.end()) ? unavoidable : state.end();
          assertThat(outlook.end()).isBeforeOrEqualTo(allowed.plus(ROUNDED));
        }
      }
    }
  }

  /// From anywhere on: a leader who moves on when the time is up ends when the timer said so then.
  @Test
  void whoKeepsToTheTimerEndsWhenItSaid() {
    int held = 0;
    for (int seed = 0; seed < EVENINGS; seed++) {
      Course course = COURSES.get(seed);
      Step step = course.steps().get(seed % EVENTS);
      State state = step.after();
      Instant now = step.at();
      boolean rests = state.circle().flatMap(Circle::resting).isPresent();
      if (state.under().isEmpty() || rests) {
        continue;
      }
      Instant said = new Outlook(state, now).end();
      for (int i = 0; state.under().isPresent(); i++) {
        assertThat(i).isLessThan(500);
        boolean allHeard = state.circle().filter(it -> it.queue().isEmpty()).isPresent();
        Duration left = new Outlook(state, now).left();
        now = left.isNegative() || allHeard ? now : now.plus(left);
        state = Timer.next(state, new Event.Next(), now);
      }
      Instant latest = said.isAfter(state.end()) ? said : state.end();
      assertThat(((State.Over) state.stand()).at()).isBeforeOrEqualTo(latest.plusMillis(20));
      held++;
    }
    assertThat(held).isGreaterThan(EVENINGS / 2);
  }

  @Test
  void whatDoesNotFitIsSaidWithWaysOutThatHelp() {
    int seen = 0;
    for (Course course : COURSES) {
      for (Step step : course.steps()) {
        Outlook outlook = new Outlook(step.after(), step.at());
        List<Choices.Way> ways = new Choices(step.after(), step.at()).ways();
        boolean late = outlook.tooMuch().compareTo(Duration.ofSeconds(30)) >= 0;
        assertThat(ways.isEmpty()).isEqualTo(!late);
        for (Choices.Way way : ways) {
          State then = Timer.next(step.after(), new Event.Choose(way.choice()), step.at());
          Duration left = new Outlook(then, step.at()).tooMuch();
          assertThat(left).isLessThan(outlook.tooMuch());
          if (way.choice() instanceof Choice.EndLater) {
            assertThat(left).isZero();
          }
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(EVENINGS);
  }

  @Test
  void undoIsExact() {
    for (Course course : COURSES) {
      for (Step step : course.steps()) {
        boolean undoable =
            !(step.event() instanceof Event.Undo || step.event() instanceof Event.ClockCorrected);
        if (undoable && !step.after().equals(step.before())) {
          assertThat(Timer.next(step.after(), new Event.Undo(), step.at().plusSeconds(7)))
              .isEqualTo(step.before());
        }
      }
    }
  }

  @Test
  void whatIsTakenBackLeavesTheBeginning() {
    for (Course course : COURSES.subList(0, 1000)) {
      State state = course.end();
      for (int i = 0; i <= EVENTS; i++) {
        state = Timer.next(state, new Event.Undo(), RandomEvenings.START);
      }
      assertThat(state).isEqualTo(State.of(course.evening()));
    }
  }

  @Test
  void theHistoryLeadsToTheState() {
    for (Course course : COURSES) {
      State end = course.end();
      assertThat(Timer.replay(course.evening(), end.history())).isEqualTo(end);
    }
  }

  /// As a timer would that was killed after any of the events.
  @Test
  void theJournalLeadsToTheState() {
    for (Course course : COURSES) {
      StringBuilder text = new StringBuilder(JournalText.head(course.evening(), Pace.ofClock()));
      int killed = Math.floorMod(course.hashCode(), EVENTS);
      for (Step step : course.steps().subList(0, killed + 1)) {
        text.append(JournalText.line(new Entry(step.at(), step.event())));
      }
      State before = course.steps().get(killed).after();
      assertThat(JournalText.read(text.toString()).orElseThrow().state()).isEqualTo(before);
      String torn = text + "2027-03-02T19:00:00Z ne";
      assertThat(JournalText.read(torn).orElseThrow().state()).isEqualTo(before);
    }
  }

  @Test
  void nothingMovesByItself() {
    for (Course course : COURSES.subList(0, 1000)) {
      State state = course.end();
      Instant later = course.steps().getLast().at().plus(Duration.ofHours(9));
      new Outlook(state, later).course();
      assertThat(state).isEqualTo(course.end());
      assertThat(new Outlook(state, later).state()).isEqualTo(state);
    }
  }
}
