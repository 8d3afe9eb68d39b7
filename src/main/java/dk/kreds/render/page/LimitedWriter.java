package dk.kreds.render.page;

import java.io.StringWriter;

/// Takes as much text as a page may have. It stops where nobody waits for the text any longer.
final class LimitedWriter extends StringWriter {
  private final int most;

  /// @param most how many characters there may be
  LimitedWriter(int most) {
    super(16_384);
    this.most = most;
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
    if (getBuffer().length() + (long) more > most) {
      throw new Full();
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("nobody waits for the page");
    }
  }
}
