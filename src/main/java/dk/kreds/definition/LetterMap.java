package dk.kreds.definition;

import java.nio.ByteBuffer;

/// Which letters a font has: the part of its `cmap` table for Unicode, in format 4.
///
/// @param at where that part begins
record LetterMap(ByteBuffer bytes, int at) {
  private static final int WINDOWS = 3;
  private static final int UNICODE = 0;
  private static final int SEGMENTS = 4;

  /// @param cmap where the table begins
  /// @throws IllegalArgumentException if it has no such part
  static LetterMap of(ByteBuffer bytes, int cmap) {
    int count = bytes.getShort(cmap + 2);
    for (int i = 0; i < count; i++) {
      int platform = bytes.getShort(cmap + 4 + 8 * i);
      int part = cmap + bytes.getInt(cmap + 8 + 8 * i);
      boolean unicode =
          platform == UNICODE || (platform == WINDOWS && bytes.getShort(cmap + 6 + 8 * i) == 1);
      if (unicode && bytes.getShort(part) == SEGMENTS) {
        return new LetterMap(bytes, part);
      }
    }
    throw new IllegalArgumentException("no letters");
  }

  /// @param letter of the basic plane
  boolean has(int letter) {
    int twice = unsigned(at + 6);
    for (int i = 0; i < twice; i += 2) {
      int end = unsigned(at + 14 + i);
      if (letter <= end) {
        return letter >= unsigned(at + 16 + twice + i) && glyph(letter, i, twice) != 0;
      }
    }
    return false;
  }

  private int glyph(int letter, int segment, int twice) {
    int start = unsigned(at + 16 + twice + segment);
    int delta = unsigned(at + 16 + 2 * twice + segment);
    int place = at + 16 + 3 * twice + segment;
    int offset = unsigned(place);
    int glyph = offset == 0 ? letter : unsigned(place + offset + 2 * (letter - start));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }

  private int unsigned(int place) {
    return bytes.getShort(place) & 0xFFFF;
  }
}
