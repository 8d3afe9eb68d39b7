package dk.kreds.output;

import java.text.Normalizer;
import java.util.Locale;

/// A name that every file system can store, in lower-case ASCII letters, digits and hyphens.
public final class Slug {
  private static final int LONGEST = 60;

  private Slug() {}

  /// The same name always gives the same slug; different names may give one.
  public static String of(String name) {
    StringBuilder slug = new StringBuilder();
    String plain = plain(name);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    slug.setLength(Math.min(slug.length(), LONGEST));
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    if (slug.isEmpty()) {
      // A name without a Latin letter is told from others by its number alone.
      return name.isBlank() ? "unnamed" : "name-" + Integer.toHexString(name.hashCode());
    }
    boolean reserved = isReservedByWindows(slug.toString()) || isOfDirectory(slug.toString());
    return reserved ? slug + "-x" : slug.toString();
  }

  // The normalizer is costly to start, and most names have no letter beyond the Nordic three.
  private static String plain(String name) {
    String simple = spell(name.toLowerCase(Locale.ROOT));
    if (simple.chars().allMatch(c -> c < 0x80)) {
      return simple;
    }
    String composed = spell(Normalizer.normalize(simple, Normalizer.Form.NFC));
    return withoutMarks(Normalizer.normalize(composed, Normalizer.Form.NFKD));
  }

  private static String spell(String text) {
    StringBuilder spelt = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case 'æ' -> spelt.append("ae");
        case 'ø' -> spelt.append("oe");
        case 'å' -> spelt.append("aa");
        case 'ß' -> spelt.append("ss");
        case 'œ' -> spelt.append("oe");
        case 'þ' -> spelt.append("th");
        case 'ð', 'đ' -> spelt.append('d');
        case 'ł' -> spelt.append('l');
        case 'ŋ' -> spelt.append("ng");
        case 'ŧ' -> spelt.append('t');
        case 'ı' -> spelt.append('i');
        default -> spelt.append(c);
      }
    }
    return spelt.toString();
  }

  private static String withoutMarks(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
        bare.append(text.charAt(i));
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /// The folders of a directory: it may be put on a web server as it is, and a group of that name
  /// would lay its list of participants there.
  private static boolean isOfDirectory(String slug) {
    return slug.equals("public") || slug.equals("leaders");
  }

  private static boolean isReservedByWindows(String slug) {
    return switch (slug) {
      case "con", "prn", "aux", "nul" -> true;
      default ->
          slug.length() == 4
              && (slug.startsWith("com") || slug.startsWith("lpt"))
              && Character.isDigit(slug.charAt(3));
    };
  }
}
