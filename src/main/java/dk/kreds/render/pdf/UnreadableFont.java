package dk.kreds.render.pdf;

/// A font of the house's own that turns out to be broken.
public final class UnreadableFont extends Unprintable {

  UnreadableFont(Throwable cause) {
    super("the font cannot be read", cause);
  }
}
