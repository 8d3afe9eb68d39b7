package dk.kreds.cli;

import dk.kreds.output.CannotWrite;
import dk.kreds.output.Output;
import dk.kreds.seal.Opened;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds unseal FILE`: puts the list of participants back as a file that anybody can read who gets
/// at it; with `-o -` only shows it.
final class UnsealCommand implements Command {

  @Override
  public String name() {
    return "unseal";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.definitions(talk, false))
        .addOption(Options.value(talk, "output", "unseal-output", "-o", Options.OUTPUT))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    String file = arguments.matchedPositionalValue(0, List.<String>of()).getFirst();
    Optional<String> output =
        Optional.ofNullable(arguments.matchedOptionValue(Options.OUTPUT, null));
    if (output.isPresent() && !output.get().equals("-")) {
      throw Failure.of(Fault.NOT_TOGETHER, talk.say("seal.only-stdout"), talk);
    }
    Optional<PeopleBeside> people = PeopleBeside.read(file, talk);
    if (people.isEmpty()) {
      return Exit.WRONG;
    }
    try {
      return unseal(people.get(), output.isPresent(), talk);
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    }
  }

  private static int unseal(PeopleBeside people, boolean onlyShow, Talk talk)
      throws Failure, CannotWrite {
    byte[] bytes = people.listBytes(talk);
    byte[] clear =
        people.isSealed() && talk.keyring().open(bytes) instanceof Opened.Clear opened
            ? opened.bytes()
            : bytes;
    if (onlyShow) {
      Output.write(talk.surroundings().out(), clear);
    } else if (people.isSealed()) {
      String name =
          people.listName().substring(0, people.listName().length() - PeopleBeside.SEALED.length());
      people.replaceList(name, clear, talk.keyring(), talk);
      talk.tell(talk.say("seal.unsealed", Map.of("file", Told.shown(name))));
    } else {
      talk.tell(talk.say("seal.not-sealed", Map.of("file", Told.shown(people.listName()))));
    }
    return Exit.DONE;
  }
}
