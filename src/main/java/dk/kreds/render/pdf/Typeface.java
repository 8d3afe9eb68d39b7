package dk.kreds.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/// One weight of one font, parsed once and shared by all documents. Widths and kerning are kept in
/// arrays that fill as they are asked for: OpenPDF's own maps cost a fifth of the layout.
final class Typeface {

  static final int MISSING = -1;

  private static final short UNASKED = Short.MIN_VALUE;

  private static final int BLOCK = 256;

  // kerning is only known between letters below this
  private static final int KERNED = 0x180;

  // of the house's fonts, as in their hhea table, so that a page stands on paper as in a browser
  private static final float ASCENT = 1.024f;
  private static final float DESCENT = 0.4f;

  private final BaseFont font;
  private final boolean kerns;
  private final float ascent;
  private final float descent;
  private final AtomicReferenceArray<short[]> widths =
      new AtomicReferenceArray<>(Character.MAX_CODE_POINT / BLOCK + 1);
  private final AtomicReferenceArray<short[]> kerning = new AtomicReferenceArray<>(KERNED);

  private Typeface(BaseFont font, float ascent, float descent) {
    this.font = font;
    this.ascent = ascent;
    this.descent = descent;
    this.kerns = font.hasKernPairs();
  }

  /// @param file a TrueType file beside this class
  static Typeface load(String file) {
    try {
      return new Typeface(parsed(file, Resource.bytes("fonts/" + file)), ASCENT, DESCENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param name unlike that of any other font
  /// @throws UnreadableFont if it is none
  static Typeface own(String name, byte[] bytes) {
    try {
      BaseFont font = parsed(name, bytes);
      return new Typeface(
          font,
          font.getFontDescriptor(BaseFont.AWT_ASCENT, 1),
          -font.getFontDescriptor(BaseFont.AWT_DESCENT, 1));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFont(e);
    }
  }

  private static BaseFont parsed(String name, byte[] bytes) throws IOException {
    try {
      BaseFont font =
          BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      // PDF/A-2 does not want the set, and a wrong one fails
      font.setIncludeCidSet(false);
      font.setSecureRandom(SubsetTag.SOURCE);
      font.setCompressionLevel(Archive.COMPRESSION);
      return font;
    } catch (DocumentException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /// How far letters reach over the line that they stand on, for a size of 1.
  float ascent() {
    return ascent;
  }

  /// How far letters reach under the line that they stand on, for a size of 1.
  float descent() {
    return descent;
  }

  BaseFont font() {
    return font;
  }

  /// Thousandths of the font's size, or [#MISSING].
  int width(int codePoint) {
    short[] block = at(widths, codePoint / BLOCK, BLOCK);
    short width = block[codePoint % BLOCK];
    if (width == UNASKED) {
      width = (short) (font.charExists(codePoint) ? font.getWidth(codePoint) : MISSING);
      block[codePoint % BLOCK] = width;
    }
    return width;
  }

  boolean has(int codePoint) {
    return width(codePoint) != MISSING;
  }

  /// How far two letters move together (negative) or apart, in thousandths of the font's size.
  int kerning(int left, int right) {
    if (!kerns || left >= KERNED || right >= KERNED) {
      return 0;
    }
    short[] row = at(kerning, left, KERNED);
    short distance = row[right];
    if (distance == UNASKED) {
      distance = (short) font.getKerning(left, right);
      row[right] = distance;
    }
    return distance;
  }

  /// Two threads may both fill a row, with the same numbers.
  private static short[] at(AtomicReferenceArray<short[]> rows, int index, int length) {
    short[] row = rows.get(index);
    if (row == null) {
      row = new short[length];
      Arrays.fill(row, UNASKED);
      rows.set(index, row);
    }
    return row;
  }
}
