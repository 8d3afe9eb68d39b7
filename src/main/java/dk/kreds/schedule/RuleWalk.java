package dk.kreds.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A rule's dates outside the months left out, worked out as far as they are asked for.
final class RuleWalk {

  /// Daily for over fifty years. Who asks for more has a rule that never gets anywhere.
  static final int MOST = 20_000;

  private final RuleDates source;
  private final Set<Month> monthsLeftOut;
  private final List<LocalDate> inOrder = new ArrayList<>();
  private final TreeSet<LocalDate> seen = new TreeSet<>();
  private int looked;

  RuleWalk(Recurrence recurrence, LocalDate starts, Set<Month> monthsLeftOut) {
    this.source = RuleDates.of(recurrence, starts);
    this.monthsLeftOut = monthsLeftOut;
  }

  /// The date at a place, counted from 0; none beyond the rule's end.
  Optional<LocalDate> at(int place) {
    while (inOrder.size() <= place && step()) {}
    return place < inOrder.size() ? Optional.of(inOrder.get(place)) : Optional.empty();
  }

  boolean contains(LocalDate date) {
    while ((seen.isEmpty() || seen.last().isBefore(date)) && step()) {}
    return seen.contains(date);
  }

  /// Whether the rule's end was met because the next date could not be found.
  boolean gaveUp() {
    return !source.hasNext() && source.gaveUp();
  }

  /// Whether it was stopped for having looked at too many dates.
  boolean isExhausted() {
    return looked >= MOST;
  }

  private boolean step() {
    if (isExhausted() || !source.hasNext()) {
      return false;
    }
    looked++;
    var date = source.next();
    if (!monthsLeftOut.contains(date.getMonth())) {
      inOrder.add(date);
      seen.add(date);
    }
    return true;
  }
}
