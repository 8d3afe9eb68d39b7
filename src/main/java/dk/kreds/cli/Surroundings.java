package dk.kreds.cli;

import dk.kreds.text.Language;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// All that a run knows of the world: nothing else is ever asked, so that a test can hand in any.
///
/// @param clock the present moment; its zone is not used
/// @param variables the environment variables
/// @param folder what relative paths are relative to
/// @param terminal whether a person is watching; asked when somebody wants to know, since Java
///   takes a while to find out
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Clock clock,
    Map<String, String> variables,
    Path folder,
    BooleanSupplier terminal) {

  public Surroundings {
    variables = Map.copyOf(variables);
  }

  /// The language that the person has set up their computer in, if Kreds speaks it.
  Optional<Language> language() {
    return Stream.of("KREDS_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
        .flatMap(name -> Stream.ofNullable(variables.get(name)))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .flatMap(Language::ofLocale);
  }

  /// The same world with messages going elsewhere.
  Surroundings telling(PrintStream messages) {
    return new Surroundings(in, out, messages, clock, variables, folder, terminal);
  }

  boolean isTerminal() {
    return terminal.getAsBoolean();
  }

  boolean colour() {
    return isTerminal() && variables.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
