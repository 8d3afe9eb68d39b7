package dk.kreds.advice;

import dk.kreds.group.Participant;
import dk.kreds.group.Participants;
import dk.kreds.group.Range;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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
              "A005", "partners", it -> it.kind().members() && it.group().partners().isEmpty()),
          new Rule("A009", PeopleRules::placeOfNewcomer, PeopleRules::newcomers),
          new Rule("A007", "participants.people", PeopleRules::tooMany),
          Rule.when("A008", "leaders", PeopleRules::sharesNothing));

  private PeopleRules() {}

  private static Optional<Map<String, Object>> size(Case it) {
    Range good = it.kind().size();
    Range size = it.profile().size();
    boolean fits = good.contains(size.least()) && good.contains(size.most());
    return fits
        ? Optional.empty()
        : Optional.of(Map.of("least", good.least(), "most", good.most()));
  }

  /// A closed group is closed after its third meeting (field guide § 1 and § 4).
  private static List<Integer> late(Case it) {
    List<Participant> people = it.group().participants().people();
    Optional<LocalDate> third = it.held().stream().skip(2).findFirst().map(Meeting::date);
    return third.filter(_ -> it.kind().closed()).stream()
        .flatMap(date ->
            IntStream.range(0, people.size())
                .filter(i -> people.get(i).joined().filter(date::isBefore).isPresent())
                .boxed())
        .toList();
  }

  private static Optional<Map<String, Object>> newcomers(Case it) {
    List<Integer> late = late(it);
    return late.isEmpty() ? Optional.empty() : Optional.of(Map.of("count", late.size()));
  }

  private static String placeOfNewcomer(Case it) {
    return late(it).stream()
        .findFirst()
        .map(i -> "participants.people." + i + ".joined")
        .orElse("participants");
  }

  /// Where people belong to the group, more of them than it is meant for.
  private static Optional<Map<String, Object>> tooMany(Case it) {
    int people = it.group().participants().people().size();
    int most = it.profile().size().most();
    return it.kind().members() && people > most
        ? Optional.of(Map.of("count", people, "most", most))
        : Optional.empty();
  }

  /// Two who lead should agree early who does what (field guide § 1).
  private static boolean sharesNothing(Case it) {
    return it.kind().members()
        && it.kind().leaders() > 1
        && it.group().leaders().size() > 1
        && it.group().leaders().stream().allMatch(leader -> leader.tasks().isEmpty());
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
