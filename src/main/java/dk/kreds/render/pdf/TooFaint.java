package dk.kreds.render.pdf;

import dk.kreds.colour.Colour;
import java.util.List;

/// Text that does not stand out from its ground. Colours are as CSS writes them.
public final class TooFaint extends Unprintable {

  private final String colour;
  private final String ground;
  private final String near;

  TooFaint(String text, Colour colour, Colour ground) {
    super("\"%s\" in %s on %s".formatted(text, colour.hex(), ground.hex()));
    this.colour = colour.hex();
    this.ground = ground.hex();
    this.near = colour.readableWith(List.of(ground)).hex();
  }

  public String colour() {
    return colour;
  }

  public String ground() {
    return ground;
  }

  /// The colour most like it that would do.
  public String near() {
    return near;
  }
}
