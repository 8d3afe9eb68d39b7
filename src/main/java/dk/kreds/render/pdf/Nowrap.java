package dk.kreds.render.pdf;

import java.util.regex.Pattern;
import org.openpdf.css.constants.CSSName;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.style.CalculatedStyle;

/// Says `white-space: nowrap` in words that work. openpdf-html lets such a text run over the end of
/// its line; as a text with no place to break it goes to the next line first.
final class Nowrap {

  private static final Pattern NOWRAP = Pattern.compile("white-space\\s*:\\s*nowrap");
  private static final Pattern NORMAL = Pattern.compile("white-space\\s*:\\s*normal");

  private Nowrap() {}

  /// Whether the stylesheet says that a text may not be broken at all.
  static boolean applies(CalculatedStyle style) {
    return style.isIdent(CSSName.HYPHENS, IdentValue.AUTO);
  }

  static String translate(String css) {
    if (!css.contains("white-space")) {
      return css;
    }
    String marked = NORMAL.matcher(css).replaceAll("white-space: normal; hyphens: none");
    return NOWRAP.matcher(marked).replaceAll("white-space: normal; hyphens: auto");
  }
}
