package dk.kreds.plan;

import dk.kreds.group.Leader;
import dk.kreds.group.Reachable;
import java.util.List;

/// What the people of the group may see: the public view, who leads, and how to reach those of them
/// who have said yes to that.
///
/// @param contacts of each no more than they have agreed to; nobody else is here
public record ParticipantsView(PublicView shared, List<Leader> leaders, List<Reachable> contacts)
    implements View {

  public ParticipantsView {
    leaders = List.copyOf(leaders);
    contacts = List.copyOf(contacts);
  }
}
