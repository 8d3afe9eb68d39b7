package dk.kreds.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks a sentence into lines between its words.
public final class Wrap {
  /// What fits into the narrowest terminal that people have, with a little air.
  public static final int WIDTH = 78;

  private static final char HARD_SPACE = '\u00a0';

  private Wrap() {}

  /// Lines of at most this many characters; a word that is longer has a line of its own.
  ///
  /// @param start what every line begins with
  public static List<String> lines(String text, String start, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(start);
    for (String word : together(text.strip()).split(" ", -1)) {
      boolean isFirst = line.length() == start.length();
      if (!isFirst && length(line) + 1 + length(word) > width) {
        lines.add(finished(line, start));
        line = new StringBuilder(start).append(word);
      } else {
        line.append(isFirst ? "" : " ").append(word);
      }
    }
    lines.add(finished(line, start));
    return lines;
  }

  /// What has two spaces before and behind it is to be typed as it stands, so it is not torn apart.
  private static String together(String text) {
    String[] parts = text.split("  ", -1);
    for (int i = 1; i < parts.length; i += 2) {
      parts[i] = HARD_SPACE + parts[i].replace(' ', HARD_SPACE) + HARD_SPACE;
    }
    return String.join(" ", parts);
  }

  private static String finished(CharSequence line, String start) {
    String text = line.toString().substring(start.length()).replace(HARD_SPACE, ' ').strip();
    return (start + text).stripTrailing();
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
