package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds check FILE…`: says everything that is wrong, and writes nothing. One bad file never stops
/// the others.
final class CheckCommand implements Command {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.definitions(talk, true))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) {
    int exit = Exit.DONE;
    List<String> files = arguments.matchedPositionalValue(0, List.of());
    for (String file : files) {
      try {
        exit = Math.max(exit, check(file, talk));
      } catch (Failure failure) {
        talk.warn(failure.told());
        exit = Math.max(exit, failure.exit());
      }
    }
    return exit;
  }

  private static int check(String file, Talk talk) throws Failure {
    Definition definition = Sources.read(file, talk);
    List<Diagnostic> found = Plans.diagnose(definition, talk);
    if (found.isEmpty()) {
      talk.tell(
          talk.languageFor(definition.language())
              .say("commands.check.fine", Map.of("file", Told.shown(file))));
    } else {
      new Report(definition, talk).print(found);
    }
    return definition.group().isPresent() ? Exit.DONE : Exit.WRONG;
  }
}
