package dk.kreds.plan;

import dk.kreds.group.Leader;
import java.util.List;

/// What the people of the group may see: the public view and who leads.
public record ParticipantsView(PublicView shared, List<Leader> leaders) implements View {

  public ParticipantsView {
    leaders = List.copyOf(leaders);
  }
}
