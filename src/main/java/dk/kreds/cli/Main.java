package dk.kreds.cli;

import dk.kreds.diagnostic.Nearest;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Output;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Where a run begins and ends.
public final class Main {
  private Main() {}

  static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int exit =
        run(
            arguments,
            new Surroundings(
                new StandardInput(),
                out,
                err,
                Clock.systemUTC(),
                System.getenv(),
                Path.of(""),
                new Ends()));
    out.flush();
    err.flush();
    // what there is to put away is put away; an exit would first set up Java's logging
    Runtime.getRuntime().halt(exit);
  }

  /// A whole run, without the end of the process.
  ///
  /// @return 0 done, 1 a definition is wrong, 2 wrong usage, 3 cannot read or write, 4 Kreds itself
  ///   has broken down
  public static int run(String[] arguments, Surroundings surroundings) {
    Talk talk = new Talk(surroundings);
    try {
      int exit = dispatch(List.of(arguments), talk);
      Output.finish(surroundings.out());
      return exit;
    } catch (Failure failure) {
      talk.warn(failure.told());
      return failure.exit();
    } catch (CannotWrite stream) {
      talk.warn(Failure.of(stream, talk).told());
      return Exit.CANNOT;
    } catch (OutOfMemoryError tooMuch) {
      return outOfMemory(talk);
    } catch (LinkageError unready) {
      return isOutOfMemory(unready) ? outOfMemory(talk) : Breakdown.of(unready, talk);
    } catch (RuntimeException | StackOverflowError own) {
      return Breakdown.of(own, talk);
    }
  }

  private static int outOfMemory(Talk talk) {
    talk.warn(talk.lastWord());
    return Fault.PAPER_NOT_MADE.exit();
  }

  /// Whether memory ended while a class or a lambda was made ready, which is then never to be had
  /// again. Java tells whoever asks later only by what the error is called, and of a lambda
  /// nothing.
  private static boolean isOutOfMemory(LinkageError unready) {
    if (unready instanceof BootstrapMethodError && unready.getCause() == null) {
      return true;
    }
    return Stream.<Throwable>iterate(unready, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause ->
            cause instanceof OutOfMemoryError
                || String.valueOf(cause.getMessage()).contains(OutOfMemoryError.class.getName()));
  }

  private static int dispatch(List<String> arguments, Talk talk) throws Failure {
    if (arguments.isEmpty()) {
      return hello(talk);
    }
    String first = arguments.getFirst();
    return switch (first) {
      case "--version", "-V" -> version(talk);
      case "--help", "-h", "help" -> help(arguments, talk);
      default -> run(find(first, talk), arguments.subList(1, arguments.size()), talk);
    };
  }

  private static int hello(Talk talk) {
    talk.language().sayAll("commands.hello").forEach(talk.surroundings().out()::println);
    return Exit.DONE;
  }

  private static int version(Talk talk) {
    talk.surroundings().out().println("kreds " + Version.of());
    return Exit.DONE;
  }

  private static int help(List<String> arguments, Talk talk) throws Failure {
    if (arguments.size() > 1 && !arguments.get(1).startsWith("-")) {
      Help.print(find(arguments.get(1), talk), talk);
    } else {
      Help.printAll(talk);
    }
    return Exit.DONE;
  }

  private static Command find(String name, Talk talk) throws Failure {
    Optional<Command> command = Commands.named(name);
    if (command.isPresent()) {
      return command.get();
    }
    String told =
        Nearest.to(name, Commands.names())
            .map(near ->
                talk.say("commands.unknown.near", Map.of("name", Told.shown(name), "near", near)))
            .orElseGet(() -> talk.say("commands.unknown", Map.of("name", Told.shown(name))));
    throw Failure.of(Fault.UNKNOWN_COMMAND, told, talk);
  }

  private static int run(Command command, List<String> arguments, Talk talk) throws Failure {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      Help.print(command, talk);
      return Exit.DONE;
    }
    command.prepare(arguments);
    CommandLine line =
        new CommandLine(Commands.spec(command, talk), Options.FACTORY)
            .setExpandAtFiles(false)
            .setUsageHelpAutoWidth(false)
            .setUnmatchedOptionsArePositionalParams(false);
    ParseResult parsed;
    try {
      parsed = line.parseArgs(arguments.toArray(String[]::new));
    } catch (ParameterException wrong) {
      throw Failure.of(Told.fault(wrong), Told.usage(wrong, command, talk), talk);
    }
    if (parsed.hasMatchedOption("--quiet")) {
      talk.beQuiet();
    }
    if (parsed.hasMatchedOption(Keyring.KEY) || parsed.hasMatchedOption(Keyring.PASSPHRASE)) {
      talk.use(Keyring.of(parsed, talk));
    }
    return command.run(parsed, talk);
  }

  /// Not a lambda, which takes 2 ms to make where no cache knows it.
  static final class Ends implements BooleanSupplier {
    /// Java 25 gives a console again only where a person is at both ends.
    @Override
    @SuppressWarnings("SystemConsoleNull")
    public boolean getAsBoolean() {
      return System.console() != null;
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
