package dk.kreds.render.pdf;

import java.util.ArrayList;
import java.util.List;

/// The statements of a stylesheet: each rule by itself, each at-rule with all that is in it. What a
/// comment before one says is left out.
final class Statements {
  private final String css;
  private final List<String> all = new ArrayList<>();
  private int start;
  private int depth;

  private Statements(String css) {
    this.css = css;
  }

  /// @return the sheet as one where its brackets do not tell where a statement ends
  static List<String> of(String css) {
    return new Statements(css).cut();
  }

  private List<String> cut() {
    for (int at = 0; at < css.length(); at++) {
      switch (css.charAt(at)) {
        case '/' -> at = afterComment(at);
        case '"', '\'' -> at = endOfText(at);
        case '\\' -> at++;
        case '{' -> depth++;
        case '}' -> {
          depth--;
          end(at);
        }
        case ';' -> end(at);
        default -> {}
      }
    }
    boolean isWhole = depth == 0 && css.substring(start).isBlank() && !css.contains("@namespace");
    return isWhole ? all : List.of(css);
  }

  private void end(int at) {
    if (depth == 0) {
      all.add(css.substring(start, at + 1).strip());
      start = at + 1;
    }
  }

  private int afterComment(int at) {
    if (!css.startsWith("/*", at)) {
      return at;
    }
    int end = css.indexOf("*/", at + 2);
    int last = end < 0 ? css.length() : end + 1;
    if (css.substring(start, at).isBlank()) {
      start = Math.min(last + 1, css.length());
    }
    return last;
  }

  private int endOfText(int at) {
    int end = at + 1;
    while (end < css.length() && css.charAt(end) != css.charAt(at)) {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }
}
