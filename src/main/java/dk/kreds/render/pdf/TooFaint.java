package dk.kreds.render.pdf;

import dk.kreds.colour.Colour;

/// Text that does not stand out from its ground.
public final class TooFaint extends Unprintable {

  private final transient Colour colour;
  private final transient Colour ground;

  TooFaint(String text, Colour colour, Colour ground) {
    super("\"%s\" in %s on %s".formatted(text, colour.hex(), ground.hex()));
    this.colour = colour;
    this.ground = ground;
  }

  public Colour colour() {
    return colour;
  }

  public Colour ground() {
    return ground;
  }
}
