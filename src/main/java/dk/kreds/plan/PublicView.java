package dk.kreds.plan;

import dk.kreds.group.Profile;
import dk.kreds.schedule.LeftOut;
import java.util.List;

/// What everybody may see: no participant, no leader but the contact, no money but the price.
///
/// @param leaders how many lead the group
/// @param leftOut dates that the rule gave and an exception took
public record PublicView(
    Profile profile, int leaders, List<Meeting> meetings, List<LeftOut> leftOut) implements View {

  public PublicView {
    meetings = List.copyOf(meetings);
    leftOut = List.copyOf(leftOut);
  }

  /// Those that are held of the run that a meeting belongs to; without runs, all.
  public List<Meeting> heldWith(Meeting meeting) {
    return held().stream().filter(other -> other.run().equals(meeting.run())).toList();
  }

  public List<Meeting> held() {
    return meetings.stream().filter(Meeting::isHeld).toList();
  }
}
