package dk.kreds.render.pdf;

/// A character that none of the fonts can draw. It is never left out silently.
public final class MissingGlyph extends Unprintable {

  private final int codePoint;

  MissingGlyph(int codePoint) {
    super("no font has U+%04X %s".formatted(codePoint, Character.getName(codePoint)));
    this.codePoint = codePoint;
  }

  public int codePoint() {
    return codePoint;
  }

  /// The character itself, for a message.
  public String character() {
    return Character.toString(codePoint);
  }
}
