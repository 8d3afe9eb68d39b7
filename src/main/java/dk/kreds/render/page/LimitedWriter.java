package dk.kreds.render.page;

import java.io.StringWriter;

/// Takes as much text as a large page may have, and no more. It stops where nobody waits for the
/// text any longer.
final class LimitedWriter extends StringWriter {
  private static final int MOST = 50_000_000;

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

  private void makeSure(int more) {
    if (getBuffer().length() + (long) more > MOST || Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("the page has no end");
    }
  }
}
