package dk.kreds.group;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// How long what is known of the participants is kept.
public sealed interface DeleteAfter {

  /// To the end of a day.
  record Day(LocalDate last) implements DeleteAfter {}

  /// So long after the last meeting.
  record Later(Period period) implements DeleteAfter {}

  /// The last day on which it may be kept; nothing where a group has no last meeting.
  default Optional<LocalDate> lastDay(Optional<LocalDate> lastMeeting) {
    return switch (this) {
      case Day(LocalDate last) -> Optional.of(last);
      case Later(Period period) -> lastMeeting.map(meeting -> meeting.plus(period));
    };
  }
}
