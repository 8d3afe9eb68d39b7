package dk.kreds.material.change;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/// The letters that an SMS of 160 has room for: GSM 7 bit, default alphabet (3GPP TS 23.038). One
/// other letter, and there is room for 70.
final class Gsm {
  /// How many an SMS holds.
  static final int MOST = 160;

  private static final String LETTERS =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  /// Those that take the place of two.
  private static final String DOUBLE = "^{}\\[~]|€";

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
  static Optional<String> of(String text) {
    StringBuilder plain = new StringBuilder();
    for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      String written = isKnown(letter) ? String.valueOf(letter) : instead(letter);
      if (!written.chars().allMatch(it -> isKnown((char) it))) {
        return Optional.empty();
      }
      plain.append(written);
    }
    return Optional.of(plain.toString().replaceAll(" +,", ",").strip());
  }

  /// How much of an SMS a text in these letters takes.
  static int length(String text) {
    return text.length() + (int) text.chars().filter(it -> DOUBLE.indexOf(it) >= 0).count();
  }

  private static boolean isKnown(char letter) {
    return LETTERS.indexOf(letter) >= 0 || DOUBLE.indexOf(letter) >= 0;
  }

  private static String instead(char letter) {
    String known = INSTEAD.get(letter);
    return known != null
        ? known
        : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
  }
}
