package dk.kreds.advice;

import dk.kreds.group.Part;
import dk.kreds.group.Theme;
import dk.kreds.plan.Agenda;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Session;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// How a meeting goes.
final class AgendaRules {
  private static final int NEEDS_BREAK = 90;
  private static final int FAIR_SHARE = 4;
  private static final int LONGEST_INTRODUCTION = 5;
  private static final int SHORTEST_CLOSING = 5;
  private static final String INTRODUCTIONS = "introductions";

  static final List<Rule> ALL =
      List.of(
          first("A020", "agenda", AgendaRules::lacksBreak),
          first("A021", "agenda", session -> hurries(session)),
          first("A022", "agenda", AgendaRules::lacksClosing),
          new Rule("A023", "themes", AgendaRules::twice),
          new Rule("A024", "themes", AgendaRules::without),
          new Rule("A026", "agenda.first", AgendaRules::introductions),
          first("A027", "agenda", AgendaRules::endsInTheLastMinute),
          first("A028", "agenda", AgendaRules::lacksPreparation));

  private AgendaRules() {}

  /// A rule that is broken by a meeting; the first that breaks it is named.
  private static Rule first(String id, String place, Predicate<Session> breaks) {
    return new Rule(
        id,
        place,
        it ->
            it.plan().sessions().stream()
                .filter(breaks)
                .findFirst()
                .map(session -> Map.of("date", session.meeting().date())));
  }

  /// Office hours have no parts, and so no closing to lack.
  private static boolean lacksClosing(Session session) {
    return !session.agenda().items().isEmpty()
        && session.agenda().first(Part.Type.CLOSING).isEmpty();
  }

  private static boolean lacksBreak(Session session) {
    int minutes = session.agenda().duringMeeting().stream().mapToInt(Agenda.Item::minutes).sum();
    return minutes > NEEDS_BREAK && session.agenda().first(Part.Type.BREAK).isEmpty();
  }

  /// A round in which each would have less than four minutes.
  private static boolean hurries(Session session) {
    return session.agenda().items().stream()
        .filter(item -> item.part().type() == Part.Type.ROUND)
        .anyMatch(item -> item.minutes() / session.coming() < FAIR_SHARE);
  }

  /// Up to five minutes each to say who one is (field guide § 1).
  private static Optional<Map<String, Object>> introductions(Case it) {
    return it.plan().sessions().stream()
        .filter(session -> it.kind().closed())
        .flatMap(session ->
            session.agenda().items().stream()
                .filter(item -> item.part().name().equals(INTRODUCTIONS))
                .filter(item -> item.minutes() < LONGEST_INTRODUCTION * session.coming())
                .map(item ->
                    Map.<String, Object>of(
                        "minutes", item.minutes(),
                        "people", session.coming(),
                        "wanted", LONGEST_INTRODUCTION * session.coming())))
        .findFirst();
  }

  /// A closing so short that there is no room for feelings (field guide § 4).
  private static boolean endsInTheLastMinute(Session session) {
    return session.agenda().items().stream()
        .filter(item -> item.part().type() == Part.Type.CLOSING)
        .anyMatch(item -> item.minutes() < SHORTEST_CLOSING);
  }

  /// Somebody has to be there before the others: chairs, coffee, a face at the door.
  private static boolean lacksPreparation(Session session) {
    boolean hasRound = session.agenda().first(Part.Type.ROUND).isPresent();
    return hasRound && session.agenda().first(Part.Type.PREPARATION).isEmpty();
  }

  private static Optional<Map<String, Object>> twice(Case it) {
    Set<String> seen = new HashSet<>();
    return it.group().themes().stream()
        .map(Theme::title)
        .filter(title -> !seen.add(title))
        .findFirst()
        .map(title -> Map.of("theme", title));
  }

  /// Meetings with a part for a theme that nobody has thought of a theme for.
  private static Optional<Map<String, Object>> without(Case it) {
    List<LocalDate> dates =
        it.plan().sessions().stream()
            .filter(
                session -> session.agenda().items().stream().anyMatch(item -> item.part().theme()))
            .map(Session::meeting)
            .filter(meeting -> it.kind().closed() && meeting.theme().isEmpty())
            .map(Meeting::date)
            .toList();
    return dates.isEmpty() || it.group().choosesThemes()
        ? Optional.empty()
        : Optional.of(Map.of("count", dates.size(), "date", dates.getFirst()));
  }
}
