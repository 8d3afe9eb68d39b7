package dk.kreds.render.pdf;

import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;
import org.openpdf.render.JustificationInfo;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTextArray;

/// Writes a text, letter by letter from the font that has it, with kerning.
final class GlyphPainter {

  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  // as UTF-16: OpenPDF would take it for a letter of PDFDocEncoding, which it is not
  private static final byte[] SOFT_HYPHEN = {(byte) 0xFE, (byte) 0xFF, 0, (byte) 0xAD};
  private static final float THOUSANDTHS = 1000f;

  private final PdfContentByte page;
  private final float size;
  private final float gapOfBlank;
  private final float gap;
  private final StringBuilder letters = new StringBuilder();
  private PdfTextArray array = new PdfTextArray();
  private boolean empty = true;
  private @Nullable Typeface face;

  private GlyphPainter(PdfContentByte page, float size, float gapOfBlank, float gap) {
    this.page = page;
    this.size = size;
    this.gapOfBlank = gapOfBlank;
    this.gap = gap;
  }

  static void paint(
      PdfContentByte page,
      FontChoice font,
      float dotsPerPoint,
      String text,
      float x,
      float y,
      @Nullable JustificationInfo justification) {
    float perDot = -THOUSANDTHS / font.getSize2D();
    GlyphPainter painter =
        new GlyphPainter(
            page,
            font.getSize2D() / dotsPerPoint,
            justification == null ? 0 : justification.spaceAdjust() * perDot,
            justification == null ? 0 : justification.nonSpaceAdjust() * perDot);
    page.beginText();
    page.setTextMatrix(1, 0, 0, 1, x, y);
    boolean broken = Signs.endsInSoftHyphen(text);
    painter.write(font, broken ? text.substring(0, text.length() - 1) : text);
    if (broken) {
      painter.hyphen(font);
    }
    page.endText();
  }

  /// @param place where y grows downwards and a unit is one of the font's size
  static void paint(PdfContentByte page, FontChoice font, String text, AffineTransform place) {
    page.beginText();
    page.setTextMatrix(
        (float) place.getScaleX(),
        (float) place.getShearY(),
        (float) -place.getShearX(),
        (float) -place.getScaleY(),
        (float) place.getTranslateX(),
        (float) place.getTranslateY());
    new GlyphPainter(page, font.getSize2D(), 0, 0).write(font, text);
    page.endText();
  }

  private void write(FontChoice font, String text) {
    int previous = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Signs.isInvisible(codePoint)) {
        continue;
      }
      int drawn = Signs.drawn(codePoint);
      Typeface now = font.of(drawn);
      if (now != face) {
        flush();
        face = now;
        page.setFontAndSize(now.font(), size);
        previous = 0;
      }
      space((previous == 0 ? 0 : -now.kerning(previous, drawn)) + justified(previous));
      letters.appendCodePoint(drawn);
      previous = drawn;
    }
    flush();
  }

  private float justified(int previous) {
    return previous == 0 ? 0 : previous == ' ' ? gapOfBlank : gap;
  }

  private void space(float thousandths) {
    if (thousandths != 0) {
      endString();
      array.add(thousandths);
    }
  }

  private void endString() {
    if (!letters.isEmpty()) {
      array.add(letters.toString());
      empty = false;
      letters.setLength(0);
    }
  }

  private void flush() {
    endString();
    if (!empty) {
      page.showText(array);
      array = new PdfTextArray();
      empty = true;
    }
  }

  // read back as part of the word, not as a hyphen in it
  private void hyphen(FontChoice font) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(ACTUAL_TEXT, new PdfString(SOFT_HYPHEN));
    page.beginMarkedContentSequence(PdfName.SPAN, properties, true);
    face = null;
    write(font, "-");
    page.endMarkedContentSequence();
  }
}
