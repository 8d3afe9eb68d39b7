package dk.kreds.render;

/// A page that templates or styles of the house's own have made, and that cannot be used.
public final class UnusablePage extends RuntimeException {
  private final Reason reason;

  /// What is wrong with it.
  public enum Reason {
    /// It takes longer than any page should.
    ENDLESS,
    /// It is no page that can be laid out.
    BROKEN
  }

  UnusablePage(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  UnusablePage(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
