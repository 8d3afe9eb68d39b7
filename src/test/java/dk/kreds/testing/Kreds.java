package dk.kreds.testing;

import dk.kreds.cli.Main;
import dk.kreds.cli.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Kreds as somebody runs it who stands in a folder: whole command lines, without a process.
///
/// @param folder where they stand
/// @param variables the environment variables
/// @param terminal whether they are watching
/// @param input what comes in on standard input
public record Kreds(
    Path folder, Map<String, String> variables, boolean terminal, InputStream input) {

  /// A Danish user, on the day on which all tests take place, in a script.
  public static Kreds in(Path folder) {
    return new Kreds(folder, Map.of("LANG", "da_DK.UTF-8"), false, InputStream.nullInputStream());
  }

  public Kreds with(String variable, String value) {
    Map<String, String> more = new HashMap<>(variables);
    more.put(variable, value);
    return new Kreds(folder, more, terminal, input);
  }

  public Kreds atTerminal() {
    return new Kreds(folder, variables, true, input);
  }

  public Kreds reading(String text) {
    return new Kreds(
        folder,
        variables,
        terminal,
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  public Run run(String... arguments) {
    return run(Groups.TODAY, arguments);
  }

  public Run run(LocalDate today, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            arguments,
            new Surroundings(
                input,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                variables,
                folder,
                () -> terminal));
    return new Run(exit, out.toByteArray(), err.toByteArray());
  }

  /// Writes a file into the folder.
  public Kreds file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Kreds file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a file in the folder holds.
  public byte[] read(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All files below the folder, hidden ones too, by name.
  public List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
