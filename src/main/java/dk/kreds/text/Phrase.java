package dk.kreds.text;

import java.util.Map;
import java.util.function.Function;

/// Fills the gaps of a text. `{name}` takes the fact of that name; `{name|one|many}` takes the
/// first word where the number is 1 and the second otherwise, which is all that the languages here
/// need.
final class Phrase {
  private Phrase() {}

  static String fill(String text, Map<String, ?> facts, Function<Object, String> show) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      filled.append(text, at, open).append(gap(text.substring(open + 1, close), facts, show));
      at = close + 1;
      if (endsSentence(filled) && text.startsWith(".", at)) {
        at++; // after "4.150 kr." or a question, a sentence needs no full stop
      }
    }
    return filled.append(text, at, text.length()).toString();
  }

  private static boolean endsSentence(StringBuilder text) {
    return !text.isEmpty() && ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String gap(String gap, Map<String, ?> facts, Function<Object, String> show) {
    String[] choices = gap.split("\\|", -1);
    Object fact = facts.get(choices[0]);
    if (fact == null) {
      throw new IllegalStateException("nothing to put into {" + gap + "}");
    }
    if (choices.length == 3) {
      return fact.equals(1) ? choices[1] : choices[2];
    }
    return show.apply(fact);
  }
}
