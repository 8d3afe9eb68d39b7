package dk.kreds.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How a shape is painted; what an element does not say it has from the one around it.
record SvgStyle(
    SvgPaint fill,
    SvgPaint stroke,
    float strokeWidth,
    float fillOpacity,
    float strokeOpacity,
    float opacity,
    boolean evenOdd,
    int cap,
    int join,
    float miterLimit,
    List<Float> dashes,
    float fontSize,
    int fontWeight,
    String anchor,
    boolean visible) {

  static SvgStyle initial() {
    return new SvgStyle(
        new SvgPaint.Colour(0, 0, 0),
        SvgPaint.NONE,
        1,
        1,
        1,
        1,
        false,
        0,
        0,
        4,
        List.of(),
        16,
        400,
        "start",
        true);
  }

  /// @param own the element's properties, presentation attributes and CSS alike
  SvgStyle with(Map<String, String> own, SvgPaint current) {
    return own.isEmpty()
        ? this
        : new SvgStyle(
            own.containsKey("fill") ? SvgPaint.parse(own.get("fill"), current) : fill,
            own.containsKey("stroke") ? SvgPaint.parse(own.get("stroke"), current) : stroke,
            number(own, "stroke-width", strokeWidth),
            number(own, "fill-opacity", fillOpacity),
            number(own, "stroke-opacity", strokeOpacity),
            opacity * number(own, "opacity", 1),
            own.containsKey("fill-rule") ? own.get("fill-rule").equals("evenodd") : evenOdd,
            own.containsKey("stroke-linecap") ? capOf(own.get("stroke-linecap")) : cap,
            own.containsKey("stroke-linejoin") ? joinOf(own.get("stroke-linejoin")) : join,
            number(own, "stroke-miterlimit", miterLimit),
            own.containsKey("stroke-dasharray") ? dashesOf(own.get("stroke-dasharray")) : dashes,
            number(own, "font-size", fontSize),
            own.containsKey("font-weight") ? weightOf(own.get("font-weight")) : fontWeight,
            own.getOrDefault("text-anchor", anchor),
            visible
                && !own.getOrDefault("display", "").equals("none")
                && !own.getOrDefault("visibility", "").equals("hidden"));
  }

  private static float number(Map<String, String> own, String name, float otherwise) {
    String value = own.get(name);
    return value == null ? otherwise : SvgLength.parse(value);
  }

  private static int capOf(String cap) {
    return switch (cap) {
      case "round" -> 1;
      case "square" -> 2;
      default -> 0;
    };
  }

  private static int joinOf(String join) {
    return switch (join) {
      case "round" -> 1;
      case "bevel" -> 2;
      default -> 0;
    };
  }

  private static List<Float> dashesOf(String dashes) {
    List<Float> lengths = new ArrayList<>();
    if (!dashes.equals("none")) {
      SvgNumbers numbers = new SvgNumbers(dashes.replace("px", ""));
      while (numbers.hasMore()) {
        lengths.add(numbers.next());
      }
    }
    return List.copyOf(lengths);
  }

  private static int weightOf(String weight) {
    return switch (weight) {
      case "normal" -> 400;
      case "bold", "bolder" -> 700;
      default -> (int) SvgLength.parse(weight);
    };
  }
}
