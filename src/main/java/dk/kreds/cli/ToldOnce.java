package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which advice has been given about the files that groups share: there is one line to mend,
/// however many include it.
final class ToldOnce {
  private final Set<Same> told = new HashSet<>();

  /// @param file the same by whatever way a group leads to it
  /// @param facts what its sentence says, in whichever language
  private record Same(String id, Path file, int line, int column, Map<String, Object> facts) {}

  static boolean isShared(Diagnostic found, Definition definition) {
    return found.isAdvice() && definition.beside().shared().contains(found.position().file());
  }

  /// What has not been told yet, from now on taken as told.
  List<Diagnostic> fresh(List<Diagnostic> all, Definition definition) {
    return all.stream()
        .filter(found -> !isShared(found, definition) || told.add(same(found)))
        .toList();
  }

  private static Same same(Diagnostic found) {
    Position at = found.position();
    return new Same(
        found.id(), Path.of(at.file()).normalize(), at.line(), at.column(), found.facts());
  }
}
