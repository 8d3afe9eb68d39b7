package dk.kreds.material.end;

import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;

/// Which groups take leave of each other.
final class Ending {
  private Ending() {}

  /// People who belong together and have a last meeting; where one comes and goes nobody parts.
  static boolean isAhead(PublicView view) {
    return view.profile().kind().members()
        && !view.profile().isForTalks()
        && view.held().stream().anyMatch(meeting -> meeting.moment() == Meeting.Moment.LAST);
  }

  /// Those who did not lead themselves so far, and may now go on.
  static boolean isOfAClosedGroup(PublicView view) {
    return isAhead(view) && view.profile().kind().closed();
  }

  /// The last meeting of all.
  static Meeting last(PublicView view) {
    return view.held().getLast();
  }
}
