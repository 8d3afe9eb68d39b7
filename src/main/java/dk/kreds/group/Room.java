package dk.kreds.group;

import java.util.Optional;
import java.util.OptionalInt;

/// Where a group meets (field guide § 1).
///
/// @param address street, number, postal code and town
/// @param transit how to get there without a car
/// @param access steps, lift, doors
/// @param seats how many can sit around the table
public record Room(
    String name,
    Optional<String> address,
    Optional<String> transit,
    Optional<String> parking,
    Optional<String> access,
    Facility toilets,
    Facility kitchen,
    OptionalInt seats) {

  /// A room of which only a name, or a name and an address, is known.
  public static Room named(String name) {
    return new Room(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Facility.Unknown(),
        new Facility.Unknown(),
        OptionalInt.empty());
  }
}
