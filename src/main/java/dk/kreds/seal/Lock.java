package dk.kreds.seal;

import java.util.Optional;

/// What a sealed file can be opened with, as far as anybody can see from the outside.
///
/// @param byPassphrase whether by a passphrase, and by nothing else
/// @param keys for how many keys it was sealed
public record Lock(boolean byPassphrase, int keys) {

  /// Nothing where it is no sealed file.
  public static Optional<Lock> of(byte[] sealed) {
    return new Envelope(sealed).lock();
  }
}
