package dk.kreds.timer;

import dk.kreds.timer.State.Under;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a leader can do about an evening that does not fit, said as soon as the sums say so and not
/// when the time is gone.
public record Choices(State state, Instant now) {
  /// Less than this is made up for by somebody who speaks a little less.
  private static final Duration NOT_WORTH_ASKING = Duration.ofSeconds(30);

  private static final long ROUND_UP_TO = 5;

  /// One way out.
  ///
  /// @param each for a shortened round, what each person has then
  /// @param end when the meeting ends then
  public record Way(Choice choice, Optional<Duration> each, Instant end) {}

  /// Nothing where everything fits.
  public List<Way> ways() {
    Duration tooMuch = new Outlook(state, now).tooMuch();
    if (tooMuch.compareTo(NOT_WORTH_ASKING) < 0) {
      return List.of();
    }
    List<Way> ways = new ArrayList<>();
    roundToShorten().ifPresent(section -> ways.add(shortened(section)));
    sectionToSkip().ifPresent(section -> ways.add(way(new Choice.Skip(section), Optional.empty())));
    long minutes = Math.ceilDiv(tooMuch.toMillis(), ROUND_UP_TO * 60_000) * ROUND_UP_TO;
    ways.add(way(new Choice.EndLater(Duration.ofMinutes(minutes)), Optional.empty()));
    return ways.stream().filter(way -> helps(way, tooMuch)).toList();
  }

  private boolean helps(Way way, Duration tooMuch) {
    State after = Timer.next(state, new Event.Choose(way.choice()), now);
    Duration saved = tooMuch.minus(new Outlook(after, now).tooMuch());
    return saved.compareTo(NOT_WORTH_ASKING) >= 0;
  }

  private Way shortened(int section) {
    Choice choice = new Choice.Shorten(section);
    State after = Timer.next(state, new Event.Choose(choice), now);
    Outlook outlook = new Outlook(after, now);
    Duration each =
        outlook.shares().isEmpty()
            ? outlook.course().stream()
                .filter(it -> it.section() == section)
                .map(it -> Duration.between(it.from(), it.to()))
                .findFirst()
                .orElse(Duration.ZERO)
                .dividedBy(Math.max(1, new Lengths(after).people(section)))
            : outlook.shares().getFirst();
    return way(choice, Optional.of(each));
  }

  private Way way(Choice choice, Optional<Duration> each) {
    State after = Timer.next(state, new Event.Choose(choice), now);
    return new Way(choice, each, new Outlook(after, now).end());
  }

  /// The round under way where somebody still waits in it, or the first to come that can give more
  /// than is good.
  private Optional<Integer> roundToShorten() {
    return state
        .under()
        .flatMap(under ->
            IntStream.range(under.section(), state.evening().sections().size())
                .filter(section -> section > under.section() || somebodyWaits(under))
                .filter(state.evening()::isRound)
                .filter(section -> !state.skipped().contains(section))
                .filter(section -> !state.tight().contains(section))
                .filter(this::canGiveMore)
                .boxed()
                .findFirst());
  }

  private static boolean somebodyWaits(Under under) {
    return under.circle().filter(circle -> !circle.waiting().isEmpty()).isPresent();
  }

  private boolean canGiveMore(int section) {
    return new Lengths(state)
            .leastEach(section)
            .compareTo(new Lengths(state.tightening(section)).leastEach(section))
        > 0;
  }

  /// The last that is not protected: what comes before it has been promised.
  private Optional<Integer> sectionToSkip() {
    return IntStream.iterate(state.evening().sections().size() - 1, i -> i >= 0, i -> i - 1)
        .filter(section -> Timer.canSkip(state, section))
        .boxed()
        .findFirst();
  }
}
