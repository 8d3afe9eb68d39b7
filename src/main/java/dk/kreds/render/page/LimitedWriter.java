package dk.kreds.render.page;

import java.io.StringWriter;

/// Takes as much text as a large page may have, and no more than can be printed in the memory that
/// there is. It stops where nobody waits for the text any longer.
final class LimitedWriter extends StringWriter {
  /// On paper a character takes some hundred bytes for a while.
  private static final int BYTES_A_CHARACTER = 130;

  private static final int MOST =
      (int) Math.min(50_000_000, Runtime.getRuntime().maxMemory() / BYTES_A_CHARACTER);

  LimitedWriter() {
    super(16_384);
  }

  @Override
  public void write(char[] text, int from, int length) {
    makeSure(length);
    super.write(text, from, length);
  }

  @Override
  public void write(String text) {
    makeSure(text.length());
    super.write(text);
  }

  @Override
  public void write(String text, int from, int length) {
    makeSure(length);
    super.write(text, from, length);
  }

  /// There is more than a page may have.
  static final class Full extends IllegalStateException {
    Full() {
      super("the page has no end");
    }
  }

  private void makeSure(int more) {
    if (getBuffer().length() + (long) more > MOST) {
      throw new Full();
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("nobody waits for the page");
    }
  }
}
