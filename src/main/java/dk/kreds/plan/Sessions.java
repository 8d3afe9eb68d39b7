package dk.kreds.plan;

import dk.kreds.group.Group;
import dk.kreds.group.Kind.Supply;
import dk.kreds.group.Leader;
import dk.kreds.group.Leader.Task;
import dk.kreds.group.Part;
import dk.kreds.group.Participant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What the leaders need to know of each meeting.
///
/// @param held the meetings that are held, by date
record Sessions(Group group, List<Meeting> held) {
  private static final int AWAY_IN_A_ROW = 3;

  /// What an agenda depends on: most meetings have the same.
  private record Hours(Meeting.Moment moment, LocalTime from, LocalTime to, int coming) {}

  List<Session> all() {
    Map<Hours, Agenda> agendas = new HashMap<>();
    return IntStream.range(0, held.size()).mapToObj(index -> session(index, agendas)).toList();
  }

  private Session session(int index, Map<Hours, Agenda> agendas) {
    Meeting meeting = held.get(index);
    List<Participant> apologies =
        people().stream().filter(person -> isAway(person.apologies(), meeting)).toList();
    int coming = Math.max(1, group.participants().toPlanFor() - apologies.size());
    Optional<Leader> chair = inTurn(Task.DIALOGUE, index);
    Agenda agenda =
        agendas.computeIfAbsent(
            new Hours(meeting.moment(), meeting.from(), meeting.to(), coming), this::agenda);
    return new Session(
        meeting.with(agenda),
        agenda,
        chair,
        host(chair, index),
        leaderFor(Task.MESSAGES),
        apologies,
        coming,
        group.profile().kind().supplies().stream()
            .map(supply -> purchase(supply, coming + group.leaders().size()))
            .toList(),
        people().stream().filter(person -> isQuiet(person, index)).toList(),
        Slots.of(group, meeting),
        Slots.toFollowUp(group, meeting.date()));
  }

  /// Office hours have no parts of their own.
  private Agenda agenda(Hours hours) {
    List<Part> parts = Planner.parts(group, hours.moment());
    return parts.isEmpty()
        ? new Agenda(List.of())
        : AgendaFitter.fit(parts, hours.from(), hours.to(), hours.coming());
  }

  private List<Participant> people() {
    return group.participants().people();
  }

  /// Whoever has taken the task, by turns if several have; if nobody has, all leaders by turns.
  private Optional<Leader> inTurn(Task task, int index) {
    List<Leader> takers =
        group.leaders().stream().filter(leader -> leader.tasks().contains(task)).toList();
    List<Leader> turn = takers.isEmpty() ? group.leaders() : takers;
    return turn.isEmpty() ? Optional.empty() : Optional.of(turn.get(index % turn.size()));
  }

  /// One leads the talk, another stands at the door.
  private Optional<Leader> host(Optional<Leader> chair, int index) {
    return leaderFor(Task.HOSTING)
        .or(() -> {
          List<Leader> others =
              group.leaders().stream()
                  .filter(leader -> chair.filter(it -> it.name().equals(leader.name())).isEmpty())
                  .toList();
          return others.isEmpty()
              ? Optional.empty()
              : Optional.of(others.get(index % others.size()));
        });
  }

  private Optional<Leader> leaderFor(Task task) {
    return group.leaders().stream().filter(leader -> leader.tasks().contains(task)).findFirst();
  }

  private static Session.Purchase purchase(Supply supply, int people) {
    int wanted = supply.perPerson() * people + supply.extra();
    return new Session.Purchase(supply, Math.ceilDiv(wanted, supply.step()) * supply.step());
  }

  /// Away from each of the last three meetings before this one (field guide § 4).
  private boolean isQuiet(Participant person, int index) {
    return index >= AWAY_IN_A_ROW
        && held.subList(index - AWAY_IN_A_ROW, index).stream()
            .allMatch(meeting ->
                isAway(person.apologies(), meeting) || isAway(person.absences(), meeting));
  }

  private static boolean isAway(Set<LocalDate> dates, Meeting meeting) {
    return dates.contains(meeting.date()) || dates.contains(meeting.slot());
  }
}
