package dk.kreds.render.pdf;

import dk.kreds.render.pdf.FitCheck.Room;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Text;

/// Makes words breakable that are wider than their box, and only those: between syllables with a
/// hyphen, in an address after its signs, at last anywhere.
final class LongWords {

  private static final Pattern WORD = Pattern.compile("[^ \\t\\r\\n\u00A0\u00AD\u200B]+");
  private static final String VOWELS = "aeiouyæøåäöüéAEIOUYÆØÅÄÖÜÉ";
  private static final String BREAK_AFTER = "@._/-=?&+:;,";
  private static final int EDGE = 3;

  private LongWords() {}

  static void loosen(Map<Text, Room> tight) {
    tight.forEach((text, room) -> text.setData(loosen(text.getData(), room)));
  }

  private static String loosen(String text, Room room) {
    StringBuilder result = new StringBuilder();
    Matcher word = WORD.matcher(text);
    int done = 0;
    while (word.find()) {
      result.append(text, done, word.start());
      result.append(fits(word.group(), room) ? word.group() : broken(word.group(), room));
      done = word.end();
    }
    return result.append(text.substring(done)).toString();
  }

  private static boolean fits(String word, Room room) {
    return Measure.width(room.font(), word) <= room.width();
  }

  private static String broken(String word, Room room) {
    boolean letters = word.codePoints().allMatch(Character::isLetter);
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= word.length(); i++) {
      boolean end = i == word.length();
      boolean here =
          end || (letters ? isSyllable(word, i) : BREAK_AFTER.indexOf(word.charAt(i - 1)) >= 0);
      if (here) {
        String part = word.substring(from, i);
        result.append(fits(part + "-", room) ? part : anywhere(part));
        if (!end) {
          result.append(letters ? Signs.SOFT_HYPHEN : Signs.BREAK_HERE);
        }
        from = i;
      }
    }
    return result.toString();
  }

  // a consonant and a vowel begin a syllable: right often enough in Danish and Norwegian
  private static boolean isSyllable(String word, int at) {
    return at >= EDGE
        && at <= word.length() - EDGE
        && VOWELS.indexOf(word.charAt(at)) < 0
        && VOWELS.indexOf(word.charAt(at + 1)) >= 0;
  }

  private static String anywhere(String part) {
    StringBuilder result = new StringBuilder();
    part.codePoints()
        .forEach(c -> {
          if (!result.isEmpty()) {
            result.append(Signs.BREAK_HERE);
          }
          result.appendCodePoint(c);
        });
    return result.toString();
  }
}
