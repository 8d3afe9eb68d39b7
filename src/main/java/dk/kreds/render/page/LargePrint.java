package dk.kreds.render.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets a whole page larger, in its stylesheet alone, so that it needs no template of its own: text
/// of 14 points in 18, and nothing under 18. What is large already grows less, up to 36 points,
/// else a headline would fill its page. Templates say under `.large-print` what must stand
/// otherwise.
final class LargePrint {
  private static final double LEAST = 18;
  private static final double FACTOR = 18.0 / 14;
  private static final double LARGE = 36;
  private static final double POINTS_PER_PIXEL = 0.75;

  private static final Pattern STYLE =
      Pattern.compile("(?<=<style>).*?(?=</style>)|(?<= style=\")[^\"]*", Pattern.DOTALL);
  private static final Pattern SIZE =
      Pattern.compile(
          "(font(?:-size)?\\s*:[^;}\"]*?)(?<![\\w.#-])([0-9]*\\.?[0-9]+)(pt|px|em|rem|%)(?![\\w])");

  private LargePrint() {}

  static String of(String html) {
    return STYLE
        .matcher(html)
        .replaceAll(style -> Matcher.quoteReplacement(enlarged(style.group())));
  }

  private static String enlarged(String css) {
    return SIZE.matcher(css)
        .replaceAll(size -> Matcher.quoteReplacement(size.group(1) + enlarged(size)));
  }

  // a size that depends on another grows with it, and may not be smaller
  private static String enlarged(MatchResult size) {
    double number = Double.parseDouble(size.group(2));
    return switch (size.group(3)) {
      case "px" -> written(points(number * POINTS_PER_PIXEL)) + "pt";
      case "pt" -> written(points(number)) + "pt";
      case "%" -> written(Math.max(100, number)) + "%";
      default -> written(Math.max(1, number)) + "em";
    };
  }

  private static double points(double size) {
    double grown = Math.min(size * FACTOR, Math.max(size, LARGE));
    return Math.max(LEAST, grown);
  }

  private static String written(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
