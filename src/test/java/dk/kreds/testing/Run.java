package dk.kreds.testing;

import java.nio.charset.StandardCharsets;

/// What came of one command line.
public final class Run {
  private final int exit;
  private final byte[] out;
  private final byte[] err;

  Run(int exit, byte[] out, byte[] err) {
    this.exit = exit;
    this.out = out;
    this.err = err;
  }

  public int exit() {
    return exit;
  }

  /// Standard output as text.
  public String out() {
    return new String(out, StandardCharsets.UTF_8);
  }

  /// Standard output as it is.
  public byte[] bytes() {
    return out.clone();
  }

  /// Standard error.
  public String err() {
    return new String(err, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "exit " + exit + "\nout: " + out() + "\nerr: " + err();
  }
}
