package dk.kreds.seal;

/// Opens sealed files with what one run has at hand.
@FunctionalInterface
public interface Opener {

  Opened open(byte[] sealed);

  /// One that has no key.
  static Opener without() {
    return sealed -> new Envelope(sealed).open(Unlocking.NOTHING);
  }

  /// For those who can do without what is in the file: one that stays closed for want of a key is
  /// left alone. One that is broken is not.
  default Opener orLeaveAlone() {
    return sealed -> {
      Opened opened = open(sealed);
      return opened instanceof Opened.Closed(Opened.Why why) && why != Opened.Why.BROKEN
          ? new Opened.LeftAlone()
          : opened;
    };
  }
}
