package dk.kreds.cli;

import dk.kreds.definition.Schema;
import dk.kreds.directory.json.Json;
import dk.kreds.output.Access;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Output;
import dk.kreds.text.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds schema`: what an editor can know of definitions in this folder, its own kinds of groups
/// included, as a JSON Schema.
final class SchemaCommand implements Command {
  @Override
  public String name() {
    return "schema";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addOption(Options.value(talk, "file", "schema-output", "-o", Options.OUTPUT))
        .addOption(Options.language(talk))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    Optional<String> named =
        Optional.ofNullable(arguments.matchedOptionValue(Options.OUTPUT, null));
    Language language = Options.language(arguments, talk).orElse(talk.language());
    Path here = talk.surroundings().folder().toAbsolutePath();
    try {
      Optional<Path> target = named.filter(name -> !name.equals("-")).map(here::resolve);
      Path folder = target.map(Path::getParent).orElse(here);
      byte[] schema = Json.readable(Schema.of(folder, language.tag()));
      if (target.isEmpty()) {
        Output.write(talk.surroundings().out(), schema);
      } else {
        Output.write(target.get(), schema, Access.EVERYBODY);
        talk.tell(talk.say("commands.wrote", Map.of("file", Told.shown(named.orElseThrow()))));
      }
      return Exit.DONE;
    } catch (InvalidPathException noName) {
      throw Sources.cannotRead("missing", named.orElse(""), talk);
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    }
  }
}
