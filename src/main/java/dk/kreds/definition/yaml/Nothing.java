package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Position;

/// A value that is not there: `key:` or `-` with nothing after it.
///
/// @param position where the value would have begun
public record Nothing(Position position) implements Node {}
