package dk.kreds.schedule;

/// What happens to a meeting whose date hits an exception.
public enum Instead {

  /// It falls away and is not made up: of ten meetings nine are left. RFC 5545's `EXDATE`.
  SKIP,

  /// It alone moves, to the next later date with the same weekday that is free: no exception, not
  /// in a month left out, not a date of the rule, taken by no other meeting, and not after the last
  /// day. With no such date within a year of it, or of the last meeting, it falls away and is
  /// reported so; in an open-ended weekly group that is always the case. The rest stay.
  NEXT,

  /// It and all after it move one step along the rule, so that a count of meetings is kept. With a
  /// last day or no end there is nothing to keep, and it falls away.
  SHIFT
}
