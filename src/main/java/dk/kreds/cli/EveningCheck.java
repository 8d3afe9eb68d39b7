package dk.kreds.cli;

import dk.kreds.timer.Evening;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

/// Says before the start what cannot become a good evening, and what would.
record EveningCheck(Evening evening, Talk talk) {
  /// Less for each than this is no round, whoever leads it.
  private static final Duration LEAST_EACH = Duration.ofMinutes(1);

  /// What is enough (field guide § 4).
  private static final Duration ENOUGH_EACH = Duration.ofMinutes(4);

  void refuseWhatCannotFit() throws Failure {
    int people = evening.people() - evening.away().size();
    if (people > 0 && each(people).compareTo(LEAST_EACH) < 0) {
      throw new Failure(
          Exit.WRONG,
          talk.say(
              "commands.timer.too-short",
              Map.of(
                  "minutes", minutes(evening.length()),
                  "people", people,
                  "seconds", (int) each(people).toSeconds(),
                  "needed", minutes(needed(people)),
                  "fitting", fitting())));
    }
  }

  /// What each has in the shortest round.
  private Duration each(int people) {
    return rounds()
        .mapToObj(section -> evening.sections().get(section).planned().dividedBy(people))
        .min(Duration::compareTo)
        .orElse(ENOUGH_EACH);
  }

  /// How long a meeting would have to be in which each has enough in all rounds.
  private Duration needed(int people) {
    return IntStream.range(0, evening.sections().size())
        .mapToObj(section ->
            evening.isRound(section)
                ? ENOUGH_EACH.multipliedBy(people)
                : evening.sections().get(section).planned())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// How many people there would be a minute for.
  private int fitting() {
    return (int)
        rounds()
            .mapToLong(section -> evening.sections().get(section).planned().toMinutes())
            .min()
            .orElse(0);
  }

  private IntStream rounds() {
    return IntStream.range(0, evening.sections().size()).filter(evening::isRound);
  }

  private static int minutes(Duration time) {
    return (int) time.toMinutes();
  }
}
