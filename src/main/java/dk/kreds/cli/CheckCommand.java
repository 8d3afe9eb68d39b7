package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds check FILE…`: says everything that is wrong, and writes nothing.
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
  public int run(ParseResult arguments, Talk talk) throws Failure {
    int exit = Exit.DONE;
    List<String> files = arguments.matchedPositionalValue(0, List.of());
    for (String file : files) {
      Definition definition = Sources.read(file, talk);
      List<Diagnostic> found = Plans.diagnose(definition, talk);
      if (found.isEmpty()) {
        talk.tell(
            talk.languageFor(definition.language())
                .say("commands.check.fine", Map.of("file", Told.shown(file))));
      } else {
        new Report(definition, talk).print(found);
        exit = definition.group().isPresent() ? exit : Exit.WRONG;
      }
    }
    return exit;
  }
}
