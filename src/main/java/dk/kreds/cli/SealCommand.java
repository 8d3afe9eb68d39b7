package dk.kreds.cli;

import dk.kreds.output.CannotWrite;
import dk.kreds.seal.Opened;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds seal FILE`: seals the list of participants beside a definition, so that only who has the
/// key can read it.
final class SealCommand implements Command {
  private static final String PASSPHRASE = "--passphrase";

  @Override
  public String name() {
    return "seal";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.definitions(talk, false))
        .addOption(SealWay.recipient(talk))
        .addOption(Options.flag(talk, "passphrase", PASSPHRASE))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    String file = arguments.matchedPositionalValue(0, List.<String>of()).getFirst();
    Optional<PeopleBeside> people = PeopleBeside.read(file, talk);
    if (people.isEmpty()) {
      return Exit.WRONG;
    }
    PeopleBeside it = people.get();
    if (it.isSealed() && !wantsAnother(arguments)) {
      talk.tell(talk.say("seal.already", Map.of("file", Told.shown(it.listName()))));
      return Exit.DONE;
    }
    SealWay way = way(arguments, talk);
    byte[] clear = clear(it, talk);
    String name = it.isSealed() ? it.listName() : it.listName() + PeopleBeside.SEALED;
    try {
      it.replaceList(name, way.sealing().seal(clear), way.opener(), talk);
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    }
    tell(it, name, talk);
    return Exit.DONE;
  }

  /// Sealing anew, for others.
  private static boolean wantsAnother(ParseResult arguments) {
    return arguments.hasMatchedOption(SealWay.RECIPIENT) || arguments.hasMatchedOption(PASSPHRASE);
  }

  private static byte[] clear(PeopleBeside people, Talk talk) throws Failure {
    byte[] bytes = people.listBytes(talk);
    return people.isSealed() && talk.keyring().open(bytes) instanceof Opened.Clear clear
        ? clear.bytes()
        : bytes;
  }

  private static void tell(PeopleBeside people, String name, Talk talk) {
    talk.tell(
        talk.say(
            "seal.done",
            Map.of(
                "list",
                Told.shown(name),
                "file",
                Told.shown(people.text().name()),
                "count",
                people.group().participants().people().size())));
    if (!people.isSealed()) {
      talk.tell(talk.say("seal.copies", Map.of("file", Told.shown(people.listName()))));
    }
  }

  private static SealWay way(ParseResult arguments, Talk talk) throws Failure {
    Optional<String> said = Keyring.passphrase(arguments, talk);
    if (said.isPresent() || arguments.hasMatchedOption(PASSPHRASE)) {
      return SealWay.withPassphrase(said.isPresent() ? said.get() : asked(talk));
    }
    return SealWay.forKeys(arguments, talk);
  }

  /// Twice, since nobody sees what is typed.
  private static String asked(Talk talk) throws Failure {
    Optional<String> first = Secrets.ask(talk.say("seal.new-passphrase"), talk);
    if (first.isEmpty()) {
      throw Failure.of(Fault.NOBODY_TO_ASK, talk.say("seal.no-passphrase"), talk);
    }
    if (!Secrets.ask(talk.say("seal.again"), talk).equals(first)) {
      throw Failure.of(Fault.NOBODY_TO_ASK, talk.say("seal.not-twice"), talk);
    }
    return first.get();
  }
}
