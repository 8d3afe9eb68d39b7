package dk.kreds.schedule;

import java.time.LocalDate;
import java.util.Optional;

/// A first meeting that differs from the others.
///
/// @param date a meeting before the rule begins, and before `starts`; it counts among the meetings,
///   and being named outright is held even on an exception. Absent where the rule's own first is
///   meant
/// @param times its times; absent where they are as always
public record First(Optional<LocalDate> date, Optional<Times> times) {

  /// A first meeting like all others.
  public static final First AS_ALWAYS = new First(Optional.empty(), Optional.empty());
}
