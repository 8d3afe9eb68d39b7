package dk.kreds.cli;

import dk.kreds.seal.KeyPair;
import dk.kreds.seal.Opened;
import dk.kreds.seal.Opener;
import dk.kreds.seal.Unlocking;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/// What this run opens sealed lists with: the keys in a file, and a passphrase where a list wants
/// one. Nothing is looked for before it is wanted.
final class Keyring implements Opener {
  static final String KEY = "--key";
  static final String PASSPHRASE = "--passphrase-file";
  private static final int MOST_BYTES = 1 << 16;

  private final Optional<Path> key;
  private final Optional<String> said;
  private final Talk talk;
  private Optional<List<String>> secrets = Optional.empty();
  private Optional<Optional<String>> passphrase = Optional.empty();

  private Keyring(Optional<Path> key, Optional<String> said, Talk talk) {
    this.key = key;
    this.said = said;
    this.talk = talk;
  }

  /// What lies in the usual place.
  static Keyring usual(Talk talk) {
    Optional<Path> key =
        KeyPlace.of(talk.surroundings().variables()).map(talk.surroundings().folder()::resolve);
    return new Keyring(key, Optional.empty(), talk);
  }

  /// What the command line says. A file that it names must be there, and hold what it should.
  static Keyring of(ParseResult arguments, Talk talk) throws Failure {
    Optional<String> key = Optional.ofNullable(arguments.matchedOptionValue(KEY, null));
    if (key.isPresent() && KeyPair.secrets(text(key.get(), talk)).isEmpty()) {
      throw Sources.cannotRead("no-key", key.get(), talk);
    }
    return new Keyring(
        key.map(talk.surroundings().folder()::resolve).or(() -> usual(talk).key),
        passphrase(arguments, talk),
        talk);
  }

  /// The first line of the file that `--passphrase-file` names.
  static Optional<String> passphrase(ParseResult arguments, Talk talk) throws Failure {
    Optional<String> file = Optional.ofNullable(arguments.matchedOptionValue(PASSPHRASE, null));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> line = text(file.get(), talk).lines().findFirst();
    if (line.filter(it -> !it.isEmpty()).isEmpty()) {
      throw Sources.cannotRead("no-passphrase", file.get(), talk);
    }
    return line;
  }

  private static String text(String name, Talk talk) throws Failure {
    return new String(Sources.whole(name, talk), StandardCharsets.UTF_8);
  }

  /// Where the key is or would be looked for.
  Optional<Path> place() {
    return key;
  }

  /// One file after the other: a passphrase is asked for once.
  @Override
  public synchronized Opened open(byte[] sealed) {
    return unlocking().open(sealed);
  }

  Unlocking unlocking() {
    return new Unlocking(secrets(), this::passphrase);
  }

  private synchronized List<String> secrets() {
    if (secrets.isEmpty()) {
      secrets = Optional.of(key.map(Keyring::secrets).orElse(List.of()));
    }
    return secrets.get();
  }

  private static List<String> secrets(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
          ? KeyPair.secrets(Files.readString(file, StandardCharsets.ISO_8859_1))
          : List.of();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private synchronized Optional<String> passphrase() {
    if (passphrase.isEmpty()) {
      passphrase = Optional.of(said.or(() -> Secrets.ask(talk.say("seal.passphrase"), talk)));
    }
    return passphrase.get();
  }
}
