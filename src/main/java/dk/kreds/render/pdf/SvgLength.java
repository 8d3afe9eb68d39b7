package dk.kreds.render.pdf;

/// A length of SVG, in CSS pixels.
final class SvgLength {

  private static final float PIXELS_PER_INCH = 96;

  private SvgLength() {}

  static float parse(String text) {
    String value = text.strip();
    int end = value.length();
    while (end > 0 && (Character.isLetter(value.charAt(end - 1)) || value.charAt(end - 1) == '%')) {
      end--;
    }
    float number = Float.parseFloat(value.substring(0, end));
    return switch (value.substring(end)) {
      case "", "px" -> number;
      case "pt" -> number * PIXELS_PER_INCH / 72;
      case "mm" -> number * PIXELS_PER_INCH / 25.4f;
      case "cm" -> number * PIXELS_PER_INCH / 2.54f;
      case "in" -> number * PIXELS_PER_INCH;
      default -> throw new IllegalArgumentException("length \"%s\"".formatted(value));
    };
  }
}
