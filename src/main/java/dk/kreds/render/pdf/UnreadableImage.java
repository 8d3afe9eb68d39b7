package dk.kreds.render.pdf;

/// A picture that was given, but is not a PNG, JPEG or SVG that can be printed.
public final class UnreadableImage extends Unprintable {

  /// What is wrong with the picture.
  public enum Reason {
    /// neither PNG, JPEG nor SVG
    FORMAT,
    /// damaged, or cut off
    DAMAGED,
    /// a JPEG in CMYK: only RGB and grey may be archived
    CMYK,
    /// an SVG that uses something this renderer does not draw, such as a filter
    FEATURE
  }

  private final String src;
  private final Reason reason;
  private final String detail;

  UnreadableImage(String src, Reason reason, String detail) {
    super("cannot draw \"%s\": %s".formatted(src, detail));
    this.src = src;
    this.reason = reason;
    this.detail = detail;
  }

  public String src() {
    return src;
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}
