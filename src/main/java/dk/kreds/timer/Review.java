package dk.kreds.timer;

import dk.kreds.timer.State.Over;
import dk.kreds.timer.State.Spent;
import dk.kreds.timer.State.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How an evening went, compared with its plan.
///
/// @param began how much later than planned it began; negative when earlier
/// @param ended when it ended
/// @param late how much later than planned that was; negative when earlier
/// @param rows one for each part, held or not
public record Review(Duration began, Instant ended, Duration late, List<Row> rows) {
  /// A plan that is missed by less is a good plan.
  private static final Duration WORTH_PLANNING = Duration.ofMinutes(3);

  private static final long STEP = 5;

  /// A part.
  ///
  /// @param real how long it lasted; absent where it was not held
  /// @param squeezed whether it had to be shorter because the evening was late
  public record Row(int section, Duration planned, Optional<Duration> real, boolean squeezed) {

    /// How many minutes to plan for it another time, if that is not what was planned: to the
    /// nearest five, because nobody plans in other steps. That it was squeezed is no reason to plan
    /// less, nor is a part that was hardly held.
    public Optional<Duration> better() {
      return real.filter(it -> it.compareTo(WORTH_PLANNING) >= 0)
          .filter(it -> !squeezed || it.compareTo(planned) > 0)
          .filter(it -> it.minus(planned).abs().compareTo(WORTH_PLANNING) >= 0)
          .map(it -> Duration.ofMinutes(Math.max(STEP, Math.round(it.toSeconds() / 300.0) * STEP)))
          .filter(it -> !it.equals(planned));
    }
  }

  /// How long somebody spoke in all rounds.
  public record Spoken(int person, Duration time) {}

  /// Of an evening that is over; nothing where it never began.
  public static Optional<Review> of(State state) {
    if (!(state.stand() instanceof Over over) || state.spent().isEmpty()) {
      return Optional.empty();
    }
    Duration moved = Duration.between(state.evening().start(), state.spent().getFirst().from());
    boolean elsewhen = moved.abs().compareTo(Duration.ofHours(2)) > 0;
    return Optional.of(
        new Review(
            elsewhen ? Duration.ZERO : moved,
            over.at(),
            Duration.between(state.evening().end(), over.at())
                .minus(elsewhen ? moved : Duration.ZERO),
            rows(state)));
  }

  private static List<Row> rows(State state) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < state.evening().sections().size(); i++) {
      int section = i;
      Optional<Duration> real =
          state.spent().stream()
              .filter(it -> it.section() == section)
              .map(Review::length)
              .reduce(Duration::plus);
      Duration planned = state.evening().sections().get(section).planned();
      boolean squeezed =
          state.lengths().get(section).compareTo(planned) < 0 || state.tight().contains(section);
      rows.add(new Row(section, planned, real, squeezed));
    }
    return rows;
  }

  private static Duration length(Spent spent) {
    return Duration.between(spent.from(), spent.to());
  }

  /// Who spoke for how long, the longest first. Nobody is shown this without asking for it.
  public static List<Spoken> speaking(State state) {
    Map<Integer, Duration> all = new LinkedHashMap<>();
    for (Turn turn : state.turns()) {
      all.merge(turn.person(), turn.spoken(), Duration::plus);
    }
    return all.entrySet().stream()
        .map(entry -> new Spoken(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Spoken::time).reversed())
        .toList();
  }
}
