package dk.kreds.seal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a file can be opened with.
///
/// @param secrets keys as `AGE-SECRET-KEY-1…`
/// @param passphrase only asked where a file wants one
public record Unlocking(List<String> secrets, Supplier<Optional<String>> passphrase)
    implements Opener {

  static final Unlocking NOTHING = new Unlocking(List.of(), Optional::empty);

  public Unlocking {
    secrets = List.copyOf(secrets);
  }

  @Override
  public Opened open(byte[] sealed) {
    return new Envelope(sealed).open(this);
  }

  /// Not even by mistake.
  @Override
  public String toString() {
    return "Unlocking";
  }
}
