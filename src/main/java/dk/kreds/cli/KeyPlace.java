package dk.kreds.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a user's key lies when nobody says otherwise: `~/.config/kreds/key.txt`.
final class KeyPlace {
  private static final String SAID = "KREDS_KEY";

  private KeyPlace() {}

  /// The file that the environment names, else the usual one; nothing where there is no home.
  static Optional<Path> of(Map<String, String> variables) {
    return path(variables, SAID)
        .or(() -> usual(variables).map(folder -> folder.resolve("kreds").resolve("key.txt")));
  }

  private static Optional<Path> usual(Map<String, String> variables) {
    return Stream.of(
            path(variables, "XDG_CONFIG_HOME"),
            path(variables, "APPDATA"),
            path(variables, "HOME").map(home -> home.resolve(".config")))
        .flatMap(Optional::stream)
        .filter(Path::isAbsolute)
        .findFirst();
  }

  private static Optional<Path> path(Map<String, String> variables, String name) {
    try {
      return Optional.of(variables.getOrDefault(name, ""))
          .filter(value -> !value.isEmpty())
          .map(Path::of);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
