package dk.kreds.colour;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// A colour of sRGB.
///
/// @param red each from 0 to 255
public record Colour(int red, int green, int blue) {
  public static final Colour WHITE = new Colour(255, 255, 255);
  public static final Colour BLACK = new Colour(0, 0, 0);

  /// What text needs against its ground (WCAG 2, level AA), whatever its size.
  public static final double READABLE = 4.5;

  private static final int STEPS = 100;

  /// `#7a1f3d`, or `#abc` for `#aabbcc`; in other words nothing.
  public static Optional<Colour> parse(String text) {
    String digits = text.startsWith("#") ? text.substring(1) : "";
    String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    boolean isHex = six.length() == 6 && six.chars().allMatch(HexFormat::isHexDigit);
    return isHex ? Optional.of(of(HexFormat.fromHexDigits(six))) : Optional.empty();
  }

  private static Colour of(int rgb) {
    return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /// As CSS writes it: `#7a1f3d`.
  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /// How far two colours stand out from each other, from 1 (not at all) to 21 (black on white).
  public double contrast(Colour other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  public boolean isReadableOn(Colour ground) {
    return contrast(ground) >= READABLE;
  }

  /// @param share of the other, from 0 to 1
  public Colour mixed(Colour other, double share) {
    return new Colour(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }

  /// The colour most like this one that stands out from all of some others: this one, a darker or a
  /// lighter one; black where nothing does.
  public Colour readableWith(List<Colour> others) {
    for (int step = 0; step <= STEPS; step++) {
      for (Colour end : List.of(BLACK, WHITE)) {
        Colour tried = mixed(end, (double) step / STEPS);
        if (others.stream().allMatch(tried::isReadableOn)) {
          return tried;
        }
      }
    }
    return BLACK;
  }

  private double luminance() {
    // StrictMath: the same on every machine
    DoubleUnaryOperator linear =
        part -> part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    return 0.2126 * linear.applyAsDouble(red / 255.0)
        + 0.7152 * linear.applyAsDouble(green / 255.0)
        + 0.0722 * linear.applyAsDouble(blue / 255.0);
  }
}
