package dk.kreds.plan;

import dk.kreds.group.Leader;
import dk.kreds.group.Participant;
import dk.kreds.group.Partner;
import java.util.List;
import java.util.Optional;

/// What the leaders see: everything.
///
/// @param partners who can tell people about the group, and whom it can send them on to
/// @param finances worked out, where the definition has a budget
/// @param accounts where money has been spent or paid
/// @param attendance how many came, meeting by meeting
public record LeadersView(
    PublicView shared,
    List<Leader> leaders,
    List<Participant> participants,
    List<Session> sessions,
    List<Partner> partners,
    Optional<Finances> finances,
    Optional<Accounts> accounts,
    Attendance attendance)
    implements View {

  public LeadersView {
    leaders = List.copyOf(leaders);
    participants = List.copyOf(participants);
    sessions = List.copyOf(sessions);
    partners = List.copyOf(partners);
  }
}
