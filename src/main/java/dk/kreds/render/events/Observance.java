package dk.kreds.render.events;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// A clock change in a VTIMEZONE.
///
/// @param onset by the clock that is about to be changed
/// @param rule the RRULE where it comes back every year, else empty
record Observance(
    boolean daylight, LocalDateTime onset, ZoneOffset before, ZoneOffset after, String rule) {

  static Observance of(ZoneOffsetTransition change, ZoneRules rules, String rule) {
    return new Observance(
        !rules.getDaylightSavings(change.getInstant()).equals(Duration.ZERO),
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter(),
        rule);
  }
}
