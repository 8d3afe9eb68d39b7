package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Position;

/// A part of a definition, and where it stands.
public sealed interface Node permits Mapping, Nothing, Scalar, Sequence {

  /// Where it begins. What goes over several lines is marked on its first.
  Position position();
}
