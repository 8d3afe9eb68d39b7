package dk.kreds.advice;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Severity;
import dk.kreds.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks at a plan as somebody would who has led many groups (field guide § 4). Advice never stops
/// anything.
public final class Adviser {
  private Adviser() {}

  /// Every rule's id, for whoever lists or tests them.
  public static List<String> ids() {
    return rules().map(Rule::id).toList();
  }

  /// What could be better, in the order of the definition, but for what has been accepted.
  ///
  /// @param places where the definition's values stand, by path
  public static List<Diagnostic> advise(
      Plan plan, LocalDate today, String file, Map<String, Position> places) {
    Case found = new Case(plan, today);
    return rules()
        .filter(rule -> !plan.group().accepted().containsKey(rule.id()))
        .flatMap(rule -> advice(rule, found, file, places).stream())
        .sorted(Diagnostic.IN_ORDER)
        .toList();
  }

  private static Stream<Rule> rules() {
    return Stream.of(
            PeopleRules.ALL,
            MeetingRules.ALL,
            AgendaRules.ALL,
            RoomRules.ALL,
            FlyerRules.ALL,
            MoneyRules.ALL,
            TalkRules.ALL)
        .flatMap(List::stream);
  }

  private static Optional<Diagnostic> advice(
      Rule rule, Case found, String file, Map<String, Position> places) {
    return rule.breaks()
        .apply(found)
        .map(facts ->
            new Diagnostic(
                rule.id(),
                Severity.ADVICE,
                place(rule.place().apply(found), file, places),
                facts,
                List.of()));
  }

  /// What is missing has no place of its own: then where it would be, or at the group's name.
  private static Position place(String path, String file, Map<String, Position> places) {
    for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
      if (places.containsKey(at)) {
        return places.get(at);
      }
    }
    if (path.startsWith("agenda")) {
      return place("schedule.time", file, places);
    }
    return places.getOrDefault("name", Position.whole(file));
  }
}
