package dk.kreds.render.pdf;

import dk.kreds.render.pdf.FitCheck.Room;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Text;

/// Makes words breakable that are wider than their box, and only those: between syllables with a
/// hyphen, in an address after its signs, a number between its groups, at last anywhere.
final class LongWords {

  private static final Pattern WORD = Pattern.compile("[^ \\t\\r\\n\u00A0\u00AD\u200B]+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  /// One word or several with hyphens, in quotes or before a comma perhaps.
  private static final Pattern COMPOUND =
      Pattern.compile("\\P{L}*\\p{L}+(?:[-\u2010\u2013]\\p{L}+)*\\P{L}*");

  /// Groups of figures, which stay together where they can.
  private static final Pattern NUMBER = Pattern.compile("[^ \\t\\r\\n]*\\d(?: \\d[^ \\t\\r\\n]*)+");

  private static final String BREAK_AFTER = "@._/-=?&+:;,";

  private LongWords() {}

  static void loosen(Map<Text, Room> tight) {
    tight.forEach((text, room) ->
        text.setData(loosen(apart(text.getData(), room), room, Dom.language(text))));
  }

  private static String apart(String text, Room room) {
    return NUMBER.matcher(text).replaceAll(number -> Matcher.quoteReplacement(apart(number, room)));
  }

  private static String apart(MatchResult number, Room room) {
    String text = number.group();
    return fits(text, room) ? text : text.replace(" ", " " + Signs.BREAK_HERE);
  }

  private static String loosen(String text, Room room, String language) {
    StringBuilder result = new StringBuilder();
    Matcher word = WORD.matcher(text);
    int done = 0;
    while (word.find()) {
      result.append(text, done, word.start());
      result.append(fits(word.group(), room) ? word.group() : broken(word.group(), room, language));
      done = word.end();
    }
    return result.append(text.substring(done)).toString();
  }

  private static boolean fits(String word, Room room) {
    return Measure.width(room.font(), word) <= room.width();
  }

  private static String broken(String word, Room room, String language) {
    return COMPOUND.matcher(word).matches()
        ? LETTERS
            .matcher(word)
            .replaceAll(part ->
                broken(
                    part.group(),
                    Syllables.breaks(part.group(), language),
                    Signs.SOFT_HYPHEN,
                    room))
        : broken(word, signs(word), Signs.BREAK_HERE, room);
  }

  private static String broken(String word, int[] places, char sign, Room room) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int at : places) {
      result.append(fitting(word.substring(from, at), room)).append(sign);
      from = at;
    }
    return result.append(fitting(word.substring(from), room)).toString();
  }

  /// After each sign of an address.
  private static int[] signs(String word) {
    return IntStream.range(1, word.length())
        .filter(at -> BREAK_AFTER.indexOf(word.charAt(at - 1)) >= 0)
        .toArray();
  }

  private static String fitting(String part, Room room) {
    return fits(part + "-", room) ? part : anywhere(part);
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
