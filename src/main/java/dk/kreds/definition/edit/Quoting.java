package dk.kreds.definition.edit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes any text as a YAML value that is read as this very text, here and by any other program:
/// as it stands where nothing in it can be taken for anything else, otherwise in quotes.
public final class Quoting {
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{N} .,()/'+§-]*[\\p{L}\\p{N}.)])?");

  /// Groups of digits, as a telephone number has them; digits alone would be a number.
  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}(?: \\d{1,4})+");

  private static final Set<String> TAKEN_FOR_OTHERS =
      Set.of("yes", "no", "true", "false", "on", "off", "null", "y", "n", "nan", "inf");

  private Quoting() {}

  public static String of(String text) {
    boolean isPlain = PLAIN.matcher(text).matches() || DIGITS.matcher(text).matches();
    return isPlain && !TAKEN_FOR_OTHERS.contains(text.toLowerCase(Locale.ROOT))
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
