package dk.kreds.schedule;

/// What happens to a meeting whose date hits an exception.
public enum Instead {

  /// It falls away and is not made up: of ten meetings nine are left. RFC 5545's `EXDATE`.
  SKIP,

  /// It alone moves, to the next later date with the same weekday that is free: no exception, not
  /// in a month left out, no other meeting's date, and not after the last day. The rest stay. Where
  /// no date is free within a year of the last meeting (without end: of its own date), it falls
  /// away and is reported so. A weekly group without end never has a free date; one with a count of
  /// meetings has its first after the last of them.
  NEXT,

  /// It alone moves, to the next later day that is free in the same way, whatever its weekday: "on
  /// the 15th, or the Monday after". Where no day is free within a month, it falls away and is
  /// reported so.
  NEXT_DAY,

  /// It and all after it move one step along the rule, so that a count of meetings is kept. With a
  /// last day or no end there is nothing to keep, and it falls away.
  SHIFT
}
