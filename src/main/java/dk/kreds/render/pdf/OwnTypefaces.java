package dk.kreds.render.pdf;

import java.util.Optional;

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
  public Optional<Typeface> standIn(int weight, int codePoint) {
    return Optional.of(house.primary(weight))
        .filter(face -> face.has(codePoint))
        .or(() -> house.standIn(weight, codePoint));
  }
}
