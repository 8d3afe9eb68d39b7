package dk.kreds.timer.journal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a user's computer keeps what a program must remember from one run to the next.
public final class JournalPlace {
  private static final String ENDING = ".journal";

  private JournalPlace() {}

  /// The file of one evening; nothing where the environment tells of no such place.
  ///
  /// @param name of the group and the meeting, safe for every disk
  public static Optional<Path> of(Map<String, String> variables, String name) {
    return Stream.of(
            folder(variables, "XDG_STATE_HOME", ""),
            folder(variables, "LOCALAPPDATA", ""),
            folder(variables, "HOME", ".local/state"))
        .flatMap(Optional::stream)
        .findFirst()
        .map(folder -> folder.resolve("kreds").resolve("timer").resolve(name + ENDING));
  }

  /// A relative path in such a variable is to be ignored, says the XDG specification.
  private static Optional<Path> folder(Map<String, String> variables, String name, String more) {
    try {
      return Optional.of(variables.getOrDefault(name, ""))
          .filter(value -> !value.isEmpty())
          .map(value -> Path.of(value).resolve(more))
          .filter(Path::isAbsolute);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
