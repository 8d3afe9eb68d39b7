package dk.kreds.group;

import java.time.LocalDate;
import java.util.SortedSet;

/// To which meetings somebody comes.
public sealed interface Visits {

  /// A meeting as it is counted.
  ///
  /// @param turn its place on the rule, from 0, days off counted too
  /// @param ordinal its place among the meetings from the very first, from 1
  /// @param slot the date that the rule gave
  /// @param date the date that it is held on
  record Counted(int turn, int ordinal, LocalDate slot, LocalDate date) {}

  boolean includes(Counted meeting);

  /// Every so many, from one of them on. It follows the rule's dates, so that a day off does not
  /// move the visits that were agreed.
  ///
  /// @param step 1 for every meeting, 2 for every other
  /// @param from counted from 1
  record Every(int step, int from) implements Visits {
    @Override
    public boolean includes(Counted meeting) {
      int since = meeting.turn() - (from - 1);
      return since >= 0 && since % step == 0;
    }
  }

  /// By number, both included: the first three, or the fourth alone.
  record Between(int first, int last) implements Visits {
    @Override
    public boolean includes(Counted meeting) {
      return first <= meeting.ordinal() && meeting.ordinal() <= last;
    }
  }

  /// By date: the one that the rule gave or the one that the meeting was moved to.
  record On(SortedSet<LocalDate> dates) implements Visits {
    @Override
    public boolean includes(Counted meeting) {
      return dates.contains(meeting.slot()) || dates.contains(meeting.date());
    }
  }
}
