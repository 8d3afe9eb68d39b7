package dk.kreds.schedule;

import java.time.LocalDate;

/// Where a schedule stops.
public sealed interface Ending {

  /// After so many meetings; what that means when a date hits an exception, [Instead] says.
  ///
  /// @param meetings at least 1
  record Count(int meetings) implements Ending {
    public Count {
      if (meetings < 1) {
        throw new IllegalArgumentException("a schedule has at least one meeting");
      }
    }
  }

  /// With the last meeting on or before a date.
  record Until(LocalDate last) implements Ending {}

  /// Never: it is planned one [Window] at a time.
  record Open() implements Ending {}
}
