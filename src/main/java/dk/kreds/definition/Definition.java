package dk.kreds.definition;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.group.Group;
import dk.kreds.input.Input;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What came of reading a definition.
///
/// @param source the text as it was read, for showing a line of it; what is not UTF-8 in it is lost
/// @param language what the definition says it is written in, as far as that could be read
/// @param problems everything that is wrong, in the order of the file; then there is no group
/// @param places where each value stands, by the path of keys to it
/// @param own the same, with what is shared where the definition names it
/// @param others the text of the files beside it that were read with it, by name
/// @param beside the files beside it that were looked at
public record Definition(
    String file,
    String source,
    Optional<String> language,
    Optional<Group> group,
    List<Diagnostic> problems,
    Map<String, Position> places,
    Map<String, Position> own,
    Map<String, String> others,
    Beside beside) {

  public Definition {
    problems = List.copyOf(problems);
    places = Map.copyOf(places);
    own = Map.copyOf(own);
    others = Map.copyOf(others);
  }

  /// The text of the file that a position is in.
  public Optional<String> source(Position position) {
    return position.file().equals(file)
        ? Optional.of(source)
        : Optional.ofNullable(others.get(position.file()));
  }

  /// Files beside a definition.
  ///
  /// @param looked all that were looked at, those that were not there included
  /// @param pictures which of them are pictures
  /// @param shared the names of those that it shares with other definitions
  public record Beside(Set<Input> looked, Set<Path> pictures, Set<String> shared) {
    /// No file was looked at.
    public static final Beside NOTHING = new Beside(Set.of(), Set.of(), Set.of());

    public Beside {
      looked = Set.copyOf(looked);
      pictures = Set.copyOf(pictures);
      shared = Set.copyOf(shared);
    }
  }
}
