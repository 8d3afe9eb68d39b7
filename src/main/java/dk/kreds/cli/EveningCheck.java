package dk.kreds.cli;

import dk.kreds.group.Part;
import dk.kreds.plan.Agenda;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Says before the start what cannot become a good evening, and what would.
///
/// @param people who are expected to come; 0 where the parts alone are timed
record EveningCheck(EveningPlan plan, int people, Talk talk) {
  /// Less for each than this is no round, whoever leads it.
  private static final Duration LEAST_EACH = Duration.ofMinutes(1);

  /// What is enough (field guide § 4).
  private static final int ENOUGH_EACH = 4;

  void refuseWhatCannotFit() throws Failure {
    if (people == 0 || rounds() == 0 || each().compareTo(LEAST_EACH) >= 0) {
      return;
    }
    String key = fitting() < 2 ? "commands.timer.too-short" : "commands.timer.too-many";
    Map<String, ?> facts =
        Map.of(
            "minutes",
            minutes(),
            "people",
            people,
            "seconds",
            (int) each().toSeconds(),
            "needed",
            others() + rounds() * ENOUGH_EACH * people,
            "fitting",
            fitting());
    throw Failure.of(Fault.TOO_MANY_FOR_THE_EVENING, talk.say(key, facts), talk);
  }

  /// What each has in the shortest round; nothing where the meeting has no room for one.
  private Duration each() {
    List<Agenda.Item> held = plan.items().stream().filter(item -> isRound(item.part())).toList();
    return held.size() < rounds()
        ? Duration.ZERO
        : held.stream()
            .map(item -> Duration.ofMinutes(item.minutes()).dividedBy(people))
            .min(Duration::compareTo)
            .orElse(LEAST_EACH);
  }

  /// For how many there is enough time.
  private int fitting() {
    return Math.max(0, minutes() - others()) / (rounds() * ENOUGH_EACH);
  }

  private int minutes() {
    return plan.items().stream().mapToInt(Agenda.Item::minutes).sum();
  }

  private int rounds() {
    return (int) plan.parts().stream().filter(EveningCheck::isRound).count();
  }

  /// What the other parts take at least.
  private int others() {
    return plan.parts().stream()
        .filter(part -> !isRound(part))
        .mapToInt(part -> part.isFlexible() ? part.least() : Math.min(part.least(), part.minutes()))
        .sum();
  }

  private static boolean isRound(Part part) {
    return part.type() == Part.Type.ROUND;
  }
}
