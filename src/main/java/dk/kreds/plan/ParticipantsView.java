package dk.kreds.plan;

import dk.kreds.group.Leader;
import dk.kreds.group.Reachable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the people of the group may see: the public view, who leads, and how to reach those of them
/// who have said yes to that.
///
/// @param contacts of each no more than they have agreed to; nobody else is here
/// @param keptUntil the last day on which the list of participants is kept, where that is settled
public record ParticipantsView(
    PublicView shared,
    List<Leader> leaders,
    List<Reachable> contacts,
    Optional<LocalDate> keptUntil)
    implements View {

  public ParticipantsView {
    leaders = List.copyOf(leaders);
    contacts = List.copyOf(contacts);
  }
}
