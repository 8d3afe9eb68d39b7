package dk.kreds.render.pdf;

import java.util.List;
import java.util.stream.Stream;

/// An association's own font; what it lacks is taken from the house's.
final class OwnTypefaces implements Typefaces {

  private static final int BOLD_FROM = 550;

  private final Typefaces house;
  private final Typeface regular;
  private final Typeface bold;

  OwnTypefaces(OwnFont font, Typefaces house) {
    this.house = house;
    this.regular = Typeface.own("own.ttf", font.regular());
    this.bold = Typeface.own("own-bold.ttf", font.bold());
  }

  @Override
  public Typeface primary(int weight) {
    return weight >= BOLD_FROM ? bold : regular;
  }

  @Override
  public List<Typeface> fallbacks(int weight) {
    return Stream.concat(Stream.of(house.primary(weight)), house.fallbacks(weight).stream())
        .toList();
  }
}
