package dk.kreds.cli;

import dk.kreds.seal.KeyPair;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds key`: tells the address that others can seal lists for; makes the key where there is
/// none.
final class KeyCommand implements Command {

  @Override
  public String name() {
    return "key";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addOption(Options.value(talk, "file", "key-output", "-o", Options.OUTPUT))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    Optional<Path> asked =
        Optional.ofNullable(arguments.<String>matchedOptionValue(Options.OUTPUT, null))
            .map(talk.surroundings().folder()::resolve);
    List<KeyPair> keys =
        asked.isPresent() ? List.of(KeyFile.make(asked.get(), talk)) : KeyFile.ownOrNew(talk);
    asked
        .or(() -> talk.keyring().place())
        .map(place -> MaterialCommand.shortened(place.toAbsolutePath(), talk))
        .ifPresent(place -> talk.tell(talk.say("seal.key-lies", Map.of("file", place))));
    keys.forEach(key -> talk.surroundings().out().println(key.recipient()));
    return Exit.DONE;
  }
}
