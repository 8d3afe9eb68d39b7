package dk.kreds.cli;

import dk.kreds.output.Access;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Output;
import dk.kreds.seal.KeyPair;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The file with a user's own key: made once, and never written over.
final class KeyFile {
  private KeyFile() {}

  /// The keys that are there, or a new one that is put there, with words on what to do about it.
  static List<KeyPair> ownOrNew(Talk talk) throws Failure {
    List<KeyPair> own = own(talk);
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Path> place = talk.keyring().place();
    if (place.isEmpty()) {
      throw Failure.of(Fault.NO_FILE, talk.say("seal.no-place"), talk);
    }
    return List.of(make(place.get(), talk));
  }

  static List<KeyPair> own(Talk talk) {
    return talk.keyring().unlocking().secrets().stream()
        .flatMap(secret -> KeyPair.of(secret).stream())
        .toList();
  }

  /// Makes a new key in a file that is not there yet.
  static KeyPair make(Path file, Talk talk) throws Failure {
    String name = MaterialCommand.shortened(file.toAbsolutePath(), talk);
    if (Files.exists(file)) {
      throw Failure.of(Fault.IN_THE_WAY, talk.say("seal.key-there", Map.of("file", name)), talk);
    }
    KeyPair pair = KeyPair.fresh();
    try {
      Output.write(file, text(pair, talk), Access.OWNER_ONLY);
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    }
    talk.warn(talk.say("seal.key-made", Map.of("file", name)));
    talk.warn(talk.say("seal.key-made.copy"));
    return pair;
  }

  /// As `age-keygen` writes it, so that `age` reads it, too.
  private static byte[] text(KeyPair pair, Talk talk) {
    String text =
        "# "
            + talk.say("seal.key-file")
            + "\n# public key: "
            + pair.recipient()
            + "\n"
            + pair.secret()
            + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
