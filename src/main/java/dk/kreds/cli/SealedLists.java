package dk.kreds.cli;

import dk.kreds.seal.Opened;
import dk.kreds.seal.Opener;

/// Opens a definition's sealed list where there is a key, and remembers where there was none: what
/// everybody may see does not need it, but its people cannot be counted.
final class SealedLists implements Opener {
  private final Opener keys;
  private boolean leftAlone;

  /// @param keys what lists are opened with
  SealedLists(Opener keys) {
    this.keys = keys.orLeaveAlone();
  }

  @Override
  public Opened open(byte[] sealed) {
    Opened opened = keys.open(sealed);
    leftAlone |= opened instanceof Opened.LeftAlone;
    return opened;
  }

  boolean leftAlone() {
    return leftAlone;
  }
}
