package dk.kreds.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Asks a person for what nobody may read over their shoulder.
final class Secrets {
  private Secrets() {}

  /// Nothing where nobody is there to answer, or nothing was typed.
  static Optional<String> ask(String question, Talk talk) {
    if (!talk.surroundings().isTerminal()) {
      return Optional.empty();
    }
    talk.surroundings().err().print(question + " ");
    talk.surroundings().err().flush();
    return typed(talk.surroundings().in()).filter(text -> !text.isEmpty());
  }

  @SuppressWarnings("SystemConsoleNull") // without a console the letters cannot be hidden anyway
  private static Optional<String> typed(InputStream in) {
    Console console = System.console();
    if (console == null) {
      return line(in);
    }
    return Optional.ofNullable(console.readPassword()).map(String::new);
  }

  /// A line, and nothing of what comes after it.
  static Optional<String> line(InputStream in) {
    StringBuilder line = new StringBuilder();
    try {
      byte[] one = in.readNBytes(1);
      while (one.length > 0 && one[0] != '\n') {
        line.append(new String(one, StandardCharsets.ISO_8859_1));
        one = in.readNBytes(1);
      }
    } catch (IOException gone) {
      return Optional.empty();
    }
    byte[] bytes = line.toString().getBytes(StandardCharsets.ISO_8859_1);
    return Optional.of(new String(bytes, StandardCharsets.UTF_8).stripTrailing());
  }
}
