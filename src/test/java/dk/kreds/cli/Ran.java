package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.testing.Groups;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// A run of the whole program and what came of it.
record Ran(int exit, String out, String err) {

  /// Without a person at the terminal.
  static Ran script(String language, Path folder, String... arguments) {
    return run(language, folder, false, "", arguments);
  }

  /// With somebody who types these lines.
  static Ran person(String language, Path folder, List<String> typed, String... arguments) {
    return run(language, folder, true, String.join("\n", typed), arguments);
  }

  private static Ran run(
      String language, Path folder, boolean terminal, String typed, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Clock clock = Clock.fixed(Groups.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    int exit =
        Main.run(
            arguments,
            new Surroundings(
                new ByteArrayInputStream(typed.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                clock,
                Map.of("LANG", language + "_XX.UTF-8", "NO_COLOR", "1"),
                folder,
                terminal));
    return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
