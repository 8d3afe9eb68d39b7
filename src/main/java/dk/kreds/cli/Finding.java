package dk.kreds.cli;

import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Remedy;
import java.util.List;

/// Something that `check` has found, in words and ready to be told in any form. It names nobody.
///
/// @param id such as `K030`
/// @param error whether it keeps papers from being made
/// @param message what is wrong, in a sentence
/// @param hint what to do about it, in a sentence
/// @param remedies what could be written instead, best first
record Finding(
    String id,
    boolean error,
    Position position,
    String message,
    String hint,
    List<Remedy> remedies) {

  Finding {
    remedies = List.copyOf(remedies);
  }
}
