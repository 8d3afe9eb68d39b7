package dk.kreds.cli;

import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.nio.file.Path;
import java.util.List;

/// A run in one of the languages, and what came of it.
record Ran(int exit, String out, String err) {

  /// Without a person at the terminal.
  static Ran script(String language, Path folder, String... arguments) {
    return of(kreds(language, folder).run(arguments));
  }

  /// With somebody who types these lines.
  static Ran person(String language, Path folder, List<String> typed, String... arguments) {
    return of(
        kreds(language, folder).atTerminal().reading(String.join("\n", typed)).run(arguments));
  }

  private static Kreds kreds(String language, Path folder) {
    return Kreds.in(folder).with("LANG", language + "_XX.UTF-8").with("NO_COLOR", "1");
  }

  private static Ran of(Run run) {
    return new Ran(run.exit(), run.out(), run.err());
  }
}
