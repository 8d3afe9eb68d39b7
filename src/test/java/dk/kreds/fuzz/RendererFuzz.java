package dk.kreds.fuzz;

import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whatever the bytes are, the commands end with a file or a sentence: never with an exception.
public final class RendererFuzz {
  private static final Path FOLDER = folder();
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("show", "-", "--json"),
          List.of("calendar", "-", "--format", "ics", "-o", "-"),
          List.of("calendar", "-", "--format", "csv", "-o", "-"),
          List.of("flyer", "-", "--format", "html", "-o", "-"),
          List.of("flyer", "-", "-o", "-"));

  private RendererFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (List<String> command : COMMANDS) {
      Run run = Kreds.in(FOLDER).reading(text).run(command.toArray(String[]::new));
      if (run.exit() < 0 || run.exit() > 1 || (run.exit() == 1 && run.err().isBlank())) {
        throw new IllegalStateException(command + " gave " + run);
      }
      if (run.exit() == 1 && command.getFirst().equals("show")) {
        return; // the others would say the same
      }
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("fuzz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
