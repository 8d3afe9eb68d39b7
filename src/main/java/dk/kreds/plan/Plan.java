package dk.kreds.plan;

import dk.kreds.group.Group;
import dk.kreds.schedule.LeftOut;
import java.util.List;
import java.util.Optional;

/// A group with its meetings worked out, and the three views of it.
///
/// @param sessions one for each meeting that is held
public record Plan(
    Group group,
    List<Meeting> meetings,
    List<LeftOut> leftOut,
    List<Session> sessions,
    Optional<Finances> finances) {

  public Plan {
    meetings = List.copyOf(meetings);
    leftOut = List.copyOf(leftOut);
    sessions = List.copyOf(sessions);
  }

  public PublicView forPublic() {
    return new PublicView(group.profile(), group.leaders().size(), meetings, leftOut);
  }

  public ParticipantsView forParticipants() {
    return new ParticipantsView(forPublic(), group.leaders());
  }

  public LeadersView forLeaders() {
    return new LeadersView(
        forPublic(), group.leaders(), group.participants().people(), sessions, finances);
  }
}
