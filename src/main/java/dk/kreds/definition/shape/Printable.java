package dk.kreds.definition.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// The signs that paper can show. Which they are follows from the fonts; the list beside this class
/// is made of them, and a test compares the two.
final class Printable {
  /// All letters of western Europe are in every font.
  private static final int LATIN_UNTIL = 0x180;

  private Printable() {}

  static boolean all(String text) {
    return missing(text).isEmpty();
  }

  /// The first sign that no font has.
  static Optional<String> missing(String text) {
    if (text.chars().allMatch(letter -> letter < LATIN_UNTIL)) {
      return Optional.empty();
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(point -> point >= LATIN_UNTIL && !Ranges.have(point))
        .mapToObj(Character::toString)
        .findFirst();
  }

  /// Where the first letter of a script stands that runs from right to left; -1 where there is
  /// none.
  static int fromTheRight(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (point >= LATIN_UNTIL && isFromTheRight(point)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFromTheRight(int point) {
    return switch (Character.getDirectionality(point)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }

  /// Only read where a text has uncommon letters.
  private static final class Ranges {
    private static final NavigableMap<Integer, Integer> ALL = read();

    static boolean have(int point) {
      var range = ALL.floorEntry(point);
      return range != null && point <= range.getValue();
    }

    private static NavigableMap<Integer, Integer> read() {
      NavigableMap<Integer, Integer> ranges = new TreeMap<>();
      try (InputStream list =
          Objects.requireNonNull(Printable.class.getResourceAsStream("printable"))) {
        new String(list.readAllBytes(), StandardCharsets.US_ASCII)
            .lines()
            .map(line -> line.split("-", 2))
            .forEach(
                ends -> ranges.put(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[1], 16)));
        return ranges;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
