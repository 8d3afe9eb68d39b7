package dk.kreds.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks a sentence into lines between its words.
public final class Wrap {
  /// What fits into the narrowest terminal that people have, with a little air.
  public static final int WIDTH = 78;

  private Wrap() {}

  /// Lines of at most this many characters; a word that is longer has a line of its own.
  ///
  /// @param start what every line begins with
  public static List<String> lines(String text, String start, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(start);
    for (String word : text.strip().split(" ", -1)) {
      boolean isFirst = line.length() == start.length();
      if (!isFirst && length(line) + 1 + length(word) > width) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(start).append(word);
      } else {
        line.append(isFirst ? "" : " ").append(word);
      }
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
