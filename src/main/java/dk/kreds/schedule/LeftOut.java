package dk.kreds.schedule;

import java.time.LocalDate;
import java.util.List;

/// A date of the rule without a meeting.
///
/// @param causes the exceptions on it, at least one
public record LeftOut(LocalDate slot, List<Cause> causes, Fate fate) {

  /// What became of its meeting.
  public enum Fate {
    /// It fell away.
    FELL_AWAY,
    /// It is made up for at the end: the rest moved along the rule.
    SHIFTED,
    /// It fell away because no free date was found for it ([Instead#NEXT], [Instead#NEXT_DAY]).
    NO_FREE_DATE
  }

  public LeftOut {
    causes = List.copyOf(causes);
  }
}
