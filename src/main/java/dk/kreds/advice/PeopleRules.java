package dk.kreds.advice;

import dk.kreds.group.Participants;
import dk.kreds.group.Range;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who comes and who leads.
final class PeopleRules {
  static final List<Rule> ALL =
      List.of(
          new Rule("A001", "participants.size", PeopleRules::size),
          Rule.when(
              "A002", "leaders", it -> it.kind().leaders() > 1 && it.group().leaders().size() == 1),
          Rule.when(
              "A003", "leaders", it -> it.kind().leaders() > 0 && it.group().leaders().isEmpty()),
          new Rule("A004", "participants.people", PeopleRules::quiet),
          new Rule("A006", "participants.delete-after", PeopleRules::kept),
          Rule.when(
              "A005", "partners", it -> it.kind().members() && it.group().partners().isEmpty()));

  private PeopleRules() {}

  private static Optional<Map<String, Object>> size(Case it) {
    Range good = it.kind().size();
    Range size = it.profile().size();
    boolean fits = good.contains(size.least()) && good.contains(size.most());
    return fits
        ? Optional.empty()
        : Optional.of(Map.of("least", good.least(), "most", good.most()));
  }

  /// The day on which the participants were to be forgotten has passed.
  private static Optional<Map<String, Object>> kept(Case it) {
    Participants participants = it.group().participants();
    Optional<LocalDate> last = it.held().stream().map(Meeting::date).max(LocalDate::compareTo);
    return participants
        .deleteAfter()
        .flatMap(after -> after.lastDay(last))
        .filter(day -> day.isBefore(it.today()) && !participants.people().isEmpty())
        .map(day -> Map.of("date", day, "count", participants.people().size()));
  }

  /// Somebody has been away three times running, and there is a meeting to come.
  private static Optional<Map<String, Object>> quiet(Case it) {
    long people =
        it.plan().sessions().stream()
            .filter(session -> !session.meeting().date().isBefore(it.today()))
            .limit(1)
            .map(Session::quiet)
            .mapToLong(List::size)
            .sum();
    return people == 0 ? Optional.empty() : Optional.of(Map.of("count", (int) people));
  }
}
