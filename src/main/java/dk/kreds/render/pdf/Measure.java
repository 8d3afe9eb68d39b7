package dk.kreds.render.pdf;

import org.openpdf.extend.FontContext;
import org.openpdf.extend.OutputDevice;
import org.openpdf.pdf.ITextFSFontMetrics;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.render.FSFont;
import org.openpdf.render.FSFontMetrics;
import org.openpdf.render.JustificationInfo;

/// Tells the layout how wide a text is: with kerning, with the fallback font, without what is
/// invisible.
final class Measure extends ITextTextRenderer {

  private static final float STRIKE_AT = -0.29f;
  private static final float UNDERLINE_AT = 0.09f;
  private static final float LINE = 0.055f;
  private static final float THOUSANDTHS = 1000f;

  private final Pieces pieces;

  Measure(Pieces pieces) {
    this.pieces = pieces;
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    float width = pieces.width(text, t -> width((FontChoice) font, t));
    // a hundredth of a dot is rounding, not width
    return (int) Math.ceil(width - 0.01f);
  }

  /// In the unit of the font's size.
  static float width(FontChoice font, String text) {
    int sum = 0;
    int previous = 0;
    Typeface face = font.primary();
    int length = text.length();
    for (int i = 0; i < length; ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Signs.isInvisible(codePoint) && !(codePoint == Signs.SOFT_HYPHEN && i == length)) {
        continue;
      }
      int drawn = Signs.drawn(codePoint);
      Typeface now = font.primary();
      int width = now.width(drawn);
      if (width == Typeface.MISSING) {
        now = font.of(drawn);
        width = now.width(drawn);
      } else if (face == now) {
        width += now.kerning(previous, drawn);
      }
      sum += width;
      face = now;
      previous = drawn;
    }
    return sum * font.getSize2D() / THOUSANDTHS;
  }

  @Override
  public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
    float size = font.getSize2D();
    Typeface face = ((FontChoice) font).primary();
    return new ITextFSFontMetrics(
        face.ascent() * size,
        face.descent() * size,
        STRIKE_AT * size,
        LINE * size,
        UNDERLINE_AT * size,
        LINE * size);
  }

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    ((Canvas) device).drawString(text, x, y, null);
  }

  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, JustificationInfo info) {
    ((Canvas) device).drawString(text, x, y, info);
  }
}
