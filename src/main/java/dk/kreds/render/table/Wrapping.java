package dk.kreds.render.table;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines of a width: between words where it can, inside a word where it must. No
/// character is lost but the space at the break.
final class Wrapping {
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final int width;
  private int used;

  private Wrapping(int width) {
    this.width = width;
  }

  static List<String> wrap(String text, int width) {
    Wrapping wrapping = new Wrapping(width);
    for (int from = 0; from <= text.length(); ) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      wrapping.paragraph(text.substring(from, to));
      from = to + 1;
    }
    return wrapping.lines;
  }

  private void paragraph(String text) {
    for (int from = 0; from <= text.length(); ) {
      int to = text.indexOf(' ', from);
      to = to < 0 ? text.length() : to;
      word(text.substring(from, to), from > 0);
      from = to + 1;
    }
    breakLine();
  }

  private void word(String word, boolean afterSpace) {
    int wide = DisplayWidth.of(word);
    if (afterSpace && used + 1 + wide <= width) {
      append(" ", 1);
    } else if (used > 0) {
      breakLine();
    }
    if (used + wide <= width) {
      append(word, wide);
    } else {
      letters(word);
    }
  }

  private void letters(String word) {
    for (int i = 0; i < word.length(); ) {
      int next = DisplayWidth.next(word, i);
      int wide = DisplayWidth.atCharacter(word, i);
      if (used > 0 && used + wide > width) {
        breakLine();
      }
      append(word.substring(i, next), wide);
      i = next;
    }
  }

  private void append(String part, int wide) {
    line.append(part);
    used += wide;
  }

  private void breakLine() {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
    used = 0;
  }
}
