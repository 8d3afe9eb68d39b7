package dk.kreds.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A press for each set of own templates that a batch has, all with the same fonts and stylesheets.
final class Presses {
  private final Optional<Path> own;
  private final Press first;
  private final Map<List<Path>, Press> presses = new ConcurrentHashMap<>();

  /// @param own a folder of own templates that was asked for, if any
  /// @param first of which all others use the costly parts
  Presses(Optional<Path> own, Press first) {
    this.own = own;
    this.first = first;
  }

  /// With all templates read anew, but not the fonts.
  Presses afresh() {
    return new Presses(own, first);
  }

  /// @param beside where the definition lies
  Press of(Path beside) {
    return presses.computeIfAbsent(Press.folders(own, beside), first::with);
  }
}
