package dk.kreds.render.pdf;

import java.util.regex.Pattern;

/// Says `white-space: nowrap` in words that work. openpdf-html lets such a text run over the end of its line;
/// as a text with no place to break it goes to the next line first.
final class Nowrap {

  private static final Pattern NOWRAP = Pattern.compile("white-space\\s*:\\s*nowrap");
  private static final Pattern NORMAL = Pattern.compile("white-space\\s*:\\s*normal");

  private Nowrap() {}

  static String translate(String css) {
    if (!css.contains("white-space")) {
      return css;
    }
    String marked =
        NORMAL.matcher(css).replaceAll("white-space: normal; hyphens: none");
    return NOWRAP.matcher(marked).replaceAll("white-space: normal; hyphens: auto");
  }
}
