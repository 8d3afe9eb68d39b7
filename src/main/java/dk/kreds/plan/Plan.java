package dk.kreds.plan;

import dk.kreds.group.Group;
import dk.kreds.group.Participant;
import dk.kreds.schedule.LeftOut;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A group with its meetings worked out, and the three views of it.
///
/// @param sessions one for each meeting that is held
/// @param notices of meetings that have been changed, from the day of planning on
public record Plan(
    Group group,
    List<Meeting> meetings,
    List<LeftOut> leftOut,
    List<Session> sessions,
    Optional<Finances> finances,
    List<Notice> notices) {

  public Plan {
    meetings = List.copyOf(meetings);
    leftOut = List.copyOf(leftOut);
    sessions = List.copyOf(sessions);
    notices = List.copyOf(notices);
  }

  /// The same plan, when people are to hear of these changes and no others.
  public Plan telling(List<Notice> some) {
    return new Plan(group, meetings, leftOut, sessions, finances, some);
  }

  /// Who should have heard from somebody after the last talk by a day, and has not.
  public List<Participant> toFollowUp(LocalDate day) {
    return Slots.toFollowUp(group, day);
  }

  public PublicView forPublic() {
    Map<LocalDate, Openings> openings =
        sessions.stream()
            .filter(session -> !session.slots().isEmpty())
            .collect(
                Collectors.toMap(
                    session -> session.meeting().slot(), session -> Openings.of(session.slots())));
    return new PublicView(
        group.profile(), group.leaders().size(), meetings, openings, leftOut, notices);
  }

  public ParticipantsView forParticipants() {
    return new ParticipantsView(
        forPublic(),
        group.leaders(),
        group.participants().people().stream().flatMap(person -> person.shared().stream()).toList(),
        keptUntil());
  }

  private Optional<LocalDate> keptUntil() {
    Optional<LocalDate> last =
        group.profile().schedule().isOpenEnded()
            ? Optional.empty()
            : meetings.stream()
                .filter(Meeting::isHeld)
                .map(Meeting::date)
                .max(Comparator.naturalOrder());
    return group.participants().deleteAfter().flatMap(after -> after.lastDay(last));
  }

  public LeadersView forLeaders() {
    return new LeadersView(
        forPublic(),
        group.leaders(),
        group.participants().people(),
        sessions,
        group.partners(),
        finances,
        finances.flatMap(it -> group.budget().flatMap(budget -> Accounts.of(budget, it))),
        Attendance.of(group.participants(), forPublic()));
  }
}
