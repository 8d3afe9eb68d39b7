package dk.kreds.advice;

import dk.kreds.group.Talks;
import dk.kreds.plan.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Talks between two.
final class TalkRules {
  static final List<Rule> ALL =
      List.of(
          Rule.when("A060", "schedule", TalkRules::isFull),
          new Rule("A061", "participants.people", TalkRules::toFollowUp),
          Rule.when("A062", "talks", TalkRules::isNowhere),
          Rule.when("A063", "talks.where", TalkRules::lacksOffice));

  private TalkRules() {}

  /// There are office hours to come, and nobody new can have a time in them.
  private static boolean isFull(Case it) {
    List<Slot> slots =
        it.plan().sessions().stream()
            .filter(session -> !session.meeting().date().isBefore(it.today()))
            .flatMap(session -> session.slots().stream())
            .toList();
    return !slots.isEmpty() && slots.stream().noneMatch(Slot::isFree);
  }

  private static Optional<Map<String, Object>> toFollowUp(Case it) {
    int people = it.plan().toFollowUp(it.today()).size();
    return people == 0 ? Optional.empty() : Optional.of(Map.of("count", people));
  }

  private static boolean isNowhere(Case it) {
    return it.profile().isForTalks() && where(it).isEmpty() && it.profile().room().isEmpty();
  }

  private static boolean lacksOffice(Case it) {
    return where(it).contains(Talks.OFFICE) && it.profile().room().isEmpty();
  }

  private static List<String> where(Case it) {
    return it.profile().talks().map(Talks::where).orElse(List.of());
  }
}
