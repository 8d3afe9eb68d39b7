package dk.kreds.group;

/// Something that a room has or has not: toilets, a kitchen.
public sealed interface Facility {

  record Unknown() implements Facility {}

  record Missing() implements Facility {}

  record There() implements Facility {}

  /// @param words how it is, in the leader's own words
  record Described(String words) implements Facility {}

  default boolean isMissing() {
    return this instanceof Missing;
  }
}
