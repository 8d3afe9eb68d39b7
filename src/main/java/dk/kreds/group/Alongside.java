package dk.kreds.group;

import java.util.Optional;

/// Something for others in the same hours: a song group for the ill while their relatives meet.
///
/// @param place where it is, as one says it: "in the next room"
/// @param audience whom it is for
public record Alongside(String name, Optional<String> place, Optional<String> audience) {}
