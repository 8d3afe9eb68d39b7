package dk.kreds.render.events;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Folds lines of UTF-8 at 75 octets (RFC 5545 § 3.1), never inside a character.
final class Folding extends FilterOutputStream {
  private static final int LONGEST = 75;
  private int column;

  Folding(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    if (b == '\r' || b == '\n') {
      column = 0;
    } else {
      if (column + lengthOfCharacterAt(b) > LONGEST) {
        out.write('\r');
        out.write('\n');
        out.write(' ');
        column = 1;
      }
      column++;
    }
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
  }

  // An octet inside a character starts none: 0 lets it pass, whatever the column.
  private static int lengthOfCharacterAt(int octet) {
    int b = octet & 0xFF;
    if (b < 0x80) {
      return 1;
    }
    if (b < 0xC0) {
      return 0;
    }
    return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
  }
}
