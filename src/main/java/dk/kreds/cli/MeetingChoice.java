package dk.kreds.cli;

import dk.kreds.plan.Plan;
import dk.kreds.plan.Session;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which meeting somebody means: by its number, by its date, or the next.
record MeetingChoice(Plan plan, Talk talk) {

  Session session(Optional<String> asked) throws Failure {
    List<Session> all =
        plan.sessions().stream()
            .filter(session -> !session.agenda().duringMeeting().isEmpty())
            .toList();
    if (all.isEmpty()) {
      throw failure("none", Map.of());
    }
    return asked.isPresent() ? asked(asked.get(), all) : next(all);
  }

  private Session next(List<Session> all) throws Failure {
    Instant now = talk.surroundings().clock().instant();
    return all.stream()
        .filter(session -> session.meeting().end().toInstant().isAfter(now))
        .findFirst()
        .orElseThrow(() -> failure("over", Map.of("count", all.size())));
  }

  /// Where the group has several runs, a number means the run whose meeting is still to come.
  private Session asked(String asked, List<Session> all) throws Failure {
    LocalDate today = Plans.today(plan.group(), talk);
    List<Session> meant = all.stream().filter(session -> isMeant(session, asked)).toList();
    return meant.stream()
        .filter(session -> !session.meeting().date().isBefore(today))
        .findFirst()
        .or(() -> meant.stream().findFirst())
        .orElseThrow(() ->
            failure(
                "unknown",
                Map.of(
                    "text", Told.shown(asked),
                    "last",
                        all.stream()
                            .mapToInt(session -> session.meeting().number().orElse(0))
                            .max()
                            .orElse(0))));
  }

  private static boolean isMeant(Session session, String asked) {
    if (Integer.toString(session.meeting().number().orElse(0)).equals(asked)) {
      return true;
    }
    try {
      LocalDate date = LocalDate.parse(asked);
      return session.meeting().date().equals(date) || session.meeting().slot().equals(date);
    } catch (DateTimeException noDate) {
      return false;
    }
  }

  private Failure failure(String why, Map<String, ?> facts) {
    return Failure.of(Fault.NO_SUCH_MEETING, talk.say("commands.timer." + why, facts), talk);
  }
}
