package dk.kreds.plan;

import dk.kreds.group.Participant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A time in office hours that one person can have.
///
/// @param number counted from 1 through the day
public record Slot(int number, LocalTime start, LocalTime end, Optional<Taken> taken) {

  public boolean isFree() {
    return taken.isEmpty();
  }

  /// Who has it.
  ///
  /// @param count the person's first talk is 1
  /// @param where another place than the usual
  /// @param followUp when to hear how things are, where no further talk is booked
  public record Taken(
      Participant person, int count, Optional<String> where, Optional<LocalDate> followUp) {}
}
