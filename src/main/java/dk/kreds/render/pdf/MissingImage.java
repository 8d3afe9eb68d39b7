package dk.kreds.render.pdf;

/// A page wants a picture that it was not given.
public final class MissingImage extends Unprintable {

  private final String src;

  MissingImage(String src) {
    super("no picture was given for \"%s\"".formatted(src));
    this.src = src;
  }

  public String src() {
    return src;
  }
}
