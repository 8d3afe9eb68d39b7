package dk.kreds.render.pdf;

import java.util.Map;

/// A colour of SVG, or none.
sealed interface SvgPaint {

  SvgPaint NONE = new None();

  /// Nothing is painted.
  record None() implements SvgPaint {}

  /// @param red each from 0 to 255
  record Colour(int red, int green, int blue) implements SvgPaint {}

  Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("black", 0x000000),
          Map.entry("white", 0xFFFFFF),
          Map.entry("red", 0xFF0000),
          Map.entry("green", 0x008000),
          Map.entry("blue", 0x0000FF),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("orange", 0xFFA500),
          Map.entry("purple", 0x800080),
          Map.entry("gray", 0x808080),
          Map.entry("grey", 0x808080),
          Map.entry("silver", 0xC0C0C0),
          Map.entry("navy", 0x000080),
          Map.entry("teal", 0x008080),
          Map.entry("maroon", 0x800000),
          Map.entry("olive", 0x808000),
          Map.entry("lime", 0x00FF00),
          Map.entry("aqua", 0x00FFFF),
          Map.entry("cyan", 0x00FFFF),
          Map.entry("fuchsia", 0xFF00FF),
          Map.entry("magenta", 0xFF00FF));

  /// @param current what `currentColor` means here
  static SvgPaint parse(String text, SvgPaint current) {
    String value = text.strip();
    if (value.equals("none") || value.equals("transparent")) {
      return NONE;
    }
    if (value.equals("currentColor") || value.equals("inherit")) {
      return current;
    }
    if (value.startsWith("#")) {
      return hex(value.substring(1));
    }
    if (value.startsWith("rgb(") && value.endsWith(")")) {
      return rgb(value.substring(4, value.length() - 1));
    }
    Integer named = NAMES.get(value);
    if (named == null) {
      throw new IllegalArgumentException("colour \"%s\"".formatted(value));
    }
    return of(named);
  }

  private static SvgPaint hex(String digits) {
    String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    if (six.length() != 6) {
      throw new IllegalArgumentException("colour \"#%s\"".formatted(digits));
    }
    return of(Integer.parseInt(six, 16));
  }

  private static SvgPaint rgb(String parts) {
    SvgNumbers numbers = new SvgNumbers(parts);
    return new Colour((int) numbers.next(), (int) numbers.next(), (int) numbers.next());
  }

  private static SvgPaint of(int rgb) {
    return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }
}
