package dk.kreds.group;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/// A talk that somebody is to have or has had.
///
/// @param where another place than the usual: a word of [Talks#where] or the group's own
public record Booking(LocalDateTime at, Optional<String> where) implements Comparable<Booking> {

  @Override
  public int compareTo(Booking other) {
    return Comparator.comparing(Booking::at).compare(this, other);
  }
}
