package dk.kreds.schedule;

import java.time.LocalDate;
import java.util.Optional;

/// What is different about one meeting. It is kept under the meeting's slot: the date that the rule
/// gave.
///
/// @param extra it is held beside those of the rule, or on a date that an exception took, and does
///   not count as one of its meetings
/// @param cancelled it is not held, and not made up
/// @param date held on another date. Being said outright it goes before every exception; the slot's
///   own date means that the meeting is held in spite of an exception
/// @param times held at other times
/// @param place held elsewhere
/// @param reason why, for people to read
public record Change(
    boolean extra,
    boolean cancelled,
    Optional<LocalDate> date,
    Optional<Times> times,
    Optional<String> place,
    Optional<String> reason) {

  /// A meeting more.
  public static Change add() {
    return new Change(
        true, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Cancelled, without a word why.
  public static Change cancel() {
    return new Change(
        false, true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Held on another date.
  public static Change to(LocalDate date) {
    return new Change(
        false, false, Optional.of(date), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Held at other times.
  public static Change at(Times times) {
    return new Change(
        false, false, Optional.empty(), Optional.of(times), Optional.empty(), Optional.empty());
  }
}
