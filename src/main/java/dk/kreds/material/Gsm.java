package dk.kreds.material;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The letters that an SMS of 160 has room for: GSM 7 bit, default alphabet (3GPP TS 23.038). One
/// other letter, and there is room for 70.
public final class Gsm {
  /// How many an SMS holds.
  public static final int MOST = 160;

  private static final String LETTERS =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  /// Those that take the place of two.
  private static final String DOUBLE = "^{}\\[~]|€";

  private static final BitSet KNOWN = new BitSet();

  static {
    (LETTERS + DOUBLE).chars().forEach(KNOWN::set);
  }

  private static final Pattern BEFORE_COMMA = Pattern.compile(" +,");

  private static final Map<Character, String> INSTEAD =
      Map.ofEntries(
          Map.entry('\u00a0', " "),
          Map.entry('\u00ad', ""),
          Map.entry('–', "-"),
          Map.entry('—', "-"),
          Map.entry('·', ","),
          Map.entry('’', "'"),
          Map.entry('‘', "'"),
          Map.entry('“', "\""),
          Map.entry('”', "\""),
          Map.entry('„', "\""),
          Map.entry('«', "\""),
          Map.entry('»', "\""),
          Map.entry('…', "..."),
          Map.entry('ð', "d"),
          Map.entry('đ', "d"),
          Map.entry('þ', "th"),
          Map.entry('ł', "l"),
          Map.entry('ŋ', "n"),
          Map.entry('œ', "oe"));

  private Gsm() {}

  /// The text in these letters alone, an accent left out where there is no such letter; nothing
  /// where it is written in others altogether.
  public static Optional<String> of(String text) {
    StringBuilder plain = new StringBuilder();
    for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      if (KNOWN.get(letter)) {
        plain.append(letter);
        continue;
      }
      String written = instead(letter);
      if (!written.chars().allMatch(KNOWN::get)) {
        return Optional.empty();
      }
      plain.append(written);
    }
    return Optional.of(BEFORE_COMMA.matcher(plain).replaceAll(",").strip());
  }

  /// How much of an SMS a text in these letters takes.
  public static int length(String text) {
    return text.length() + (int) text.chars().filter(it -> DOUBLE.indexOf(it) >= 0).count();
  }

  private static String instead(char letter) {
    String known = INSTEAD.get(letter);
    return known != null
        ? known
        : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
  }
}
