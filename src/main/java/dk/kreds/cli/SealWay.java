package dk.kreds.cli;

import dk.kreds.seal.KeyPair;
import dk.kreds.seal.Lock;
import dk.kreds.seal.Opener;
import dk.kreds.seal.Sealing;
import dk.kreds.seal.Unlocking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// How a list is sealed, and how it is opened again to see that it was.
record SealWay(Sealing sealing, Opener opener) {
  static final String RECIPIENT = "--recipient";

  static OptionSpec recipient(Talk talk) {
    return OptionSpec.builder(RECIPIENT)
        .paramLabel(talk.say("commands.label.recipient"))
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(talk.say("commands.option.recipient"))
        .build();
  }

  static SealWay withPassphrase(String passphrase) {
    return new SealWay(
        Sealing.withPassphrase(passphrase),
        new Unlocking(List.of(), () -> Optional.of(passphrase)));
  }

  /// For the user's own keys, and for those whom the command line names.
  static SealWay forKeys(ParseResult arguments, Talk talk) throws Failure {
    List<String> recipients = new ArrayList<>();
    List<KeyPair> own = KeyFile.ownOrNew(talk);
    own.forEach(key -> recipients.add(key.recipient()));
    recipients.addAll(arguments.matchedOptionValue(RECIPIENT, List.<String>of()));
    return new SealWay(
        Sealing.forKeys(recipients)
            .orElseThrow(() -> Failure.of(Fault.MISSING, talk.say("seal.no-recipient"), talk)),
        new Unlocking(own.stream().map(KeyPair::secret).toList(), Optional::empty));
  }

  /// As a file was sealed that has just been opened. For whom else it was sealed cannot be seen
  /// from the file: they have to be named again.
  static SealWay again(byte[] sealed, ParseResult arguments, Talk talk) throws Failure {
    Lock lock = Lock.of(sealed).orElse(new Lock(false, 1));
    if (lock.byPassphrase()) {
      return withPassphrase(talk.keyring().unlocking().passphrase().get().orElse(""));
    }
    int named =
        KeyFile.own(talk).size() + arguments.matchedOptionValue(RECIPIENT, List.of()).size();
    if (lock.keys() > named) {
      throw Failure.of(Fault.NOT_TOGETHER, talk.say("seal.others"), talk);
    }
    return forKeys(arguments, talk);
  }
}
