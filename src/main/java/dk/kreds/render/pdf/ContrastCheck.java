package dk.kreds.render.pdf;

import dk.kreds.colour.Colour;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Watches each text as it is painted: whether it stands out from what has been painted under it,
/// whichever stylesheet the two colours are from.
final class ContrastCheck {

  private final List<Area> areas = new ArrayList<>();

  /// @param place in points from the page's upper left corner
  private record Area(Rectangle2D place, Colour colour) {}

  void nextPage() {
    areas.clear();
  }

  void filled(Rectangle2D place, Colour colour, float opacity) {
    Colour under = under(place.getCenterX(), place.getCenterY());
    areas.add(new Area(place, under.mixed(colour, opacity)));
  }

  /// @throws TooFaint if it cannot be read
  void written(String text, Rectangle2D ink, Colour colour, float opacity) {
    Colour ground = under(ink.getCenterX(), ink.getCenterY());
    if (!text.isBlank() && !ground.mixed(colour, opacity).isReadableOn(ground)) {
      throw new TooFaint(Glue.without(text).strip(), colour, ground);
    }
  }

  private Colour under(double x, double y) {
    for (Area area : areas.reversed()) {
      if (area.place.contains(x, y)) {
        return area.colour;
      }
    }
    return Colour.WHITE;
  }
}
