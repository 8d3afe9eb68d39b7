package dk.kreds.seal;

/// What came of opening a sealed file.
public sealed interface Opened {

  /// It is open. What was in it exists in memory alone.
  final class Clear implements Opened {
    private final byte[] bytes;

    Clear(byte[] bytes) {
      this.bytes = bytes;
    }

    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /// It stays closed.
  record Closed(Why why) implements Opened {}

  /// It is not needed, and there was no key: nobody tried.
  record LeftAlone() implements Opened {}

  /// Why a file stays closed.
  enum Why {
    /// There is no key at all.
    NO_KEY,
    /// It was sealed for other keys.
    OTHER_KEY,
    /// It was sealed with a passphrase, and none was said.
    NO_PASSPHRASE,
    /// The passphrase is another one.
    OTHER_PASSPHRASE,
    /// Trying the passphrase would take more memory than is to be had.
    TOO_HARD,
    /// It is no sealed file, or it has been damaged or cut short.
    BROKEN
  }
}
