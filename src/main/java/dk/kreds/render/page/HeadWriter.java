package dk.kreds.render.page;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/// Takes a page as far as its head goes, and stops whoever writes more.
final class HeadWriter extends Writer {
  private static final String END = "</head>";

  private final StringBuilder written = new StringBuilder(8_192);

  /// A whole page that has nothing but its rules; nothing if no head was written to its end.
  Optional<String> rules() {
    int end = written.indexOf(END);
    return end < 0
        ? Optional.empty()
        : Optional.of(written.substring(0, end + END.length()) + "<body/></html>");
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    write(String.valueOf(text, from, length));
  }

  @Override
  public void write(String text) throws IOException {
    written.append(text);
    if (text.contains(END)) {
      throw new IOException("that is all that is wanted");
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.substring(from, from + length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
