package dk.kreds.material;

import dk.kreds.colour.Colour;
import dk.kreds.document.Look;
import dk.kreds.group.Style;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an organisation says of its style, as a look for every page. From one colour follow all the
/// others: shades of it, and on each ground a text that stands out.
public final class Looks {
  private static final Colour HOUSE_COLOUR = new Colour(0x1c, 0x4a, 0x52);
  private static final Colour HOUSE_ACCENT = new Colour(0x9a, 0x4a, 0x2f);
  private static final Colour HOUSE_GROUND = new Colour(0xf4, 0xec, 0xe2);

  // shares of white
  private static final double GROUND = 0.92;
  private static final double PALE = 0.5;
  private static final double TINT = 0.62;
  private static final double RIM = 0.55;
  private static final double ON_COLOUR = 0.72;

  private Looks() {}

  /// The look of a group's papers.
  public static Look of(Style style) {
    return new Look(
        colours(style),
        style.font().map(font -> new Look.Font(font.regular(), font.bold())),
        style.css().orElse(""),
        style.largePrint());
  }

  private static SortedMap<String, String> colours(Style style) {
    if (style.colour().isEmpty() && style.accent().isEmpty() && style.ground().isEmpty()) {
      return new TreeMap<>();
    }
    Optional<Colour> chosen = style.colour();
    Colour ground =
        style.ground().orElseGet(() -> chosen.map(it -> light(it, GROUND)).orElse(HOUSE_GROUND));
    List<Colour> grounds = List.of(Colour.WHITE, ground);
    Colour colour = chosen.orElse(HOUSE_COLOUR).readableWith(grounds);
    Colour accent = style.accent().or(() -> chosen).orElse(HOUSE_ACCENT).readableWith(grounds);
    SortedMap<String, String> colours = new TreeMap<>();
    colours.put("colour", colour.hex());
    colours.put("accent", accent.hex());
    colours.put("mark", style.accent().or(() -> chosen).orElse(HOUSE_ACCENT).hex());
    colours.put("ground", ground.hex());
    colours.put("pale", light(ground, PALE).hex());
    colours.put("tint", light(colour, TINT).hex());
    colours.put("rim", light(accent, RIM).hex());
    colours.put("on-colour", light(accent, ON_COLOUR).readableWith(List.of(colour)).hex());
    return colours;
  }

  private static Colour light(Colour colour, double share) {
    return colour.mixed(Colour.WHITE, share);
  }
}
