package dk.kreds.schedule;

import java.time.LocalTime;

/// From when to when, on one day. A pair whose end is not after its beginning is reported as a
/// [Contradiction], never rolled over midnight.
public record Times(LocalTime from, LocalTime to) {

  boolean inOrder() {
    return to.isAfter(from);
  }
}
