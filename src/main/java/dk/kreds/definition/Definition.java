package dk.kreds.definition;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.group.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came of reading a definition.
///
/// @param source the text as it was read, for showing a line of it; what is not UTF-8 in it is lost
/// @param language what the definition says it is written in, as far as that could be read
/// @param problems everything that is wrong, in the order of the file; then there is no group
/// @param places where each value stands, by the path of keys to it
/// @param others the text of the files beside it that were read with it, by name
public record Definition(
    String file,
    String source,
    Optional<String> language,
    Optional<Group> group,
    List<Diagnostic> problems,
    Map<String, Position> places,
    Map<String, String> others) {

  public Definition {
    problems = List.copyOf(problems);
    places = Map.copyOf(places);
    others = Map.copyOf(others);
  }

  /// The text of the file that a position is in.
  public Optional<String> source(Position position) {
    return position.file().equals(file)
        ? Optional.of(source)
        : Optional.ofNullable(others.get(position.file()));
  }
}
