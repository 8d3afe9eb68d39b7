package dk.kreds.plan;

import dk.kreds.group.Profile;
import dk.kreds.schedule.LeftOut;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What everybody may see: no participant, no leader but the contact, no money but the price.
///
/// @param leaders how many lead the group
/// @param openings which times are free in office hours, by the slots of the meetings
/// @param leftOut dates that the rule gave and an exception took
/// @param notices of meetings that have been changed and still lie ahead
public record PublicView(
    Profile profile,
    int leaders,
    List<Meeting> meetings,
    Map<LocalDate, Openings> openings,
    List<LeftOut> leftOut,
    List<Notice> notices)
    implements View {

  public PublicView {
    meetings = List.copyOf(meetings);
    openings = Map.copyOf(openings);
    leftOut = List.copyOf(leftOut);
    notices = List.copyOf(notices);
  }

  /// Those that are held of the run that a meeting belongs to; without runs, all.
  public List<Meeting> heldWith(Meeting meeting) {
    return held().stream().filter(other -> other.run().equals(meeting.run())).toList();
  }

  public List<Meeting> held() {
    return meetings.stream().filter(Meeting::isHeld).toList();
  }
}
