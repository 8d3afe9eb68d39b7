package dk.kreds.render.pdf;

import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.ITextFSFont;

/// A weight and size that the stylesheet asked for, with what stands in where a letter is missing.
final class FontChoice extends ITextFSFont {

  private final Typefaces typefaces;
  private final int weight;
  private final Typeface primary;

  FontChoice(Typefaces typefaces, FontDescription description, int weight, float size) {
    super(description, size);
    this.typefaces = typefaces;
    this.weight = weight;
    this.primary = typefaces.primary(weight);
  }

  Typeface primary() {
    return primary;
  }

  /// The font that draws this character.
  ///
  /// @throws MissingGlyph if there is none
  Typeface of(int codePoint) {
    if (primary.has(codePoint)) {
      return primary;
    }
    return typefaces.standIn(weight, codePoint).orElseThrow(() -> new MissingGlyph(codePoint));
  }
}
