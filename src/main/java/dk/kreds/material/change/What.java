package dk.kreds.material.change;

import dk.kreds.plan.Meeting;
import dk.kreds.plan.Notice;
import java.util.Locale;

/// What has become of a meeting.
enum What {
  CANCELLED,
  MOVED,
  EXTRA,
  TIME,
  PLACE,
  BOTH,
  BACK;

  static What of(Notice notice) {
    Meeting meeting = notice.meeting();
    if (notice.back()) {
      return BACK;
    }
    if (!meeting.isHeld()) {
      return CANCELLED;
    }
    if (meeting.movedFrom().isPresent()) {
      return MOVED;
    }
    if (meeting.differs().extra()) {
      return EXTRA;
    }
    if (meeting.differs().time()) {
      return meeting.differs().place() ? BOTH : TIME;
    }
    return PLACE;
  }

  /// As keys of texts have it.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
